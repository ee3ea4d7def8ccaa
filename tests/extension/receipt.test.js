import assert from "node:assert/strict";
import test from "node:test";
import { answered, fillOf, planOf, question, simple, visit } from "./fill_page.js";

test("an answer is changed by choosing from what its closed list offers", async () => {
  const form = simple();
  form.set("why", question("why", { kind: "choice", widget: "combobox", options: null }));
  const page = await visit({ form, plan: answered });
  await page.run();
  const { "form.act": act } = page.answers;
  const options = [
    { id: "0", label: "Norway" },
    { id: "1", label: "Portugal" },
  ];
  page.answers["form.act"] = (request) =>
    request.body.act === "options" ? { filled: null, question: { ...form.get("why"), options } } : act(request);
  await page.autofill.desk.line("edit 0:why");
  const menu = page.root().querySelector(".editor select");
  assert.deepEqual(
    [...menu.options].map(({ label }) => label),
    ["Norway", "Portugal"],
  );
  menu.value = "1";
  await page.autofill.desk.line("save 0:why");
  assert.deepEqual(page.receipt().why, ["filled", "Portugal"]);
});

test("a proposal waits for the person and is written when they accept it", async () => {
  const proposal = fillOf("why", "Because of the cranes.", { action: "propose" });
  const page = await visit({ form: simple(), plan: planOf({ why: proposal }) });
  await page.run();
  assert.deepEqual(page.receipt().why, ["left", ""]);
  await page.autofill.desk.line("accept 0:why");
  assert.deepEqual(page.receipt().why, ["filled", "Because of the cranes."]);
});

test("a draft is shown with its facts and not written before it is accepted", async () => {
  const form = new Map([["why", question("why", { kind: "paragraph", required: true })]]);
  const answers = {
    "form.draft": { text: "I like cranes.", by: "template", facts: ["Your profile: skills"], because: [] },
  };
  const page = await visit({ form, plan: planOf({}), answers });
  await page.run();
  await page.autofill.desk.line("draft 0:why");
  assert.deepEqual(page.acts, []);
  assert.equal(page.root().querySelector(".editor textarea").value, "I like cranes.");
  assert.ok(page.root().querySelector('[data-secret="Proposal: I like cranes."]'));
  page.root().querySelector(".editor textarea").value = "I like gantry cranes.";
  await page.autofill.desk.line("save 0:why");
  assert.deepEqual(page.receipt().why, ["filled", "I like gantry cranes."]);
});

test("clearing a value empties the page's field and says so", async () => {
  const page = await visit({ form: simple(), plan: answered });
  await page.run();
  await page.autofill.desk.line("clear 0:first");
  assert.equal(page.held.get("first").answer, "");
  assert.equal(page.receipt().first[0], "left");
});

test("none of the person's words stand in the page or as text in the receipt", async () => {
  const page = await visit({ form: simple(), plan: answered });
  await page.run();
  assert.ok(!page.document.documentElement.outerHTML.includes("ada@example.org"));
  assert.ok(!page.root().textContent.includes("ada@example.org"));
});

test("what the page says against an answer makes the person look at it, and is kept", async () => {
  const form = simple();
  form.set("mail", question("mail", { complaint: "Use your work address." }));
  const page = await visit({ form, plan: answered });
  await page.run();
  assert.deepEqual(page.receipt().mail, ["filled", "ada@example.org"]);
  assert.match(page.root().textContent, /2 filled, 2 need you/);
  const line = page.kept().lines.find(({ label }) => label === "mail");
  assert.equal(line.because[0], "The page says: “Use your work address”. Put it right by hand.");
});

test("traps, what is out of sight and searches of the page are no part of the receipt", async () => {
  const form = simple();
  for (const [id, changes] of Object.entries({
    trap: { state: "trap" },
    far: { state: "hidden" },
    find: { type: "search" },
  })) {
    form.set(id, question(id, { label: "Search jobs", ...changes }));
  }
  const page = await visit({ form, plan: answered });
  await page.run();
  assert.deepEqual(
    Object.keys(page.receipt()).filter((label) => label === "Search jobs"),
    [],
  );
});
