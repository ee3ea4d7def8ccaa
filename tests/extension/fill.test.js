import assert from "node:assert/strict";
import test from "node:test";
import { answered, fillOf, formPage, HTML, LONG, planOf, question, simple, URL, visit } from "./fill_page.js";
import { error, looked, openPage, settle, until } from "./page.js";

test("the bar offers Autofill where the companion says that there is an application", async () => {
  const { root } = await visit({ form: simple(), plan: answered });
  assert.ok(root().querySelector('[data-action="autofill"]'));
});

test("one press writes what the plan says, in the order of the page, and the receipt tells what the page shows", async () => {
  const page = await visit({ form: simple(), plan: answered });
  await page.run();
  assert.equal(page.state(), "done");
  assert.deepEqual(page.acts, ["fill first", "fill mail"]);
  assert.deepEqual(page.receipt(), {
    first: ["filled", "Ada"],
    mail: ["filled", "ada@example.org"],
    why: ["left", ""],
  });
  assert.match(page.root().textContent, /2 filled, 1 needs you/);
  assert.deepEqual(
    page.kept().lines.map(({ label, outcome, read_back, source }) => [label, outcome, read_back, source]),
    [
      ["first", "filled", "Ada", "Your profile: first"],
      ["mail", "filled", "ada@example.org", "Your profile: mail"],
      ["why", "left", "", ""],
    ],
  );
});

test("files go first, and the page is left alone until it is quiet", async () => {
  const form = new Map([
    ["first", question("first")],
    ["cv", question("cv", { kind: "file" })],
  ]);
  const plan = planOf({ first: fillOf("first", "Ada"), cv: fillOf("cv", "ada.pdf") });
  const page = await visit({ form, plan });
  await page.run();
  assert.deepEqual(page.acts, ["fill cv", "settle", "fill first"]);
});

test("blocks are added before the fields, and the form is planned anew", async () => {
  const form = simple();
  const plan = (questions) => ({
    ...answered(questions),
    additions: questions.length < 4 ? [{ frame: 0, adder: "a1", times: 1 }] : [],
  });
  const page = await visit({ form, plan, answers: {} });
  const { "form.act": act } = page.answers;
  page.answers["form.act"] = (request) => {
    if (request.body.act === "add") form.set("job2", question("job2"));
    return act(request);
  };
  await page.run();
  assert.deepEqual(page.acts.slice(0, 3), ["add", "settle", "fill first"]);
});

test("what took the page long in vain is not tried once more", async () => {
  const { parts } = await visit({ form: simple(), plan: answered });
  const failed = { outcome: "failed", tries: 1, fill: fillOf("first", "Ada"), because: ["The list never came."] };
  const next = (before) => parts.FillLines.next(before, "0:first", question("first"), fillOf("first", "Ada"));
  assert.equal(next({ ...failed, took: 20 }).state, "due");
  assert.equal(next({ ...failed, took: 3000 }).outcome, "failed");
});

test("a button that adds nothing known as a block is pressed once and then left", async () => {
  const form = simple();
  const plan = (questions) => ({ ...answered(questions), additions: [{ frame: 0, adder: "a1", times: 3 }] });
  const page = await visit({ form, plan });
  const adders = [{ id: "a1", label: "Add", block: "Education", count: 0 }];
  page.answers["form.read"] = () => ({ frames: [{ frame: 0, url: URL, questions: [...form.values()], adders }] });
  await page.run();
  assert.deepEqual(
    page.acts.filter((act) => act === "add"),
    ["add"],
  );
});

test("an answer that brings a new question has that one answered too", async () => {
  const form = simple();
  const write = (held, fill, id) => {
    if (id === "mail") held.set("extra", question("extra"));
    return fill.text;
  };
  const plan = planOf({
    first: fillOf("first", "Ada"),
    mail: fillOf("mail", "ada@example.org"),
    extra: fillOf("extra", "4 weeks"),
  });
  const page = await visit({ form, plan, write });
  await page.run();
  assert.deepEqual(page.receipt().extra, ["filled", "4 weeks"]);
});

test("what the page writes over is put right once, and then told as it is", async () => {
  const form = simple();
  let spoiled = 0;
  const write = (held, fill, id) => {
    if (id === "mail" && spoiled++ < 5)
      queueMicrotask(() => held.set("first", { ...held.get("first"), answer: "ADA CV" }));
    return fill.text;
  };
  const page = await visit({ form, plan: answered, write });
  await page.run();
  assert.deepEqual(page.acts, ["fill first", "fill mail", "fill first"]);
  assert.deepEqual(page.receipt().first, ["filled", "Ada"]);
});

test("a page that insists on its own value is told as failed with what it shows", async () => {
  const form = simple();
  const write = (held, fill, id) => {
    if (id === "first") queueMicrotask(() => held.set("first", { ...held.get("first"), answer: "ADA CV" }));
    return fill.text;
  };
  const page = await visit({ form, plan: answered, write });
  await page.run();
  assert.deepEqual(page.receipt().first, ["failed", "ADA CV"]);
});

