import assert from "node:assert/strict";
import test from "node:test";
import { error, job, looked, openPage, settle, SITE, until } from "./page.js";

const HTML = '<title>T</title><div class="headline"><h2>Staff Engineer</h2></div>';

async function visit(answers = {}, options = {}) {
  const page = openPage({
    html: HTML,
    start: true,
    answers: { "page.look": looked(), "bar.claim": { mine: true }, statuses: { statuses: [] }, ...answers },
    ...options,
  });
  await settle();
  const { posting } = page.parts.Main;
  const state = () => page.document.querySelector("[data-job-companion]")?.dataset.state ?? "none";
  const kinds = () => page.asked.map((request) => request.kind);
  const go = async (path, title) => {
    page.window.history.pushState({}, "", path);
    page.document.querySelector("h2").textContent = title;
    await until(() => posting.url.endsWith(path) || posting.url === "");
    await settle();
  };
  return { ...page, posting, state, kinds, go };
}

test("a posting gets the bar, anything else does not", async () => {
  assert.equal((await visit()).state(), "ready");
  assert.equal((await visit({ "page.look": looked({ kind: "not_a_job" }) })).state(), "none");
  assert.equal((await visit({ "page.look": looked({ kind: "list" }) })).state(), "none");
});

test("a page whose address is no posting's is not even read", async () => {
  const { kinds, state } = await visit({}, { url: "https://jobs.example.com/" });
  assert.ok(!kinds().includes("page.look"));
  assert.equal(state(), "none");
});

test("a foreign page is not read unless the person allowed it", async () => {
  const url = "https://elsewhere.test/careers/42";
  assert.deepEqual((await visit({}, { url })).kinds(), []);
  const allowed = await visit({}, { url, settings: { standing: ["https://elsewhere.test/*"] } });
  assert.equal(allowed.state(), "ready");
});

test("a site that the person switched off is left alone, and still served on request", async () => {
  const page = await visit({}, { settings: { off: [SITE.id] } });
  assert.deepEqual(page.kinds(), []);
  page.tell({ tell: "show" });
  await settle();
  assert.equal(page.state(), "ready");
});

test("a job in the tracker is shown as such at once", async () => {
  const { state } = await visit({ "page.look": looked({ saved: job() }) });
  assert.equal(state(), "saved");
});

test("saving sends the page with a key and ends in saved, undo takes it back", async () => {
  const result = { job: job(), created: true, missing: [], history: [] };
  const { posting, state, asked } = await visit({ "page.save": result });
  await posting.save();
  assert.equal(state(), "saved");
  const save = asked.find((request) => request.kind === "page.save");
  assert.match(save.body.html, /Staff Engineer/);
  assert.match(save.key, /^[0-9a-f]{32}$/);
  await posting.undo();
  assert.equal(state(), "ready");
  assert.deepEqual(asked.find((request) => request.kind === "job.delete").body, { job_id: 7 });
});

test("trying again after an error uses the same key, saving anew after undo another", async () => {
  let round = 0;
  const result = { job: job(), created: true, missing: [], history: [] };
  const { posting, state, asked } = await visit({
    "page.save": () => (round++ === 0 ? error(26, "storage", "The disk is full.") : result),
  });
  await posting.save();
  assert.equal(state(), "error");
  await posting.save();
  await posting.undo();
  await posting.save();
  const keys = asked.filter((request) => request.kind === "page.save").map((request) => request.key);
  assert.equal(keys[0], keys[1]);
  assert.notEqual(keys[1], keys[2]);
});

test("news of our own save does not take the undo away", async () => {
  const result = { job: job(), created: true, missing: [], history: [] };
  const page = await visit({ "page.save": result });
  await page.posting.save();
  page.posting.looked = null;
  await page.posting.showKnown(job(), []);
  assert.ok(page.posting.bar.view.root.querySelector('[data-action="undo"]'));
});

test("news from elsewhere brings the bar up to date, in a page out of sight only when it is seen", async () => {
  let saved = null;
  const { document, state, kinds, tell, window, parts } = await visit({ "page.look": () => looked({ saved }) });
  const see = (visibility) => {
    Object.defineProperty(document, "visibilityState", { value: visibility, configurable: true });
    document.dispatchEvent(new window.Event("visibilitychange"));
  };
  saved = job();
  see("hidden");
  tell({ tell: "changed", jobId: 7 });
  parts.Main.refresh();
  assert.equal(kinds().filter((kind) => kind === "page.look").length, 1);
  see("visible");
  await until(() => state() === "saved");
});

