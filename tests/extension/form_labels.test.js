import assert from "node:assert/strict";
import test from "node:test";
import { asked, labels, openForm } from "./form_page.js";

const one = (body, prepare) =>
  openForm(`<form>${body}</form>`, { prepare }).frame.questions.find(({ state }) => state === "open");

/** What is written around a control, and what it is asked then. */
const LABELS = {
  "a label for it": ['<label for="a">First name</label><input id="a">', "First name"],
  "a label around it": ["<label>First name <input></label>", "First name"],
  "ids that name it": [
    '<span id="x">Legal</span><b id="y">first name</b><input aria-labelledby="x y">',
    "Legal first name",
  ],
  "a label beside it that is tied to nothing": ["<div><label>First name</label><div><input></div></div>", "First name"],
  "a sibling of its container": [
    '<div class="q"><div class="application-label">Notice period</div><div class="application-field"><input placeholder="Type"></div></div>',
    "Notice period",
  ],
  "text right before it": ["Surname: <input><br>Other: <input>", "Surname:"],
  "the cell before": ["<table><tr><td>City</td><td><input></td><td>Zip</td><td><input></td></tr></table>", "City"],
  "the head of its column": [
    "<table><tr><th>School</th><th>Degree</th></tr><tr><td><input></td><td><input></td></tr></table>",
    "School",
  ],
  "the row above": [
    "<table><tr><td>School</td><td>Degree</td></tr><tr><td><input></td><td><input></td></tr></table>",
    "School",
  ],
  "the term of a definition": ["<dl><dt>Mobile</dt><dd><input></dd><dt>Fax</dt><dd><input></dd></dl>", "Mobile"],
  "a heading that is all its own": ["<div><h4>Why us?</h4><p>In a few words</p><textarea></textarea></div>", "Why us?"],
  "its placeholder, rather than the form's heading": [
    '<h2>Apply now</h2><input placeholder="Your e-mail"><input placeholder="Phone">',
    "Your e-mail",
  ],
  "its placeholder, rather than a sentence above": [
    '<p>Please fill in all the fields below.</p><input placeholder="Your e-mail"><input placeholder="Phone">',
    "Your e-mail",
  ],
  "what it says of itself, without the prompt": [
    '<div><input aria-label="Degree Select One Required"></div><input>',
    "Degree",
  ],
  "what it says of itself": ['<div><input aria-label="Current company"></div><input>', "Current company"],
  "a label that floats after it": [
    '<div><input placeholder=" "><span>Company</span></div><div><input></div>',
    "Company",
  ],
  "what it says of itself, rather than a line above that is no label": [
    '<p>Milan, Italy</p><div><input aria-label="Street"></div><input>',
    "Street",
  ],
  "a label beside it, rather than what opens its list": [
    '<div><label>Country</label><input aria-label="Select an option"></div><input>',
    "Country",
  ],
  "the term over two fields side by side": [
    '<dl><dt>Expected salary</dt><dd><input><select aria-label="Currency"></select></dd></dl>',
    "Expected salary",
  ],
  "a list item's text": ["<ul><li>Your website <input></li><li>Other <input></li></ul>", "Your website"],
};

for (const [what, [body, label]] of Object.entries(LABELS)) {
  test(`a field is asked by ${what}`, () => assert.equal(one(body)?.label, label));
}

const CLEANED = {
  "First name *": "First name",
  "*First name": "First name",
  "First name ✱": "First name",
  "First name (required)": "First name",
  "Vorname (Pflichtfeld)": "Vorname",
  "Prénom (facultatif)": "Prénom",
  "Zero\u200b width\u00ad here": "Zero width here",
  "City <span>(</span>optional<span>)</span>": "City",
  "City <i>required</i>": "City",
  "<span aria-hidden=true>Street</span><span class=sr-only>Street</span>": "Street",
  "Country <span>Select an option</span>": "Country",
  "Salary (EUR)": "Salary (EUR)",
  "Is visa sponsorship required?": "Is visa sponsorship required?",
  "<span class=error>Fill this in</span>Email": "Email",
  "<span style='display:none'>Hidden</span>Email": "Email",
};

for (const [text, label] of Object.entries(CLEANED)) {
  test(`"${text}" asks "${label}"`, () =>
    assert.equal(one(`<label for="a">${text}</label><input id="a">`)?.label, label));
}

