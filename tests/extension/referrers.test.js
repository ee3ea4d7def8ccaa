import assert from "node:assert/strict";
import test from "node:test";
import { error, job, looked, openPage, settle, until } from "./page.js";

const HTML = '<title>T</title><div class="headline"><h2>Staff Engineer</h2></div>';
const PREVIEW = { title: "Staff Engineer", company: "Meridian Robotics", location: "Berlin" };
const NONE = { people: [], total: 0 };

const person = (changes = {}) => ({
  id: 12,
  name: "Ana Muster",
  position: "Engineer",
  company: "Meridian Robotics",
  reasons: ["One.", "Two.", "Three.", "Four."],
  url: "https://network.example/in/ana",
  has_email: false,
  ask: null,
  ...changes,
});

const found = (changes = {}) => ({
  company: "Meridian Robotics",
  now: { people: [person()], total: 1 },
  related: NONE,
  former: NONE,
  searches: [{ label: "Anybody there, on the web", url: "https://search.example/?q=Meridian" }],
  ...changes,
});

async function visit(answers = {}) {
  const page = openPage({
    html: HTML,
    start: true,
    answers: {
      "page.look": looked({ preview: PREVIEW }),
      "bar.claim": { mine: true },
      statuses: { statuses: [] },
      "referrers.count": { counts: [1] },
      "referrers.look": found(),
      ...answers,
    },
  });
  await settle();
  const { posting } = page.parts.Main;
  const { root } = posting.bar.view;
  page.parts.Trust.judge = () => "yes";
  const buttons = (name) => [...root.querySelectorAll(`[data-action="${name}"]`)];
  const act = async (name, which = 0) => {
    const button = buttons(name)[which];
    button.focus();
    button.dispatchEvent(new page.window.MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
    await settle();
  };
  const press = async (key) => {
    const options = { key, bubbles: true, composed: true, cancelable: true };
    (root.activeElement ?? root.host).dispatchEvent(new page.window.KeyboardEvent("keydown", options));
    await settle();
  };
  const words = () => [...root.querySelectorAll("*")].map((node) => node.dataset.secret ?? ownText(node)).join(" ");
  const last = (kind) => page.asked.findLast((request) => request.kind === kind)?.body;
  return { ...page, posting, root, buttons, act, press, words, last };
}

const ownText = (node) => [...node.childNodes].map((child) => (child.nodeType === 3 ? child.data : "")).join("");

test("the button counts the people at the company", async () => {
  const one = await visit();
  assert.deepEqual(one.last("referrers.count"), { companies: ["Meridian Robotics"] });
  assert.match(one.words(), /1 person you know works here/);
  assert.match((await visit({ "referrers.count": { counts: [3] } })).words(), /3 people you know work here/);
  assert.match((await visit({ "referrers.count": { counts: [0] } })).words(), /Find a referrer/);
});

test("without imported connections the bar says nothing of people", async () => {
  const { buttons } = await visit({ "referrers.count": { counts: null } });
  assert.deepEqual([buttons("save").length, buttons("refer").length], [1, 0]);
});

test("a count that cannot be had changes nothing about Save", async () => {
  const { buttons } = await visit({ "referrers.count": error(20, "unknown_kind", "Update the companion.") });
  assert.deepEqual([buttons("save").length, buttons("refer").length], [1, 0]);
});

test("the panel says who and why, with the weightiest reasons, and how far asking is", async () => {
  const { act, words, buttons, last } = await visit({
    "referrers.look": found({ now: { people: [person({ ask: "Sent", has_email: true })], total: 9 } }),
  });
  await act("refer");
  assert.deepEqual(last("referrers.look"), { ...PREVIEW, job_id: null });
  for (const word of [
    /Ana Muster/,
    /One\./,
    /Three\./,
    /Asked: Sent/,
    /E-mail known/,
    /Work there now \(9\)/,
    /8 more/,
  ]) {
    assert.match(words(), word);
  }
  assert.doesNotMatch(words(), /Four\.|Nobody yet/);
  assert.equal(buttons("refer")[0].getAttribute("aria-expanded"), "true");
});

test("related companies and former colleagues stand apart, and nobody yet is said", async () => {
  const { act, words } = await visit({
    "referrers.count": { counts: [0] },
    "referrers.look": found({
      now: NONE,
      related: { people: [person({ name: "Ben Probe", company: "Meridian Labs" })], total: 1 },
      former: { people: [person({ name: "Cem Sample" })], total: 1 },
    }),
  });
  await act("refer");
  assert.match(words(), /Nobody yet.*At related companies \(1\).*Ben Probe.*Worked there before \(1\).*Cem Sample/);
  assert.match(words(), /Anybody there, on the web/);
  assert.doesNotMatch(words(), /Work there now/);
});

test("a profile and a search are opened by the worker", async () => {
  const { act, last } = await visit();
  await act("refer");
  await act("browse");
  assert.deepEqual(last("link.go"), { url: "https://network.example/in/ana" });
});

test("writing saves a job that is not in the tracker first", async () => {
  const saved = { job: job(), created: true, missing: [], history: [] };
  const { act, last, buttons } = await visit({ "page.save": saved });
  await act("refer");
  assert.equal(buttons("write")[0].dataset.secret, "Save job and write");
  await act("write");
  assert.notEqual(last("page.save"), undefined);
  assert.deepEqual(last("tracker.go"), { path: "/jobs/7/people/12/write" });
});

test("writing about a saved job saves nothing", async () => {
  const { act, last, buttons } = await visit({ "page.look": looked({ saved: job() }) });
  await act("refer");
  assert.equal(last("referrers.look").job_id, 7);
  assert.equal(buttons("write")[0].dataset.secret, "Write");
  await act("write");
  assert.equal(last("page.save"), undefined);
  assert.deepEqual(last("tracker.go"), { path: "/jobs/7/people/12/write" });
});

test("a save that has to wait opens no message", async () => {
  const away = { ok: false, queued: true, error: { code: 11, name: "not_started", message: "Away.", params: {} } };
  const { act, last } = await visit({ "page.save": away });
  await act("refer");
  await act("write");
  assert.equal(last("tracker.go"), undefined);
});

test("Escape and Close fold the panel and give the focus back", async () => {
  const { act, press, root, buttons } = await visit();
  await act("refer");
  assert.equal(root.activeElement.getAttribute("aria-label"), "People you know at Meridian Robotics");
  await press("Escape");
  assert.deepEqual([buttons("fold").length, root.activeElement.dataset.action], [0, "refer"]);
  await act("refer");
  await act("fold");
  assert.deepEqual([buttons("fold").length, root.activeElement.dataset.action], [0, "refer"]);
});

test("a forged Escape or click does nothing", async () => {
  const { act, press, buttons, parts } = await visit();
  await act("refer");
  parts.Trust.judge = () => "forged";
  await press("Escape");
  await act("fold");
  assert.equal(buttons("fold").length, 1);
});

test("why the people cannot be shown is said in the panel", async () => {
  const { act, words } = await visit({ "referrers.look": error(26, "storage", "The database cannot be read.") });
  await act("refer");
  assert.match(words(), /The database cannot be read\./);
});

test("a change elsewhere renews the open panel and keeps the focus in it", async () => {
  let step = null;
  const { act, tell, words, root, buttons } = await visit({
    "page.look": () => looked({ saved: job() }),
    "referrers.look": () => found({ now: { people: [person({ ask: step })], total: 1 } }),
  });
  await act("refer");
  buttons("write")[0].focus();
  step = "Replied";
  tell({ tell: "changed", jobId: 7 });
  await until(() => /Asked: Replied/.test(words()));
  assert.equal(root.activeElement.dataset.action, "write");
});

test("none of the people's words stand in the page", async () => {
  const { act, document, window } = await visit();
  await act("refer");
  assert.doesNotMatch(document.documentElement.outerHTML, /Ana Muster/);
  assert.doesNotMatch(window.document.body.textContent, /Ana/);
});