test("a value that the page only spells differently counts as written", async () => {
  const { FillWords } = (await visit({ form: simple(), plan: answered })).parts;
  assert.ok(FillWords.isSame("+1 (555) 010-0199", "555 010 0199"));
  assert.ok(FillWords.isSame("Zürich ", "zürich"));
  assert.ok(!FillWords.isSame("Ada", "ADA CV"));
  assert.ok(!FillWords.isSame("", "Ada"));
});

test("the person's hand stops it at once: nothing more is written, and the receipt says why", async () => {
  const form = simple();
  const setup = { form, plan: answered };
  const page = await visit(setup);
  const { "form.act": act } = page.answers;
  page.answers["form.act"] = (request) => {
    if (request.body.act === "fill") page.tell({ tell: "interrupted", sentence: "You typed, so the filling stopped." });
    return act(request);
  };
  await page.run();
  assert.equal(page.state(), "error");
  assert.ok(!page.acts.includes("fill mail"));
  assert.match(page.root().textContent, /You typed, so the filling stopped/);
  assert.equal(page.root().activeElement, null, "the focus stays where the person types");
  assert.equal(page.kept().lines.find(({ label }) => label === "mail").outcome, "left");
});

test("the companion going away in mid-fill is said, and what was written stays in the receipt", async () => {
  let plans = 0;
  const answers = {
    "form.receipt": { ...error(11, "not_started", "The companion is away."), queued: true },
  };
  const page = await visit({ form: simple(), plan: answered, answers });
  const { "form.plan": plan } = page.answers;
  page.answers["form.plan"] = (request) =>
    plans++ > 0 ? error(11, "not_started", "The companion is away.") : plan(request);
  await page.run();
  assert.equal(page.state(), "error");
  assert.deepEqual(page.receipt().first, ["filled", "Ada"]);
  assert.match(page.root().textContent, /The companion is away.*kept here until the companion runs/);
});

test("a tab in which another frame is being filled is left alone", async () => {
  const answers = { "fill.begin": { mine: false, sentence: "Another part of this tab is being filled just now." } };
  const page = await visit({ form: simple(), plan: answered, answers });
  await page.run();
  assert.deepEqual([page.state(), page.acts], ["error", []]);
});

test("a preview writes nothing until it is accepted, and then only what is ticked", async () => {
  const page = await visit({ form: simple(), plan: answered });
  await page.run("preview");
  assert.deepEqual([page.autofill.phase, page.acts], ["preview", []]);
  await page.autofill.desk.line("tick 0:mail");
  page.autofill.desk.receipt("accept");
  await until(() => !page.autofill.isBusy, LONG);
  assert.deepEqual(page.acts, ["fill first"]);
  assert.equal(page.receipt().mail[0], "left");
});

test("what the page changed before a filling was stopped is told as it stands then", async () => {
  const write = (held, fill, id) => {
    if (id === "mail") held.set("first", { ...held.get("first"), answer: "Someone else" });
    return fill.text;
  };
  const page = await visit({ form: simple(), plan: answered, write });
  const { answers } = page;
  const act = answers["form.act"];
  answers["form.act"] = (request) => {
    if (request.body.question?.id === "mail") {
      page.tell({ tell: "interrupted", sentence: "You typed, so the filling stopped." });
    }
    return act(request);
  };
  await page.run();
  assert.deepEqual(page.receipt().first, ["failed", "Someone else"]);
  assert.deepEqual(page.kept().lines[0].read_back, "Someone else");
});

test("Escape in a preview cancels it", async () => {
  const page = await visit({ form: simple(), plan: answered });
  await page.run("preview");
  page.autofill.desk.escape();
  await until(() => !page.autofill.isBusy, LONG);
  assert.deepEqual([page.state(), page.acts], ["error", []]);
});

test("a question whose field the page took away is told, and the others go on", async () => {
  const form = simple();
  const write = (held, fill, id) => {
    if (id === "first") held.delete("mail");
    return fill.text;
  };
  const page = await visit({ form, plan: answered, write });
  await page.run();
  assert.deepEqual(page.receipt().first, ["filled", "Ada"]);
  assert.equal(page.receipt().mail[0], "failed");
});

test("a tick that is to stay away counts as left, not as filled", async () => {
  const form = new Map([["still", question("still", { kind: "check" })]]);
  const page = await visit({ form, plan: planOf({ still: fillOf("still", "") }) });
  await page.run();
  assert.deepEqual(page.receipt().still, ["left", ""]);
});

test("a page that the person asks about and that is a form gets the bar with Autofill", async () => {
  const shaped = formPage({ form: simple(), plan: answered });
  shaped.answers["page.look"] = looked({ kind: "form", identity: null, because: ["it asks for an application"] });
  const url = "https://elsewhere.test/apply";
  const page = openPage({ html: HTML, start: true, url, answers: shaped.answers });
  await settle();
  page.tell({ tell: "show" });
  const { posting } = page.parts.Main;
  await until(() => posting.bar.view?.root.querySelector('[data-action="autofill"]'), LONG);
  assert.equal(page.document.querySelector("[data-job-companion]").dataset.state, "ready");
});
