import assert from "node:assert/strict";
import test from "node:test";
import { openForm } from "./form_page.js";

const state = (body, prepare) => openForm(`<form>${body}</form>`, { prepare }).frame.questions[0]?.state;

const STATES = {
  "a plain field": ["<input>", "open"],
  "a field that is not drawn": ['<div style="display:none"><input name="city"></div>', "hidden"],
  "a field that is invisible": ['<input style="visibility:hidden">', "hidden"],
  "a field behind the hidden attribute": ["<div hidden><input></div>", "hidden"],
  "a field of no size": ['<input data-box="0 1">', "hidden"],
  "a field far to the left": ['<input data-box="-9000 100">', "hidden"],
  "a field that lets everything through": ['<div style="opacity:0"><input></div>', "hidden"],
  "a field hidden from readers": ['<div aria-hidden="true"><input></div>', "hidden"],
  "a field that a filter lets everything through": ['<div style="filter:opacity(0)"><input></div>', "hidden"],
  "a field of a few pixels": ['<input data-box="0 4">', "hidden"],
  "a field under something opaque": [
    '<div><input><b style="position:absolute;background-color:rgb(255, 255, 255)"></b></div>',
    "hidden",
  ],
  "a field under its floating label": ['<div><input><b style="position:absolute">City</b></div>', "open"],
  "a field clipped away": ['<div style="clip-path:inset(50%)"><input></div>', "hidden"],
  "a field in a collapsed part": ['<div style="overflow:hidden" data-box="0 0"><input></div>', "hidden"],
  "a disabled field": ["<input disabled>", "disabled"],
  "a field in a disabled fieldset": ["<fieldset disabled><input></fieldset>", "disabled"],
  "a field said to be disabled": ['<input aria-disabled="true">', "disabled"],
  "a field that cannot be changed": ["<input readonly>", "readonly"],
  "a date that is picked, not typed": ['<input readonly aria-haspopup="dialog">', "open"],
  "a field for robots by name": ['<input name="honeypot">', "trap"],
  "a field for robots by label": ["<label>Leave this field blank <input></label>", "trap"],
  "a field for robots by its German label": ["<label>Bitte nicht ausfüllen <input></label>", "trap"],
  "a hidden field no keyboard reaches": ['<div style="display:none"><input name="url" tabindex="-1"></div>', "trap"],
  "a hidden field the browser must not complete": [
    '<input name="company" autocomplete="off" data-box="-9000 9">',
    "trap",
  ],
};

for (const [what, [body, expected]] of Object.entries(STATES)) {
  test(`${what} is ${expected}`, () => assert.equal(state(body), expected));
}

const STAND_INS = {
  "a file input behind its label":
    '<label for="f">Upload your CV</label><input type="file" id="f" style="display:none">',
  "a file input behind a button":
    '<div><button type="button">Choose file</button><input type="file" style="display:none"></div>',
  "a file input beside other questions":
    '<input name="a"><button type="button">Upload</button><input type="file" hidden>',
  "a tick behind its drawn box": '<label><input type="checkbox" style="opacity:0"><i></i> I am over 18</label>',
  "a radio button of no size":
    '<label><input type="radio" name="r" data-box="0 1">Yes</label><label><input type="radio" name="r" data-box="0 1">No</label>',
};

for (const [what, body] of Object.entries(STAND_INS)) {
  test(`${what} can be answered`, () => {
    const { frame } = openForm(`<form>${body}</form>`);
    assert.equal(frame.questions.at(-1).state, "open");
  });
}

test("a file input in a step that is not shown is hidden", () => {
  assert.equal(state('<div style="display:none"><p>CV</p><label>Upload<input type="file"></label></div>'), "hidden");
});

test("a form that fades in, or stands behind a dialog, is still there", () => {
  const { frame } = openForm(`<div aria-hidden="true" style="opacity:0"><form><label>A<input></label>
    <label>B<input></label><label>C<input></label></form></div>`);
  assert.deepEqual([...new Set(frame.questions.map(({ state }) => state))], ["open"]);
});

