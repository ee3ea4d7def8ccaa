import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { parts, document } = openPage();
const { Shown, Days, Phones, Files, Widgets } = parts;

test("a field that writes a number or a phone in its own way still says it", () => {
  assert.ok(Shown.says("(555) 010-2030", "5550102030"));
  assert.ok(Shown.says("$85,000.00", "85000"));
  assert.ok(Shown.says("85.000,00 €", "85000"));
  assert.ok(Shown.says("Two\r\nlines", "Two\nlines"));
});

test("another number, or a part of the text, does not say it", () => {
  assert.ok(!Shown.says("850000", "85000"));
  assert.ok(!Shown.says("8,500", "85000"));
  assert.ok(!Shown.says("Ada", "Ada Byron"));
  assert.ok(!Shown.says("", "Ada"));
  assert.ok(!Shown.says("10", "1"));
});

test("prompts are no answers, in any of the languages", () => {
  const prompts = [
    "Select...",
    "Please choose",
    "-- Select an option --",
    "Bitte wählen",
    "Bitte auswählen",
    "Auswählen",
  ];
  prompts.push(
    "Sélectionnez une option",
    "Seleccione",
    "Selecione",
    "Seleziona",
    "Kies een optie",
    "Search",
    "—",
    "Choose a level",
  );
  for (const prompt of prompts) assert.ok(Shown.isPrompt(prompt), prompt);
  for (const answer of ["Selected works", "Yes", "Norway", "Research", "Choosing carefully"]) {
    assert.ok(!Shown.isPrompt(answer), answer);
  }
});

test("months are known by name in seven languages, and by number", () => {
  const named = {
    March: 3,
    März: 3,
    mars: 3,
    marzo: 3,
    março: 3,
    maart: 3,
    "03": 3,
    "03 - March": 3,
    Dez: 12,
    août: 8,
  };
  for (const [text, month] of Object.entries(named)) assert.equal(Days.month(text), month, text);
  for (const text of ["13", "0", "", "March April", "2020", "Quarter 1 of 4"])
    assert.equal(Days.month(text), null, text);
});

test("a field's prompt says how its date is written", () => {
  const patterns = {
    "MM/DD/YYYY": "MM/DD/YYYY",
    "tt.mm.jjjj": "DD.MM.YYYY",
    "jj/mm/aaaa": "DD/MM/YYYY",
    "dd-mm-aaaa": "DD-MM-YYYY",
    "gg/mm/aaaa": "DD/MM/YYYY",
    "MM/YYYY": "MM/YYYY",
    "YYYY-MM-DD": "YYYY-MM-DD",
    "Your name": "",
  };
  for (const [placeholder, pattern] of Object.entries(patterns)) {
    const field = document.createElement("input");
    field.placeholder = placeholder;
    assert.equal(Days.canonical(Days.pattern(field)), pattern);
  }
});

test("the country of a number is the one whose code it begins with, and nobody's when two have it", () => {
  const options = ["Norway (+47)", "United States (+1)", "Germany (+49)", "Bahamas (+1242)"].map((label) => ({
    label,
  }));
  assert.equal(Phones.among(options, "+47 912 34 567").option.label, "Norway (+47)");
  assert.equal(Phones.among(options, "+12425550142").option.label, "Bahamas (+1242)");
  assert.equal(Phones.among([...options, { label: "Canada (+1)" }], "+15035550142"), null);
  assert.equal(Phones.among(options, "503 555 0142"), null);
});

test("a file is attached only where its kind is taken", () => {
  const file = { name: "Resume.PDF", type: "application/pdf" };
  for (const accept of ["", ".pdf,.docx", "application/pdf", "application/*", ".doc, .PDF"]) {
    assert.ok(Files.isAccepted(file, accept), accept);
  }
  for (const accept of [".doc", "image/*", ".docx,.rtf"]) assert.ok(!Files.isAccepted(file, accept), accept);
});

const group = (html) => {
  document.body.innerHTML = html;
  return Array.from(document.querySelectorAll("input, button"), (element) => Widgets.of(element)).filter(Boolean);
};

test("check boxes of one name are one question; ticks of consent are questions of their own", () => {
  const named = group('<div><input type=checkbox name="a[]" value=x>X<input type=checkbox name="a[]" value=y>Y</div>');
  assert.deepEqual(
    named.map(({ widget, controls }) => [widget.name, controls.length]),
    [["checkboxes", 2]],
  );
  const consents = group(`<fieldset><label><input type=checkbox name=p>I agree to the privacy policy</label>
    <label><input type=checkbox name=n>Subscribe to the newsletter</label></fieldset>`);
  assert.deepEqual(
    consents.map(({ widget }) => widget.name),
    ["checkbox", "checkbox"],
  );
});

test("ticks with a running number in different parts of a form are questions of their own", () => {
  const found = group(`<form><div><label>One</label><input type=checkbox name=q_4></div><div><input name=t></div>
    <div><label>Two</label><input type=checkbox name=q_10></div></form>`);
  assert.deepEqual(
    found.map(({ widget }) => widget.name),
    ["checkbox", "text", "checkbox"],
  );
});

test("boxes of one name right after one another are one question, without anything around them too", () => {
  const found = group(`<form><label>City<input></label><label>Which languages?</label>
    <label><input type=checkbox name=lang> Danish</label><label><input type=checkbox name=lang> Dutch</label>
    <label>Street<input></label></form>`);
  assert.deepEqual(
    found.map(({ widget, controls }) => [widget.name, controls.length]),
    [
      ["text", 1],
      ["checkboxes", 2],
      ["text", 1],
    ],
  );
});

test("a radio button in a table is called as its column is", () => {
  const row = (name) =>
    `<tr><td>Over 18?<td><input type=radio name=${name} value=1><td><input type=radio name=${name} value=0></tr>`;
  document.body.innerHTML = `<table><tr><th>Question<th>Yes<th>No</tr>${row("a")}${row("b")}</table>`;
  const second = [...document.querySelectorAll("[name=b]")];
  assert.deepEqual(
    second.map((control) => Shown.label(control)),
    ["Yes", "No"],
  );
});

test("a list of kinds of phones beside a number is no country", () => {
  const found = group("<td><select><option>Home<option>Mobile</select><input type=tel></td>");
  assert.equal(found[0].widget.name, "text");
});

test("buttons that send the form are never a choice", () => {
  assert.deepEqual(group("<div><button type=submit>Yes</button><button type=submit>No</button></div>"), []);
  assert.equal(
    group("<div><button type=button>Yes</button><button type=button>No</button></div>")[0].widget.name,
    "buttons",
  );
});

test("tabs and tools are no answers", () => {
  const tabs =
    "<div role=tablist><button role=tab aria-selected=true>One</button><button role=tab aria-selected=false>Two</button></div>";
  assert.deepEqual(group(tabs), []);
  assert.deepEqual(
    group("<div role=toolbar><button aria-pressed=true>B</button><button aria-pressed=false>I</button></div>"),
    [],
  );
});
