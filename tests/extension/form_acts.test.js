import assert from "node:assert/strict";
import test from "node:test";
import { asked, openForm } from "./form_page.js";

const FORM =
  "<form><label>Name<input id=a></label><label>City<input id=b></label><button type=button>Add another</button></form>";

/** A form whose one widget does what the test says. */
function open(fill, answers) {
  const page = openForm("<form></form>", { answers });
  const { parts } = page;
  parts.Widgets.all.length = 0;
  parts.Widgets.add({
    name: "stub",
    matches: (element) => (element.localName === "input" ? [element] : null),
    look: ([input]) => ({ kind: "text", answer: input.value }),
    fill: (controls, help) => fill(controls[0], help),
    clear: async ([input]) => {
      input.value = "";
      return { outcome: "filled", shown: "", because: [] };
    },
  });
  page.document.body.innerHTML = FORM;
  const frame = page.read();
  const question = asked(frame, "Name");
  const act = (act) => page.tell({ tell: "form", act: { frame: 0, ...act } });
  const fillIt = (changes = {}) =>
    act({ act: "fill", question, fill: { frame: 0, question: question.id, action: "fill", text: "Ada", ...changes } });
  return { ...page, frame, question, act, fillIt };
}

const write = async (input, { fill }) => {
  input.value = fill.text;
  return { outcome: "filled", shown: input.value, because: [] };
};

test("only the extension's own messages are heard, and other tellings are left to others", async () => {
  const { tell } = open(write);
  assert.equal(await tell({ tell: "form", act: { act: "read" } }, "stranger"), undefined);
  assert.equal(await tell({ tell: "changed", jobId: null }), undefined);
  assert.equal((await tell({ tell: "form", act: { act: "read" } })).questions.length, 2);
});

test("an answer is written into its question and told with what the question says then", async () => {
  const { fillIt, document } = open(write);
  const { filled, question } = await fillIt();
  assert.deepEqual(
    [filled.outcome, filled.shown, question.answer, question.by_person],
    ["filled", "Ada", "Ada", false],
  );
  assert.equal(document.getElementById("b").value, "");
});

test("an element that the page replaced is found anew", async () => {
  const { fillIt, document } = open(write);
  document.body.innerHTML = FORM;
  assert.equal((await fillIt()).filled.outcome, "filled");
  assert.equal(document.getElementById("a").value, "Ada");
});

test("a question that is gone is told as failed", async () => {
  const { fillIt, document } = open(write);
  document.body.innerHTML = "";
  const { filled, question } = await fillIt();
  assert.deepEqual([filled.outcome, question], ["failed", null]);
});

test("what the person typed is left as it is", async () => {
  const { fillIt, document, parts } = open(write);
  const input = document.getElementById("a");
  input.value = "Typed";
  parts.FormTouched.note({ isTrusted: true, composedPath: () => [input] });
  const { filled } = await fillIt();
  assert.deepEqual([filled.outcome, filled.shown, input.value], ["left", "Typed", "Typed"]);
});

test("a widget that the page makes throw is a failure with its reason", async () => {
  const { fillIt } = open(async () => {
    throw new Error("boom");
  });
  const { filled } = await fillIt();
  assert.equal(filled.outcome, "failed");
  assert.match(filled.because[0], /^The page did not take it: .*boom$/);
});

test("what is being written ends when it is called off", async () => {
  const { fillIt, act } = open((_, { signal }) => {
    const { promise, reject } = Promise.withResolvers();
    signal.addEventListener("abort", () => reject(signal.reason));
    return promise;
  });
  const filling = fillIt();
  await act({ act: "stop" });
  const { filled } = await filling;
  assert.deepEqual([filled.outcome, ...filled.because], ["failed", "The filling was stopped."]);
});

test("options that are only known now are chosen by the companion", async () => {
  const options = [{ id: "0", label: "Yes", value: "" }];
  const answers = { "form.choose": ({ question }) => ({ options: [question.options[0].id], because: [] }) };
  const { fillIt, asked: requests } = open(async (_, { choose }) => {
    const chosen = await choose(options);
    return { outcome: "filled", shown: chosen.options.join(), because: [] };
  }, answers);
  const { filled } = await fillIt({ answer: { topic: "visa", yes: true } });
  assert.equal(filled.shown, "0");
  assert.deepEqual(requests.at(-1).body.answer, { topic: "visa", yes: true });
});

test("a file comes from the companion", async () => {
  const answers = { "document.get": () => ({ name: "cv.pdf", media_type: "application/pdf", data: "aGk=" }) };
  const { fillIt } = open(async (_, { file }) => {
    const { name, type, size } = await file(3);
    return { outcome: "filled", shown: `${name} ${type} ${size}`, because: [] };
  }, answers);
  assert.equal((await fillIt()).filled.shown, "cv.pdf application/pdf 2");
});

test("an answer can be taken back, also the person's own", async () => {
  const { act, question, document, parts } = open(write);
  const input = document.getElementById("a");
  input.value = "Typed";
  parts.FormTouched.note({ isTrusted: true, composedPath: () => [input] });
  assert.equal((await act({ act: "clear", question: question.id })).filled.outcome, "filled");
  assert.equal(input.value, "");
});

test("a button that adds is pressed, one that became something else is not", async () => {
  const { act, frame, document } = open(write);
  let presses = 0;
  const button = document.querySelector("button");
  button.addEventListener("click", () => presses++);
  const add = () => act({ act: "add", adder: frame.adders[0].id });
  assert.equal((await add()).filled.outcome, "filled");
  button.textContent = "Submit application";
  assert.equal((await add()).filled.outcome, "failed");
  assert.equal(presses, 1);
});

test("a question is shown and focused", async () => {
  const { act, question, document, window } = open(write);
  window.Element.prototype.scrollIntoView = () => undefined;
  await act({ act: "focus", question: question.id });
  assert.equal(document.activeElement.id, "a");
});

test("while a file is being read the form is not settled; a bar that shows the step does not count", async () => {
  const { act, document } = open(write);
  document.body.insertAdjacentHTML("beforeend", '<progress value="2" max="4"></progress><i class="spinner"></i>');
  setTimeout(() => document.querySelector(".spinner").remove(), 400);
  await act({ act: "settle" });
  assert.equal(document.querySelector(".spinner"), null);
});
