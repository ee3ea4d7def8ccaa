import assert from "node:assert/strict";
import test from "node:test";
import { asked, labels, openForm } from "./form_page.js";

const PAGE = `<header><form role="search" action="/find"><input name="q" aria-label="Search jobs"><button>Go</button></form></header>
<h1>Data Engineer</h1><form id="application-form" name="apply" action="/apply" method="POST" class="app"><h2>Apply for this job</h2>
<label>Email<input name="e"></label><button type="button">Dropbox</button><button>Submit application</button></form>
<footer><form action="/news"><h3>Newsletter</h3><label>Your address<input name="n"></label><input type="submit" value="Subscribe"></form></footer>`;

test("each form of the page is a scope with what tells it from the others", () => {
  const { frame } = openForm(PAGE);
  assert.deepEqual(
    frame.questions.map(({ label, scope }) => [label, scope]),
    [
      ["Search jobs", 0],
      ["Email", 1],
      ["Your address", 2],
    ],
  );
  assert.deepEqual(frame.scopes[1], {
    index: 1,
    heading: "Apply for this job",
    names: ["application-form", "apply", "app"],
    buttons: ["Dropbox", "Submit application"],
    action: "/apply",
    method: "post",
  });
  assert.deepEqual(
    frame.scopes.map(({ heading, buttons }) => [heading, buttons.at(-1)]),
    [
      ["", "Go"],
      ["Apply for this job", "Submit application"],
      ["Newsletter", "Subscribe"],
    ],
  );
});

test("without form elements, what ends in a button that sends is a scope", () => {
  const { frame } = openForm(`<div class="search"><input aria-label="Search"><button>Search</button></div>
    <main><h2>Your application</h2><div><label>Email<input></label></div><div><label>Phone<input></label>
    <button type="button">Clear</button></div><footer><button>Absenden</button></footer></main>`);
  const scopes = frame.questions.map(({ scope }) => scope);
  assert.deepEqual([scopes[1], scopes[2]], [1, 1]);
  assert.notEqual(scopes[0], scopes[1]);
  assert.equal(frame.scopes[1].heading, "Your application");
});

test("a dialog over the page is a scope of its own", () => {
  const { frame } =
    openForm(`<input aria-label="Search"><div role="dialog" aria-label="Apply to Fernhill"><label>Phone<input></label>
    <button>Continue to next step</button></div>`);
  const { scope } = asked(frame, "Phone");
  assert.equal(frame.scopes[scope].heading, "Apply to Fernhill");
  assert.notEqual(asked(frame, "Search").scope, scope);
});

test("controls outside a form that belong to it are in its scope", () => {
  const { frame } = openForm(
    '<form id="f"><label>A<input></label></form><label>B<input form="f"></label><button form="f">Apply</button>',
  );
  assert.deepEqual(
    frame.questions.map(({ scope }) => scope),
    [0, 0],
  );
  assert.deepEqual(frame.scopes[0].buttons, ["Apply"]);
});

test("one form element around a whole page is divided by the page's parts", () => {
  const { frame } =
    openForm(`<form action="/page.aspx"><header><div role="search"><input aria-label="Search"><button>Go</button></div></header>
    <main><label>First name<input></label><label>Email<input></label><footer><label><input type="checkbox">I agree</label></footer></main>
    <footer><label>Newsletter<input></label></footer><label>Aside<input></label></form>`);
  const of = (label) => asked(frame, label).scope;
  assert.equal(of("First name"), of("Email"));
  assert.equal(new Set(["First name", "Search", "Newsletter", "Aside"].map(of)).size, 4);
});

test("a form's own foot is part of it", () => {
  const { frame } = openForm(
    '<form><label>Email<input></label><footer><label><input type="checkbox">I agree</label></footer></form>',
  );
  assert.equal(frame.scopes.length, 1);
});

test("a field with a search button of its own is no form of its own", () => {
  const { frame } =
    openForm(`<main><label>Email<input></label><div class="address"><label>Address<input></label><button>Search address</button></div>
    <button>Submit application</button></main>`);
  assert.equal(asked(frame, "Email").scope, asked(frame, "Address").scope);
});

test("a form whose inputs are named like its own properties is read", () => {
  const names = [
    "id",
    "name",
    "action",
    "method",
    "children",
    "parentElement",
    "parentNode",
    "querySelectorAll",
    "matches",
    "contains",
    "textContent",
    "localName",
  ];
  const inputs = names.map((name) => `<label>${name}<input name="${name}"></label>`).join("");
  const { frame } = openForm(
    `<form><h2>Apply</h2>${inputs}<button type="button">Add another</button><button>Send</button></form>`,
  );
  assert.deepEqual(labels(frame), names);
});

const seems = (body, path, title) => openForm(body, { path, title }).parts.FormPresence.hasApplication();

test("a page seems to have an application where it asks for a résumé, or for what applicants are asked", () => {
  for (const body of [
    '<form><label for="f">Resume</label><input type="file" id="f"></form>',
    '<form><div>Lebenslauf<div><label>Datei wählen<input type="file"></label></div></div></form>',
    "<form><label>First name<input></label><label>Email<input></label><label>Current employer<input></label></form>",
    "<form><label>Will you require visa sponsorship?<select></select></label><label>Phone<input></label></form>",
    '<div role="dialog" aria-label="Apply to Fernhill"><label>Email<input></label><label>Phone<input></label></div>',
  ]) {
    assert.equal(seems(body), true, body);
  }
});

test("a search, a newsletter, a sign-in, a contact form seem none", () => {
  for (const body of [
    '<form role="search"><input type="search" name="q"><input name="location"></form>',
    "<form><h3>News</h3><label>First name<input></label><label>Email<input></label><button>Subscribe</button></form>",
    '<form><label>Email<input></label><label>Phone<input></label><label>Name<input name="full-name"></label><input type="password"></form>',
    "<form><label>Email<input></label><label>Full name<input></label><label>Message<textarea></textarea></label></form>",
    '<form><label>Photo<input type="file"></label></form>',
    "<p>Nothing to fill in</p>",
  ]) {
    assert.equal(seems(body, "/about", "About us"), false, body);
  }
});

test("the count of controls tells that a page changed", () => {
  const { parts, document } = openForm("<form><input></form>");
  const before = parts.FormPresence.count();
  document.querySelector("form").append(document.createElement("select"));
  assert.equal(parts.FormPresence.count(), before + 1);
});

test("more options than a person reads are told as unknown", () => {
  const options = "<option>x</option>".repeat(1200);
  const { frame } = openForm(`<form><label>School<select>${options}</select></label></form>`);
  assert.equal(frame.questions[0].options, null);
});
