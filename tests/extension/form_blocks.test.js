import assert from "node:assert/strict";
import test from "node:test";
import { openForm } from "./form_page.js";

const blocks = (frame) =>
  frame.questions.map(({ label, block }) => `${label}: ${block ? `${block.name} ${block.index}` : "-"}`);
const field = (label, name) => `<div><label>${label}<input name="${name}"></label></div>`;

test("numbered headings count blocks", () => {
  const part = (number) =>
    `<fieldset><legend>Work experience ${number}</legend>${field("Title", `t${number}x`)}</fieldset>`;
  const { frame } = openForm(`<form>${field("Email", "e")}${part(1)}${part(2)}</form>`);
  assert.deepEqual(blocks(frame), ["Email: -", "Title: Work experience 0", "Title: Work experience 1"]);
});

test("numbered steps, pages and questions are no blocks", () => {
  for (const heading of [
    "Step 2",
    "Page 1",
    "Section 3",
    "Schritt 2",
    "Question 4",
    "Étape 1",
    "Apply: step 2",
    "Step 2 of 4",
    "2. Work experience",
    "Documents 3",
  ]) {
    const { frame } = openForm(`<form><fieldset><legend>${heading}</legend>${field("Name", "n")}</fieldset></form>`);
    assert.deepEqual(blocks(frame), ["Name: -"], heading);
  }
});

test("a single numbered heading counts where it names what repeats", () => {
  const { frame } = openForm(`<form><fieldset><legend>Education 1</legend>${field("School", "s")}</fieldset></form>`);
  assert.deepEqual(blocks(frame), ["School: Education 0"]);
});

test("numbers in names count blocks, in the order of the page", () => {
  const part = (n) =>
    field("Job title", `workExperience-${n}--jobTitle`) + field("Company", `workExperience-${n}--company`);
  const { frame } = openForm(`<form>${part(210)}${part(187)}</form>`);
  assert.deepEqual(blocks(frame), [
    "Job title: work Experience 0",
    "Company: work Experience 0",
    "Job title: work Experience 1",
    "Company: work Experience 1",
  ]);
});

test("numbers that only tell questions apart are no blocks", () => {
  const { frame } = openForm(`<form>${field("Why us?", "question_101")}${field("Notice?", "question_102")}
    ${field("Link", "cards[8d1e][field0]")}${field("Other", "cards[8d1e][field1]")}</form>`);
  assert.deepEqual(blocks(frame), ["Why us?: -", "Notice?: -", "Link: -", "Other: -"]);
});

test("a number after the name counts where the heading says of what", () => {
  const { frame } = openForm(`<form><div><p>Education</p>${field("School", "school--0")}${field("Degree", "degree--0")}
    <button type="button">Add another</button></div>${field("LinkedIn", "question_7")}</form>`);
  assert.deepEqual(blocks(frame), ["School: Education 0", "Degree: Education 0", "LinkedIn: -"]);
  assert.deepEqual(
    frame.adders.map(({ label, block, count }) => [label, block, count]),
    [["Add another", "Education", 1]],
  );
});

test("the same questions again under one heading are the next block", () => {
  const part = field("Company", "a") + field("Role", "b") + field("Month", "c");
  const { frame } = openForm(`<form><section><h3>Employment</h3><div>${part}</div><div>${part}</div></section></form>`);
  assert.deepEqual(
    frame.questions.map(({ block }) => block?.index),
    [0, 0, 0, 1, 1, 1],
  );
});

test("a month and a year asked twice are dates, not blocks", () => {
  const { frame } = openForm(`<form><section><h3>Availability</h3>${field("Month", "a")}${field("Year", "b")}
    ${field("Month", "c")}${field("Year", "d")}</section></form>`);
  assert.deepEqual([...new Set(frame.questions.map(({ block }) => block ?? null))], [null]);
});

const adders = (body) =>
  openForm(`<form>${body}</form>`).frame.adders.map(({ label, block, count }) => [label, block, count]);

test("a button adds to the section it stands in, with nothing there yet", () => {
  const part = (name) => `<section><h3>${name}</h3><button type="button">+ Add</button></section>`;
  assert.deepEqual(adders(`${part("Education")}${part("Experience")}<input>`), [
    ["+ Add", "Education", 0],
    ["+ Add", "Experience", 0],
  ]);
});

test("a button says itself what it adds where one heading stands over several", () => {
  const body = `<h2>My background</h2><div><button type="button">Add work experience</button></div>
    <div><button type="button">Add another education</button></div>`;
  assert.deepEqual(adders(body), [
    ["Add work experience", "work experience", 0],
    ["Add another education", "education", 0],
  ]);
});

test("buttons add in seven languages", () => {
  for (const label of [
    "Add another",
    "Berufserfahrung hinzufügen",
    "Weitere Ausbildung",
    "Ajouter une expérience",
    "Añadir formación",
    "Adicionar outra",
    "Aggiungi esperienza",
    "Opleiding toevoegen",
    "+",
  ]) {
    assert.equal(adders(`<input><button type="button">${label}</button>`).length, 1, label);
  }
});

test("buttons that send, go on, or attach something add nothing", () => {
  for (const button of [
    "<button>Add another</button>",
    '<input type="submit" value="Add">',
    '<button type="button">Next</button>',
    '<button type="button">Save and add later</button>',
    '<button type="button">Add file</button>',
    '<button type="button">Add your résumé</button>',
    '<button type="button">Additional information</button>',
    '<button type="button" disabled>Add another</button>',
    '<button type="button" style="display:none">Add another</button>',
  ]) {
    assert.deepEqual(adders(`<input>${button}`), [], button);
  }
});

test("a button that is only a role adds too", () => {
  assert.equal(adders('<input><a role="button" tabindex="0">Add another</a>').length, 1);
});

test("names that end with a number, under numbered headings, are of the block that the heading says", () => {
  const block = (number) =>
    `<div><h4>Education ${number}</h4><label>School<input id="es${number}"></label>
      <label>Degree<input id="ed${number}"></label></div>`;
  const { frame } = openForm(`<form><h3>Education</h3>${block(1)}${block(2)}</form>`);
  assert.deepEqual(
    frame.questions.map((question) => question.block),
    [0, 0, 1, 1].map((index) => ({ name: "Education", index })),
  );
});