test("a kept save waits and says so", async () => {
  const { posting, state } = await visit({ "page.save": { ...error(11, "not_started", "Away."), queued: true } });
  await posting.save();
  assert.equal(state(), "busy");
});

test("without the companion a posting's address still gets the bar", async () => {
  const { state, posting } = await visit({ "page.look": error(11, "not_started", "The companion is not running.") });
  assert.equal(state(), "error");
  assert.match(posting.bar.view.text.textContent, /not running/);
});

test("a defect in the companion is told where a posting's address is, and can be tried again", async () => {
  const { state, posting } = await visit({ "page.look": error(99, "internal", "Something went wrong.") });
  assert.equal(state(), "error");
  assert.ok(posting.bar.view.root.querySelector('[data-action="save"]'));
});

test("a slow answer is announced, and the announcement goes when it comes", async () => {
  let release;
  const held = new Promise((done) => (release = done));
  const { posting, state } = await visit({
    "page.look": async () => {
      await held;
      return looked({ kind: "not_a_job" });
    },
  });
  posting.announce(posting.turn);
  assert.equal(state(), "busy");
  release();
  await until(() => state() === "none");
});

test("going to another posting asks anew, leaving for another page removes the bar", async () => {
  const { go, state, asked } = await visit();
  await go("/meridian/2", "Second");
  assert.deepEqual(
    asked.filter((request) => request.kind === "page.look").map((request) => request.body.url.slice(-1)),
    ["1", "2"],
  );
  await go("/about/us/team", "Team");
  assert.equal(state(), "none");
});

test("an answer about the page before is dropped", async () => {
  let release;
  const held = new Promise((done) => (release = done));
  const { go, state } = await visit({
    "page.look": async ({ body }) => {
      if (body.url.endsWith("/1")) await held;
      return body.url.endsWith("/1") ? looked({ saved: job() }) : looked({ identity: "example:2" });
    },
  });
  await go("/meridian/2", "Second");
  release();
  await settle();
  assert.equal(state(), "ready");
});

test("a half-loaded page is looked at again when it changes", async () => {
  let looks = 0;
  const { document, state } = await visit({
    "page.look": () => (looks++ === 0 ? looked({ kind: "not_a_job", retry: true }) : looked()),
  });
  assert.equal(state(), "none");
  document.body.append(document.createElement("p"));
  await until(() => state() === "ready");
});

test("a page that changes without end is not looked at without end", async () => {
  const { posting, kinds } = await visit({ "page.look": looked({ kind: "not_a_job", retry: true }) });
  for (let round = 0; round < 60; round++) await posting.notice();
  assert.equal(kinds().filter((kind) => kind === "page.look").length, posting.constructor.LOOKS);
});

test("a frame that shows what another frame shows stays without a bar", async () => {
  assert.equal((await visit({ "bar.claim": { mine: false } })).state(), "none");
});

test("a frame tells what it holds and yields it", async () => {
  const page = await visit();
  assert.equal(page.tell({ tell: "holds", identity: "example:1" }), true);
  assert.equal(page.tell({ tell: "holds", identity: "example:2" }), false);
  page.tell({ tell: "yield", identity: "example:1" });
  assert.equal(page.state(), "none");
  assert.equal(page.tell({ tell: "holds", identity: "example:1" }), false);
});

test("a save asked for from the toolbar looks first, then saves once", async () => {
  const result = { job: job(), created: true, missing: [], history: [] };
  const page = await visit({ "page.save": result }, { url: "https://elsewhere.test/job" });
  page.tell({ tell: "save" });
  await until(() => page.state() === "saved");
  assert.equal(page.kinds().filter((kind) => kind === "page.save").length, 1);
});

test("asked for on a page without a posting, the bar says why there is none", async () => {
  const page = await visit(
    { "page.look": looked({ kind: "list", because: ["It lists several jobs."] }), "form.read": { frames: [] } },
    { url: "https://elsewhere.test/job" },
  );
  page.tell({ tell: "save" });
  await until(() => page.state() === "error");
  assert.match(page.posting.bar.view.text.textContent, /It lists several jobs/);
  assert.ok(!page.kinds().includes("page.save"));
});

test("a refused status change is told in the bar", async () => {
  const { posting } = await visit({
    "page.look": looked({ saved: job() }),
    "job.status": error(25, "transition_refused", "Add a note that says why."),
  });
  await posting.move("accepted");
  assert.match(posting.bar.view.text.textContent, /Add a note/);
});