const REQUIRED = [
  "<label>A <input required></label>",
  '<label>A <input aria-required="true"></label>',
  "<label>A * <input></label>",
  "<label>A (required) <input></label>",
  "<label>A <span>Required</span> <input></label>",
  '<div class="field required"><label>A <input></label></div><label>B<input></label>',
  "<fieldset><legend>A *</legend><label><input type=radio name=r>Yes</label><label><input type=radio name=r>No</label></fieldset>",
];

for (const body of REQUIRED) {
  test(`an answer is demanded by ${body.slice(0, 70)}`, () => assert.equal(one(body)?.required, true));
}

test("an answer is not demanded by a word about something else", () => {
  assert.equal(one("<label>Is sponsorship required? <input></label>")?.required, false);
  assert.equal(one("<label>Website (optional) <input></label>")?.required, false);
});

test("the legend asks, the labels of radio buttons are options", () => {
  const question = one(`<fieldset><legend>Do you need a visa?</legend>
    <label><input type=radio name=v value=1> Yes</label><label><input type=radio name=v value=0> No</label></fieldset>`);
  assert.equal(question.label, "Do you need a visa?");
  assert.deepEqual(
    question.options.map(({ label }) => label),
    ["Yes", "No"],
  );
});

test("radio buttons without a fieldset are asked by the text before them", () => {
  const { frame } = openForm(`<form><div><div class="text">Do you need a visa?</div><ul>
    <li><label><input type=radio name=v value=1>Yes</label></li><li><label><input type=radio name=v value=0>No</label></li></ul></div>
    <div><p>Can you relocate?</p><p><input type=radio name=r id=r1><label for=r1>Yes</label>
    <input type=radio name=r id=r2><label for=r2>No</label></p></div></form>`);
  assert.deepEqual(labels(frame), ["Do you need a visa?", "Can you relocate?"]);
});

test("a fieldset over several questions is their group, the text before each asks it", () => {
  const radios = (name) =>
    `<p><label><input type=radio name=${name}>Yes</label><label><input type=radio name=${name}>No</label></p>`;
  const { frame } = openForm(`<form><fieldset><legend>Voluntary disclosures</legend>
    <p>Are you a veteran?</p>${radios("a")}<p>Have you a disability?</p>${radios("b")}</fieldset></form>`);
  assert.deepEqual(labels(frame), ["Are you a veteran?", "Have you a disability?"]);
  assert.deepEqual(frame.questions[1].groups, ["Voluntary disclosures"]);
});

test("a question inside a fieldset of its own beats the fieldset's title", () => {
  const question = one(`<fieldset><legend>Equal opportunity</legend><p>What is your gender?</p>
    <p><label><input type=radio name=g>Female</label><label><input type=radio name=g>Male</label></p></fieldset>`);
  assert.deepEqual([question.label, question.groups], ["What is your gender?", ["Equal opportunity"]]);
});

test("a file input labelled Attach is asked by its group", () => {
  const question = one(`<div role="group" aria-labelledby="u"><div id="u">Resume/CV<span>*</span></div>
    <label for="resume">Attach</label><input id="resume" type="file" accept=".pdf"><button type="button">Dropbox</button></div>`);
  assert.deepEqual([question.label, question.required, question.accept], ["Resume/CV", true, ".pdf"]);
});

test("a tick is asked by the words after it", () => {
  assert.equal(
    one("<input type=checkbox name=t> I have read the <a href=x>notice</a>.")?.label,
    "I have read the notice",
  );
});

test("a tick that says Yes is asked by its group", () => {
  const question = one(
    "<fieldset><legend>Willing to travel</legend><label><input type=checkbox>Yes</label></fieldset>",
  );
  assert.deepEqual([question.label, question.description], ["Willing to travel", "Yes"]);
});

test("help, placeholder, limits and names are told with the question", () => {
  const question = one(`<div class="field"><label for="s">Salary</label><input id="s" name="cand[salary]" maxlength="9"
    placeholder="e.g. 50000" autocomplete="off" data-qa="salary-input" aria-describedby="h"><p id="h">Per year, gross</p>
    <div class="hint">Numbers only</div></div>`);
  assert.equal(question.description, "Per year, gross Numbers only");
  assert.equal(question.placeholder, "e.g. 50000");
  assert.equal(question.max_length, 9);
  assert.deepEqual(question.names, ["cand[salary]", "s", "salary-input"]);
});

