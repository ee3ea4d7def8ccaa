import assert from "node:assert/strict";
import test from "node:test";
import { openPage, settle } from "./page.js";

const HTML = `<form><input id="name"><button id="next" type="button">Next</button></form><p id="text">Some text</p>`;

function watched() {
  const page = openPage({ html: HTML });
  page.parts.Guard.turn(true);
  const told = () => page.asked.filter(({ kind }) => kind === "fill.interrupt").map(({ body }) => body.sentence);
  /** An event of the person's, which a script cannot make: the guard is handed one that says so. */
  const happen = (handler, init, target) => {
    const element = page.document.getElementById(target);
    const event = { isTrusted: true, ...init, composedPath: () => [element] };
    page.parts.Guard[handler](event);
  };
  return { ...page, told, happen };
}

test("typing into the form stops the filling", async () => {
  const { happen, told } = watched();
  happen("key", { key: "a" }, "name");
  await settle();
  assert.deepEqual(told(), ["You typed, so the filling stopped."]);
});

test("Escape stops it wherever the focus is", async () => {
  const { happen, told } = watched();
  happen("key", { key: "Escape" }, "text");
  await settle();
  assert.match(told()[0], /Escape/);
});

test("a press on a control stops it, on plain text it does not", async () => {
  const { happen, told } = watched();
  happen("press", {}, "text");
  await settle();
  assert.deepEqual(told(), []);
  happen("press", {}, "next");
  await settle();
  assert.match(told()[0], /clicked/);
});

test("scrolling by keys changes nothing", async () => {
  const { happen, told } = watched();
  happen("key", { key: "PageDown" }, "name");
  await settle();
  assert.deepEqual(told(), []);
});

test("what the page forges is no hand of the person's", async () => {
  const { window, document, told } = watched();
  const init = { bubbles: true, composed: true, key: "Escape" };
  document.getElementById("name").dispatchEvent(new window.KeyboardEvent("keydown", init));
  document.getElementById("name").dispatchEvent(new window.MouseEvent("mousedown", init));
  await settle();
  assert.deepEqual(told(), []);
});

test("it watches only while a form is being filled", async () => {
  const { parts, window, document, asked } = openPage({ html: HTML });
  parts.Guard.turn(true);
  parts.Guard.turn(false);
  assert.equal(parts.Guard.watch, null);
  document.getElementById("name").dispatchEvent(new window.Event("keydown", { bubbles: true }));
  assert.deepEqual(asked, []);
});

test("a puzzle for people that comes up stops it, a badge that was there does not", async () => {
  const page = openPage({ html: `${HTML}<iframe src="https://captcha.example/badge"></iframe>` });
  page.parts.Guard.turn(true);
  const { document, asked } = page;
  const puzzle = document.createElement("iframe");
  puzzle.setAttribute("src", "https://captcha.example/challenge");
  puzzle.getBoundingClientRect = () => ({ left: 0, top: 0, right: 400, bottom: 400, width: 400, height: 400 });
  document.body.append(puzzle);
  await settle();
  const told = asked.filter(({ kind }) => kind === "fill.interrupt").map(({ body }) => body.sentence);
  assert.equal(told.length, 1);
  assert.match(told[0], /Solve its puzzle/);
});