test("a password is told as one, and never what it is", () => {
  const { frame } = openForm('<form><label>Password<input type="password" value="secret"></label></form>');
  assert.deepEqual([frame.questions[0].type, frame.questions[0].answer], ["password", ""]);
});

test("hidden inputs, buttons and the nameless shim of a widget are no questions", () => {
  const { frame } = openForm(`<form><input type="hidden" name="t"><input type="submit"><input type="button" value="B">
    <input type="image"><input aria-hidden="true" tabindex="-1" required><label>A<input></label></form>`);
  assert.deepEqual(
    frame.questions.map(({ label }) => label),
    ["A"],
  );
});

test("the search in a list that another control opens is no question", () => {
  const { frame } =
    openForm(`<form><label>Phone<input type="tel"></label><button type="button" aria-controls="c" aria-expanded="false"></button>
    <div id="c" role="dialog" style="display:none"><input type="search" role="combobox" aria-label="Search"><ul role="listbox"></ul></div></form>`);
  assert.deepEqual(
    frame.questions.map(({ label }) => label),
    ["Phone"],
  );
});

test("what the person types is known as theirs, what a script writes is not", () => {
  const { frame, read, document, window, parts } = openForm(
    '<form><label>A<input id="a"></label><label>B<input id="b"></label></form>',
  );
  assert.deepEqual(
    frame.questions.map(({ by_person }) => by_person),
    [false, false],
  );
  document.getElementById("a").value = "typed";
  document.getElementById("b").value = "scripted";
  document.getElementById("b").dispatchEvent(new window.Event("input", { bubbles: true }));
  parts.FormTouched.note({ isTrusted: true, composedPath: () => [document.getElementById("a")] });
  const after = read().questions;
  assert.deepEqual(
    after.map(({ by_person, answer }) => [by_person, answer]),
    [
      [true, "typed"],
      [false, "scripted"],
    ],
  );
});

test("what we write ourselves does not count as the person's, taking it away does", async () => {
  const { read, document, parts } = openForm(
    '<form><label>A<input id="a"></label><label>B<input id="b"></label></form>',
  );
  const [input, other] = document.querySelectorAll("input");
  const trusted = { isTrusted: true, composedPath: () => [input] };
  await parts.FormTouched.ours([input], async () => {
    input.value = "ours";
    parts.FormTouched.note(trusted);
    parts.FormTouched.note({ isTrusted: true, composedPath: () => [other] });
  });
  assert.equal(read().questions[1].by_person, false, "nothing stands there");
  other.value = "typed meanwhile";
  assert.equal(read().questions[1].by_person, true);
  assert.equal(read().questions[0].by_person, false);
  input.value = "";
  parts.FormTouched.note(trusted);
  assert.equal(read().questions[0].by_person, true);
});

const complaint = (body) => openForm(`<form>${body}</form>`).frame.questions[0].complaint;

const COMPLAINTS = {
  "a field with an answer and no word against it": ['<div><input value="a"></div><input>', ""],
  "the words beside a field": [
    '<div><input value="a"><p class="field-error">Use digits.</p></div><input>',
    "Use digits.",
  ],
  "an alert beside a field": [
    '<div><input value="a"><span role="alert">Not a number.</span></div><input>',
    "Not a number.",
  ],
  "words tied to a field, elsewhere": [
    '<div><input value="a" aria-invalid="true" aria-errormessage="e"></div><input><p id="e">Too short.</p>',
    "Too short.",
  ],
  "a mark without words": [
    '<div><input value="a" aria-invalid="true"></div><input>',
    "The page marks it as not right.",
  ],
  "words that are not shown": ['<div><input value="a"><p class="error" style="display:none">No.</p></div><input>', ""],
  "words about another field": ['<div><input value="a"></div><div><input><p class="error">Use digits.</p></div>', ""],
};

for (const [what, [body, words]] of Object.entries(COMPLAINTS)) {
  test(`what the page says is wrong: ${what}`, () => assert.equal(complaint(body), words));
}
