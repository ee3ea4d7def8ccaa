import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { FillLines } = openPage({ html: "<main></main>" }).parts;

/** Lines as they stand after a form of these questions was planned. */
function planned(questions, earlier = []) {
  const lines = new FillLines();
  lines.earlier = earlier;
  const asked = questions.map(([id, label]) => ({ id, frame: 0, label, kind: "text" }));
  const fills = asked.map(({ id, label }) => ({ frame: 0, question: id, action: "leave", topic: label }));
  lines.take([{ frame: 0, questions: asked }], { is_application: true, fills });
  return lines;
}
const told = (lines) => Array.from(lines.receipt(), ({ question, label }) => `${question} ${label}`);

test("the next step keeps the lines of the one before, also where its page numbers its questions anew", () => {
  const first = planned([
    ["one.1", "First name"],
    ["one.2", "E-mail"],
  ]);
  const second = planned([["two.1", "Notice period"]], first.receipt());
  assert.deepEqual(told(second), ["one.1 First name", "one.2 E-mail", "two.1 Notice period"]);
});

test("a page that was loaded anew and asks the same again replaces what was told of it", () => {
  const before = planned([["one.1", "First name"]]);
  assert.deepEqual(told(planned([["two.1", "First name"]], before.receipt())), ["two.1 First name"]);
});

test("two questions of one name on two steps of the same page are both told", () => {
  const before = planned([["one.1", "Company"]]);
  assert.deepEqual(told(planned([["one.2", "Company"]], before.receipt())), ["one.1 Company", "one.2 Company"]);
});