test("help inside a label is not the question", () => {
  const question = one('<label>Start date <span class="help-text">When could you begin?</span><input></label>');
  assert.deepEqual([question.label, question.description], ["Start date", "When could you begin?"]);
});

test("a line over a field that has a label of its own is its heading", () => {
  const { frame } = openForm(
    '<form><div><span>eSignature</span><label for="a">Full name</label><input id="a"></div><div><p class="subtitle">Before you go</p><label for="b">Remarks</label><input id="b"></div><button>Apply</button></form>',
  );
  assert.deepEqual(asked(frame, "Full name").groups, ["eSignature"]);
  assert.deepEqual(asked(frame, "Remarks").groups, ["Before you go"]);
});

test("headings and legends over a question are its groups, the outermost first", () => {
  const { frame } =
    openForm(`<h1>Job</h1><form><h2>Experience</h2><fieldset><legend>Employer 1</legend><label>Title<input></label>
    <div role="group" aria-label="Dates"><label>From<input></label><label>To<input></label></div></fieldset>
    <h2>Legal</h2><label>Consent<input></label></form>`);
  assert.deepEqual(asked(frame, "From").groups, ["Experience", "Employer 1", "Dates"]);
  assert.deepEqual(asked(frame, "Consent").groups, ["Legal"]);
});

test("a line that only looks like a heading is one when what follows has its own labels", () => {
  const { frame } =
    openForm(`<form><div><div><p class="body">Education</p></div><div><label for="a">School</label><input id="a"></div>
    <div><label for="b">Degree</label><input id="b"></div></div><div><label>Other<input></label></div></form>`);
  assert.deepEqual(asked(frame, "Degree").groups, ["Education"]);
  assert.deepEqual(asked(frame, "Other").groups, []);
});

test("a row of a table that says one thing is a heading for the rows below", () => {
  const { frame } = openForm(`<form><table><tr><td class="header" colspan="2">Work experience 1</td></tr>
    <tr><td>Title</td><td><input name="a"></td></tr><tr><td>Employer</td><td><input name="b"></td></tr>
    <tr><td class="header" colspan="2">Work experience 2</td></tr><tr><td>Title</td><td><input name="c"></td></tr></table></form>`);
  assert.deepEqual(
    frame.questions.map(({ label, block }) => [label, block?.name, block?.index]),
    [
      ["Title", "Work experience", 0],
      ["Employer", "Work experience", 0],
      ["Title", "Work experience", 1],
    ],
  );
});

test("labels that name each other in a circle end", () => {
  assert.equal(
    one('<span id="x" aria-labelledby="y">A</span><span id="y" aria-labelledby="x">B</span><input aria-labelledby="x">')
      ?.label,
    "A",
  );
});

test("what was chosen, and a prompt to choose, are no labels", () => {
  for (const [text, value] of [
    ["<span>Master's</span>", "Master's"],
    ['<div class="select__single-value">Germany</div>', ""],
    ['<div class="ant-select-selection-placeholder">Pick a country</div>', ""],
  ]) {
    const question = one(
      `<div><p>Your choice</p><div><div>${text}<input value="${value}"></div></div></div><div><input></div>`,
    );
    assert.equal(question.label, "Your choice", text);
  }
});

test("a file to attach is asked by the heading that begins with it, or by its button", () => {
  const heading = one(
    `<h3>Name</h3><p>x</p><h3>Attach your resume</h3><div><label>Select the file to attach (5 MB max)<input type=file></label></div>`,
  );
  assert.equal(heading.label, "Attach your resume");
  const button = one(
    "<div><button type=button>Upload your CV</button><input type=file hidden></div><div><input></div>",
  );
  assert.equal(button.label, "Upload your CV");
});

test("the term of one description is no heading of those after it", () => {
  const { frame } = openForm(
    `<form><dl><dt>Phone</dt><dd><input aria-label="Country code"><input aria-label="Number"></dd>
      <dt>Where are you based?</dt><dd><input></dd></dl></form>`,
  );
  assert.deepEqual(
    frame.questions.map(({ label, groups }) => [label, groups]),
    [
      ["Country code", ["Phone"]],
      ["Number", ["Phone"]],
      ["Where are you based?", []],
    ],
  );
});
