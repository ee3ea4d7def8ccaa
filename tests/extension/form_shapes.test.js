// Forms as the builders of forms draw them: the questions of each, in order, with their groups where they have any.

import assert from "node:assert/strict";
import test from "node:test";
import { openForm } from "./form_page.js";

const SHAPES = {
  "rows with a class for everything": [
    `<div class="form-group"><label class="control-label">First name <span class="text-danger">*</span></label>
       <div class="col-8"><input class="form-control"></div></div>
     <div class="form-group"><label class="control-label">CV</label><div class="custom-file"><input type="file">
       <label class="custom-file-label">Choose file...</label></div><small class="form-text">PDF, 5 MB</small></div>`,
    ["First name", "CV"],
  ],
  "a label broken into lines": [
    '<p><label>Your name<br><span class="wrap"><input name="your-name"></span></label></p><p><label>Your e-mail<br><span class="wrap"><input type="email"></span></label></p>',
    ["Your name", "Your e-mail"],
  ],
  "labels below the parts of a name": [
    `<ul><li><label for="first_3">Full Name</label><div><span><input id="first_3"><label for="first_3">First Name</label></span>
       <span><input id="last_3"><label for="last_3">Last Name</label></span></div></li>
     <li><label for="in_4">E-mail</label><div><input id="in_4"></div></li></ul>`,
    ["First Name", "Last Name", "E-mail"],
  ],
  "list items with headings": [
    `<div role="list"><div role="listitem"><div><div role="heading" aria-level="3" id="i1"><span>Your full name</span>
       <span aria-label="Required question">*</span></div><div id="i2"></div></div><div><input aria-labelledby="i1"></div></div>
     <div role="listitem"><div role="heading" aria-level="3" id="i5"><span>Do you need a visa?</span></div>
       <div role="radiogroup" aria-labelledby="i5"><label><div role="radio" aria-label="Yes" aria-checked="false"></div><span>Yes</span></label>
       <label><div role="radio" aria-label="No" aria-checked="false"></div><span>No</span></label></div></div></div>`,
    ["Your full name", "Do you need a visa?"],
  ],
  "tables with labels in cells, required marks in between": [
    `<table><tr><td class="label">Legal First Name</td><td class="req">*</td><td><input name="PersonProfileFields.FirstName"></td></tr>
     <tr><td class="label">Phone</td><td></td><td><input></td></tr></table>`,
    ["Legal First Name", "Phone"],
  ],
  "definition lists": [
    "<dl><dt><label>Nom de famille</label></dt><dd><input></dd><dt><label>Prénom</label></dt><dd><input></dd></dl>",
    ["Nom de famille", "Prénom"],
  ],
  "rows of two, each with its own column": [
    `<div class="row"><div class="col"><span>Vorname</span><input></div><div class="col"><span>Nachname</span><input></div></div>
     <div class="row"><div class="col">Straße<br><input></div><div class="col">Ort<br><input></div></div>`,
    ["Vorname", "Nachname", "Straße", "Ort"],
  ],
  "labels and fields in turn, without containers": [
    `<h3>Your details</h3><label>Name</label><input><label>Email</label><input type="email"><label>Why us?</label><textarea></textarea>
     <label>Country</label><select><option>A</option></select>`,
    ["Name", "Email", "Why us?", "Country"],
  ],
  "bold text and line breaks": [
    "<b>Full name:</b><br><input><br><b>Telephone:</b><br><input><br><b>Where did you hear of us?</b><br><textarea></textarea>",
    ["Full name:", "Telephone:", "Where did you hear of us?"],
  ],
  "placeholders only": [
    '<h2>Join us</h2><input placeholder="First name*"><input placeholder="Last name*"><textarea placeholder="Cover letter"></textarea>',
    ["First name", "Last name", "Cover letter"],
  ],
  "a heading over each question": [
    `<div><h4>1. What is your name?</h4><input></div><div><h4>2. When can you start?</h4><p>Give a date</p><input></div>`,
    ["1. What is your name?", "2. When can you start?"],
  ],
  "labels that float inside the field": [
    `<div class="tf"><input id="m1"><label for="m1">Email</label><fieldset aria-hidden="true"><legend><span>Email</span></legend></fieldset></div>
     <div class="tf"><input placeholder=" "><span class="floating">Phone</span></div><div class="tf"><input placeholder=" "><span class="floating">City</span></div>`,
    ["Email", "Phone", "City"],
  ],
  "custom fields named by their container": [
    `<div class="application-question"><div class="application-label">Resume/CV<span class="required">✱</span></div>
       <div class="application-field"><a href="#">ATTACH</a><input type="file" name="resume"></div></div>
     <li class="application-question custom-question"><div class="application-label full-width"><div class="text">Are you authorized to work here?<span class="required">✱</span></div></div>
       <div class="application-field full-width"><ul><li><label><input type="radio" name="cards[1][field0]"><span>Yes</span></label></li>
       <li><label><input type="radio" name="cards[1][field0]"><span>No</span></label></li></ul></div></li>`,
    ["Resume/CV", "Are you authorized to work here?"],
  ],
  "doubled text for readers": [
    `<div><label for="e1"><span aria-hidden="true">City</span><span class="visually-hidden">City</span></label><input id="e1"></div>
     <div><label for="e2"><span>Years with Python</span><span class="visually-hidden">Required</span></label><input id="e2"></div>`,
    ["City", "Years with Python"],
  ],
  "an answer box below a long question": [
    `<div class="q"><div class="q-text"><p>Please describe a project that you are proud of.</p><p>What was your part?</p></div>
       <div class="q-answer"><textarea aria-label="answer"></textarea></div></div><div class="q"><div class="q-text"><p>Links</p></div><div><input></div></div>`,
    ["Please describe a project that you are proud of. What was your part?", "Links"],
  ],
  "ticks in a list with a title": [
    `<div><div class="title">I agree to the following</div><div><input type="checkbox" id="c1"><label for="c1">Privacy notice</label></div></div>
     <div><input type="checkbox" id="c2"><label for="c2">Keep my data for two years</label></div>`,
    ["Privacy notice", "Keep my data for two years"],
  ],
  "radio buttons in a table's cells": [
    `<table><tr><td>Driving licence</td><td><input type="radio" name="d" value="1">Yes <input type="radio" name="d" value="0">No</td></tr>
     <tr><td>Own car</td><td><input type="radio" name="o" value="1">Yes <input type="radio" name="o" value="0">No</td></tr></table>`,
    ["Driving licence", "Own car"],
  ],
  "a required mark before the label": [
    '<div><span class="req">*</span><label for="r1">Email</label><input id="r1"></div><div><em>*</em> <span>Phone</span> <input></div><input>',
    ["Email", "Phone", ""],
  ],
};

for (const [shape, [body, expected]] of Object.entries(SHAPES)) {
  test(`${shape}: every question is found by its words`, () => {
    const { frame } = openForm(`<form>${body}</form>`);
    assert.deepEqual(
      frame.questions.map(({ label }) => label),
      expected,
    );
  });
}
