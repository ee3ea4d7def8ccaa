import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { installBrowser } from "./worker.js";

const world = installBrowser();
const PAGE = { id: "extension", frameId: 0, tab: { id: 4 } };
const form = (label) => ({
  url: "u",
  questions: [{ id: "q1", frame: 0, label }],
  adders: [{ id: "a1", label: "+" }],
  scopes: [],
});

beforeEach(() => {
  world.asked = [];
  world.injected = [];
  world.closed = false;
  world.frames = { 0: form("Top"), 5: form("Board") };
  world.controls = { 0: 3, 5: 2, 7: 0 };
  for (const key of Object.keys(chrome.storage.session.content)) delete chrome.storage.session.content[key];
});

chrome.runtime.getManifest = () => ({ version: "0.1.0", content_scripts: [{ js: ["a.js"], matches: [] }] });
chrome.scripting = {
  executeScript: async ({ target, files }) => {
    if (files) {
      world.injected.push(...target.frameIds);
      world.frames[target.frameIds[0]] = form("Brought in");
      return [];
    }
    if (world.closed && target.allFrames) throw new Error("Cannot access contents of the page.");
    const ids = target.frameIds ?? Object.keys(world.controls).map(Number);
    return ids.map((frameId) => ({ frameId, result: world.controls[frameId] }));
  },
};
chrome.tabs.sendMessage = async (tab, { act }, { frameId }) => {
  world.asked.push([tab, frameId, act.act]);
  if (!world.frames[frameId]) throw new Error("Receiving end does not exist.");
  return act.act === "read" ? world.frames[frameId] : { filled: null, question: null };
};
const { actOnForm, forgetFrames, noteFrame, readForm } = await import("../../extension/worker/frames.js");

const read = async (sender = PAGE) =>
  (await readForm(sender)).frames.map(({ frame, questions, adders }) => [
    frame,
    questions[0].label,
    questions[0].frame,
    adders[0].frame,
  ]);

test("every frame with controls is read and numbered", async () => {
  assert.deepEqual(await read(), [
    [0, "Top", 0, 0],
    [5, "Board", 5, 5],
  ]);
  assert.ok(world.asked.every(([tab]) => tab === 4));
});

test("a frame without an address of its own gets the scripts first", async () => {
  world.controls[9] = 1;
  assert.deepEqual((await read()).at(-1), [9, "Brought in", 9, 9]);
  assert.deepEqual(world.injected, [9]);
});

test("inside a page that is closed to us, the frames that said so are read", async () => {
  world.closed = true;
  await Promise.all([noteFrame({ ...PAGE, frameId: 5 }), noteFrame({ ...PAGE, frameId: 7 })]);
  world.controls[7] = 1;
  world.frames[7] = form("Inner");
  assert.deepEqual(
    (await read({ ...PAGE, frameId: 5 })).map(([frame]) => frame),
    [5, 7],
  );
  await forgetFrames(4);
  assert.deepEqual(
    (await read({ ...PAGE, frameId: 5 })).map(([frame]) => frame),
    [5],
  );
});

test("an act goes to its frame of the asking tab, and to no other tab", async () => {
  await actOnForm(PAGE, { act: "focus", frame: 5, question: "q1" });
  assert.deepEqual(world.asked, [[4, 5, "focus"]]);
});

test("a frame that is gone fails the act", async () => {
  const { filled } = await actOnForm(PAGE, { act: "clear", frame: 33, question: "q1" });
  assert.equal(filled.outcome, "failed");
});

test("only a page has a form", async () => {
  await assert.rejects(readForm({ id: "extension" }), /Only a page/);
});
