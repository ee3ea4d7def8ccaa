import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const NAME = { id: "one.1", frame: 0, label: "Name", kind: "text", answer: "" };
const PLAN = {
  is_application: true,
  fills: [{ frame: 0, question: "one.1", action: "fill", topic: "name", text: "Ada", shown: "Ada" }],
  additions: [{ frame: 0, adder: "a1", times: 1 }],
};

/** What a preview did to the form when the person accepted these questions. */
async function previewed(wanted) {
  const acts = [];
  let answer = "";
  const act = ({ body }) => {
    acts.push(body.act);
    if (body.act === "fill") answer = "Ada";
    return { filled: { outcome: "filled", shown: answer, because: [] }, question: { ...NAME, answer } };
  };
  const read = () => ({ frames: [{ frame: 0, url: "https://jobs.example.com/1", questions: [{ ...NAME, answer }] }] });
  const answers = { "form.read": read, "form.act": act, "form.plan": () => ({ plan: PLAN }) };
  const { parts } = openPage({ html: "<main></main>", answers });
  const run = new parts.FillRun({
    fill: "f",
    about: {},
    lines: new parts.FillLines(),
    signal: new AbortController().signal,
    progress: () => undefined,
    accept: async () => new Set(wanted),
  });
  await run.fill();
  return acts;
}

test("a preview of which nothing is wanted presses nothing of the page", async () => {
  assert.deepEqual(await previewed([]), []);
});

test("a preview that is accepted adds the blocks that are missing, too", async () => {
  const acts = await previewed(["0:one.1"]);
  assert.ok(acts.includes("add") && acts.includes("fill"), acts.join());
});
