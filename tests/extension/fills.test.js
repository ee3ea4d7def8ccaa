import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { installBrowser } from "./worker.js";

const world = installBrowser();
const { answer } = await import("../../extension/worker/routes.js");
const { forgetTab } = await import("../../extension/worker/fills.js");

const frame = (documentId, tab = 4, frameId = 0) => ({
  id: "extension",
  url: "https://jobs.example.com/1",
  frameId,
  documentId,
  tab: { id: tab, url: "https://jobs.example.com/1", title: "A job" },
});
const TOP = frame("top");
const INNER = frame("inner", 4, 3);
const ask = (kind, body, sender = TOP) => answer({ kind, body, key: "k" }, sender);
const ABOUT = { url: "https://jobs.example.com/1", title: "Baker", company: "Fernhill Bread" };

beforeEach(() => {
  Object.assign(world, { requests: [], told: [], alive: new Set(), errors: {}, isAway: false, bodies: {} });
  for (const key of Object.keys(chrome.storage.session.content)) delete chrome.storage.session.content[key];
  for (const key of Object.keys(chrome.storage.local.content)) delete chrome.storage.local.content[key];
});

test("two frames of a tab never fill at once, two tabs do", async () => {
  world.alive.add("top");
  assert.equal((await ask("fill.begin", { fill: "a" })).body.mine, true);
  const refused = await ask("fill.begin", { fill: "b" }, INNER);
  assert.equal(refused.body.mine, false);
  assert.match(refused.body.sentence, /being filled/);
  assert.equal((await ask("fill.begin", { fill: "c" }, frame("other", 5))).body.mine, true);
  await ask("fill.end", { fill: "a" });
  assert.equal((await ask("fill.begin", { fill: "b" }, INNER)).body.mine, true);
});

test("a frame that is gone holds nothing", async () => {
  await ask("fill.begin", { fill: "a" });
  assert.equal((await ask("fill.begin", { fill: "b" }, INNER)).body.mine, true);
});

test("every frame hears when a filling begins and ends", async () => {
  await ask("fill.begin", { fill: "a" });
  await ask("fill.end", { fill: "a" });
  const told = world.told.filter(({ tell }) => tell === "filling").map(({ on }) => on);
  assert.deepEqual(told, [true, false]);
});

test("only who holds the lock may write", async () => {
  const act = { act: "fill", frame: 0, question: {}, fill: {} };
  assert.equal((await ask("form.act", act)).ok, false);
  world.alive.add("top");
  await ask("fill.begin", { fill: "a" });
  assert.equal((await ask("form.act", act)).ok, true);
  assert.equal((await ask("form.act", act, INNER)).ok, false);
  assert.equal((await ask("form.act", { act: "focus", frame: 0, question: "q" }, INNER)).ok, true);
});

test("a file is only given while a form is being filled", async () => {
  assert.equal((await ask("document.get", { id: 1 })).ok, false);
  await ask("fill.begin", { fill: "a" });
  assert.equal((await ask("document.get", { id: 1 })).ok, true);
});

test("the person acting in any frame reaches the one that fills", async () => {
  await ask("fill.begin", { fill: "a" }, INNER);
  await ask("fill.interrupt", { sentence: "You typed." });
  const heard = world.told.find(({ tell }) => tell === "interrupted");
  assert.deepEqual([heard.sentence, heard.documentId], ["You typed.", "inner"]);
});

test("a receipt is remembered for the next step and waits where the companion is away", async () => {
  world.isAway = true;
  const lines = [{ question: "q1", label: "E-mail", outcome: "filled" }];
  const reply = await ask("form.receipt", { about: ABOUT, fill: "fill-0001", lines });
  assert.ok(reply.queued);
  const memory = (await ask("fill.recall", {})).body;
  assert.deepEqual([memory.fill.fill, memory.fill.lines, memory.page], ["fill-0001", lines, null]);
  await forgetTab(4);
  assert.equal((await ask("fill.recall", {})).body.fill, null);
});

test("the posting that a tab showed is remembered, also for the tab it opened", async () => {
  world.bodies["page.look"] = {
    kind: "posting",
    saved: null,
    identity: "example:1",
    preview: { title: "Baker", company: "Fernhill Bread", location: null },
  };
  await ask("page.look", { url: "https://jobs.example.com/1", html: "" });
  const opened = { ...frame("new", 9), tab: { id: 9, openerTabId: 4 } };
  const { seen } = (await ask("fill.recall", {}, opened)).body;
  assert.deepEqual([seen.title, seen.company, seen.identity], ["Baker", "Fernhill Bread", "example:1"]);
});

test("marking as applied saves the posting first, as it was seen, and takes the receipt along", async () => {
  Object.assign(world.bodies, { "page.save": { job: { id: 7 } }, "job.applied": { id: 7, status: "applied" } });
  await ask("form.receipt", { about: ABOUT, fill: "fill-0001", lines: [] });
  await ask("fill.page", { url: ABOUT.url, html: "<h1>Baker</h1>" });
  const reply = await ask("fill.applied", { about: ABOUT, because: "Thanks", byPerson: true });
  assert.equal(reply.body.status, "applied");
  const sent = Object.fromEntries(world.requests.map(({ kind, body }) => [kind, body]));
  assert.equal(sent["page.save"].html, "<h1>Baker</h1>");
  assert.deepEqual([sent["job.applied"].job_id, sent["job.applied"].fill], [7, "fill-0001"]);
  assert.equal((await ask("fill.recall", {})).body.fill, null);
});

test("what the person typed is kept only where it answers a question of the application that was planned", async () => {
  const answers = [
    { question: { id: "one.1" }, answer: "Gantry" },
    { question: { id: "two.1" }, answer: "a letter to a friend" },
  ];
  assert.equal((await ask("fill.learn", { about: null, answers })).body.kept, 0);
  world.bodies["answers.learn"] = { kept: 1, because: [] };
  world.bodies["form.plan"] = { plan: { is_application: false, fills: [{ question: "two.1" }] } };
  await ask("form.plan", { about: ABOUT, frames: [] });
  assert.equal((await ask("fill.learn", { about: null, answers })).body.kept, 0);
  world.bodies["form.plan"] = { plan: { is_application: true, fills: [{ question: "one.1", topic: "crane" }] } };
  await ask("form.plan", { about: ABOUT, frames: [] });
  assert.equal((await ask("fill.learn", { about: null, answers })).body.kept, 1);
  const sent = world.requests.find(({ kind }) => kind === "answers.learn").body;
  assert.deepEqual([sent.about.company, sent.answers.length, sent.answers[0].topic], ["Fernhill Bread", 1, "crane"]);
});
