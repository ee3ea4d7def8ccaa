import assert from "node:assert/strict";
import test from "node:test";
import { error, looked, openPage, settle, until } from "./page.js";

/** A filling of many small steps takes its time on a busy machine, in milliseconds. */
const LONG = 20_000;
const URL = "https://jobs.example.com/meridian/1";
const HTML = `<title>T</title><div class="headline"><h2>Staff Engineer</h2></div>
  <form><input name="first"><input name="mail"><input name="city"><textarea name="why"></textarea></form>`;

const question = (id, changes = {}) => ({
  id,
  frame: 0,
  widget: "text",
  kind: "text",
  label: id,
  answer: "",
  options: [],
  required: false,
  ...changes,
});
const fillOf = (id, text, changes = {}) => ({
  frame: 0,
  question: id,
  action: "fill",
  topic: id,
  answer: { topic: id, text, source: `Your profile: ${id}` },
  text,
  options: [],
  shown: text,
  because: [],
  ...changes,
});
const leave = (id) => fillOf(id, "", { action: "leave", answer: null, because: ["Your profile does not say this."] });

const nothing = { filled: null, question: null };
const filled = (shown) => ({ outcome: "filled", shown, because: [] });

/** What a form does with one act; `write` says what the page shows after a value was written. */
function actOn(form, write, body) {
  if (body.act === "settle" || body.act === "stop") return nothing;
  if (body.act === "add") return { filled: filled(""), question: null };
  const id = body.question.id ?? body.question;
  const before = form.get(id);
  if (!before) return nothing;
  const shown = body.act === "clear" ? "" : write(form, body.fill, id);
  form.set(id, { ...before, answer: shown });
  return { filled: filled(shown), question: form.get(id) };
}

/** A page whose form the test plays: `form` is what stands there, `plan` what the companion says about it. */
function formPage({ form, plan, write = (_, fill) => fill.text, answers = {}, settings = { learn: false } }) {
  const acts = [];
  const act = ({ body }) => {
    acts.push(body.act === "fill" ? `fill ${body.question.id}` : body.act);
    return actOn(form, write, body);
  };
  const played = {
    "page.look": looked({ preview: { title: "Staff Engineer", company: "Meridian", location: "Berlin" } }),
    "bar.claim": { mine: true },
    "fill.recall": { seen: null, fill: null, page: null, planned: null, forms: [0] },
    "fill.begin": { mine: true, sentence: "" },
    "form.read": () => ({ frames: [{ frame: 0, url: URL, questions: [...form.values()] }] }),
    "form.plan": ({ body }) => ({ plan: plan(body.frames[0].questions) }),
    "form.act": act,
    "form.receipt": { id: 1 },
    statuses: { statuses: [] },
    "referrers.count": { counts: null },
    ...answers,
  };
  return { acts, held: form, settings, answers: played };
}

async function visit(setup) {
  const shaped = formPage(setup);
  const page = openPage({ html: HTML, start: true, answers: shaped.answers, settings: shaped.settings });
  await settle();
  const { posting } = page.parts.Main;
  await until(() => posting.autofill.offer.stands, LONG);
  const { autofill } = posting;
  const root = () => posting.bar.view.root;
  const state = () => page.document.querySelector("[data-job-companion]")?.dataset.state;
  const receipt = () =>
    Object.fromEntries(
      [...root().querySelectorAll("[data-question]")].map(({ dataset }) => [
        dataset.question,
        [dataset.outcome, dataset.value],
      ]),
    );
  const run = async (name = "autofill") => {
    autofill.act(name, "");
    await until(() => !autofill.isBusy || autofill.phase === "preview", LONG);
    await settle();
  };
  const kept = () => page.asked.filter(({ kind }) => kind === "form.receipt").at(-1)?.body;
  return { ...page, ...shaped, posting, autofill, root, state, receipt, run, kept };
}

const simple = () =>
  new Map([
    ["first", question("first")],
    ["mail", question("mail")],
    ["why", question("why", { required: true })],
  ]);
const planOf = (fills) => (questions) => ({
  is_application: true,
  because: [],
  additions: [],
  fills: questions.map(({ id }) => fills[id] ?? leave(id)),
});
const answered = planOf({ first: fillOf("first", "Ada"), mail: fillOf("mail", "ada@example.org") });

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
  for (const [id, changes] of Object.entries({ trap: { state: "trap" }, far: { state: "hidden" }, find: { type: "search" } })) {
    form.set(id, question(id, { label: "Search jobs", ...changes }));
  }
  const page = await visit({ form, plan: answered });
  await page.run();
  assert.deepEqual(
    Object.keys(page.receipt()).filter((label) => label === "Search jobs"),
    [],
  );
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
