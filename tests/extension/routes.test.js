import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { settle } from "./page.js";
import { installBrowser, OURS } from "./worker.js";

const world = installBrowser();
const { answer } = await import("../../extension/worker/routes.js");
const { flushQueue } = await import("../../extension/worker/companion.js");

const PAGE = {
  id: "extension",
  url: "https://jobs.example.com/1",
  frameId: 0,
  documentId: "top",
  tab: { id: 4, title: "A job" },
};
const POPUP = { id: "extension", url: `${OURS}extension/popup/popup.html` };
const SAVE = { kind: "page.save", body: { url: "https://jobs.example.com/1", html: "<p>" }, key: "k1" };

beforeEach(() => {
  Object.assign(world, { requests: [], tabs: [], told: [], isAway: false, alive: new Set(), errors: {} });
  world.bodies = {
    "page.save": { job: { id: 7 }, created: true, missing: [], history: [] },
    "tracker.open": { url: "once" },
  };
  for (const key of Object.keys(chrome.storage.local.content)) delete chrome.storage.local.content[key];
  for (const key of Object.keys(chrome.storage.session.content)) delete chrome.storage.session.content[key];
});

const saves = () => world.requests.filter((request) => request.kind === "page.save");

test("a page may save, look and undo, and nothing that only the popup may", async () => {
  assert.ok((await answer(SAVE, PAGE)).ok);
  for (const kind of ["jobs.glance", "job.note", "tracker.open", "tab.save", "queue.list", "connection"]) {
    assert.equal((await answer({ kind, body: {} }, PAGE)).ok, false, kind);
  }
  assert.ok((await answer({ kind: "jobs.glance", body: {} }, POPUP)).ok);
});

test("the login link to the tracker goes into a tab, never to the page", async () => {
  const reply = await answer({ kind: "tracker.go", body: { path: "/jobs/7" } }, PAGE);
  assert.deepEqual(reply, { ok: true, body: {} });
  assert.deepEqual(world.tabs, ["once"]);
});

test("a save while the companion is away is kept, shown on the badge, and sent once when it is back", async () => {
  world.isAway = true;
  const reply = await answer(SAVE, PAGE);
  assert.equal(reply.ok, false);
  assert.ok(reply.queued);
  assert.equal(world.badge, "1");
  assert.ok(world.alarms.has("queue"));
  const { body } = await answer({ kind: "queue.list", body: {} }, POPUP);
  assert.deepEqual([body.waiting[0].label, body.waiting[0].key], ["A job", "k1"]);

  world.isAway = false;
  world.requests = [];
  await Promise.all([flushQueue(), flushQueue()]);
  await settle();
  assert.deepEqual(
    saves().map((request) => request.key),
    ["k1"],
  );
  assert.ok(saves()[0].body.seen_at);
  assert.equal(world.badge, "");
  assert.ok(!world.alarms.has("queue"));
  assert.ok(world.told.some(({ tab, tell }) => tab === 5 && tell === "changed"));
});

test("the queue goes out by itself as soon as any request finds the companion again", async () => {
  world.isAway = true;
  await answer(SAVE, PAGE);
  world.isAway = false;
  world.requests = [];
  await answer({ kind: "jobs.glance", body: {} }, POPUP);
  await settle();
  assert.equal(saves().length, 1);
});

test("a save that the companion refuses is not kept", async () => {
  world.errors = { "page.save": { code: 22, name: "not_a_posting", message: "No job here.", params: {} } };
  const reply = await answer(SAVE, PAGE);
  assert.deepEqual([reply.ok, reply.queued, reply.error.message], [false, false, "No job here."]);
  assert.deepEqual((await answer({ kind: "queue.list", body: {} }, POPUP)).body.waiting, []);
});

test("two frames with the same posting give one bar", async () => {
  const inner = { ...PAGE, frameId: 3, documentId: "inner" };
  const other = { ...PAGE, frameId: 5, documentId: "other" };
  world.alive = new Set(["inner"]);
  const claims = await Promise.all([
    answer({ kind: "bar.claim", body: { identity: "x" } }, inner),
    answer({ kind: "bar.claim", body: { identity: "x" } }, other),
  ]);
  assert.deepEqual(
    claims.map(({ body }) => body.mine),
    [true, false],
  );
});

test("the top frame takes the bar over from a frame inside it", async () => {
  const inner = { ...PAGE, frameId: 3, documentId: "inner" };
  world.alive = new Set(["inner"]);
  await answer({ kind: "bar.claim", body: { identity: "x" } }, inner);
  const reply = await answer({ kind: "bar.claim", body: { identity: "x" } }, PAGE);
  assert.equal(reply.body.mine, true);
  assert.ok(world.told.some(({ tell, documentId }) => tell === "yield" && documentId === "inner"));
});

test("a frame that went away holds nothing", async () => {
  await answer({ kind: "bar.claim", body: { identity: "x" } }, { ...PAGE, frameId: 3, documentId: "gone" });
  const reply = await answer(
    { kind: "bar.claim", body: { identity: "x" } },
    { ...PAGE, frameId: 5, documentId: "here" },
  );
  assert.equal(reply.body.mine, true);
});

test("the state of the connection is told to the popup in a sentence", async () => {
  world.isAway = true;
  await answer({ kind: "jobs.glance", body: {} }, POPUP);
  await settle();
  const { body } = await answer({ kind: "connection", body: { retry: false } }, POPUP);
  assert.deepEqual([body.name, body.sentence], ["not_running", "The companion is away."]);
  world.isAway = false;
  assert.equal((await answer({ kind: "connection", body: { retry: true } }, POPUP)).body.name, "connected");
});

test("the badge tells how many people to get back to, and no more once there are none", async () => {
  await answer(SAVE, PAGE);
  world.event("ask.due", { count: 2, at: "" });
  await settle();
  assert.equal(world.badge, "☎2");
  world.event("ask.due", { count: 0, at: "" });
  await settle();
  assert.equal(world.badge, "");
});
