import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { before } from "node:test";
import { JSDOM } from "jsdom";
import { error, job, settle } from "./page.js";
import { storageArea } from "./storage.js";

const HTML = readFileSync(new URL("../../extension/popup/popup.html", import.meta.url), "utf8");
const JOBS = [
  job({ id: 1, title: "Pilot", status: "saved" }),
  job({ id: 2, title: "Nurse", status: "applied", column: "applied" }),
  job({ id: 3, title: "Baker", status: "saved", url: "https://jobs.example.com/baker" }),
];
const STATUSES = ["saved", "applied", "accepted"].map((status) => ({ status, label: status, column: status }));

const asked = [];
const opened = [];
const sentences = { connection: "" };
let refusal = null;
let known = null;
let goLive = () => undefined;
const live = new Promise((done) => {
  goLive = done;
});
let focused = () => "";
let press = () => undefined;

const answers = {
  "jobs.glance": ({ query, column }) => {
    const jobs = JOBS.filter((one) => one.title.toLowerCase().includes(query) && (!column || one.column === column));
    return { jobs, counts: { saved: 2, applied: 1 }, total: jobs.length };
  },
  statuses: () => ({ statuses: STATUSES }),
  connection: () => ({ name: "connected", sentence: sentences.connection, version: "1" }),
  "queue.list": () => ({ waiting: [] }),
  "referrers.count": ({ companies }) => ({ counts: known && companies.map(() => 3) }),
  "job.status": ({ status, note }) => (refusal && !note ? refusal : job({ status, status_label: status })),
};

before(async () => {
  const dom = new JSDOM(HTML, { url: "https://popup.test/", pretendToBeVisual: true });
  const { window } = dom;
  window.close = () => opened.push("closed");
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  globalThis.chrome = {
    runtime: {
      sendMessage: async (request) => {
        asked.push(request);
        await live;
        const body = answers[request.kind]?.(request.body) ?? {};
        return body.ok === false ? body : { ok: true, body };
      },
      getManifest: () => ({ content_scripts: [{ matches: [] }] }),
    },
    storage: { session: storageArea({ glance: { jobs: [JOBS[0]], counts: { saved: 1 }, total: 1 } }) },
    tabs: { query: async () => [], create: async ({ url }) => opened.push(url) },
  };
  focused = () => document.activeElement;
  press = async (key, target = document.activeElement ?? document.body) => {
    target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await settle();
  };
  await import("../../extension/popup/popup.js");
});

const titles = () => [...document.querySelectorAll("#jobs .title")].map((title) => title.textContent);
const kinds = (kind) => asked.filter((request) => request.kind === kind);

test("the last glance is painted first, then the live one", async () => {
  await settle();
  assert.deepEqual(titles(), ["Pilot"]);
  goLive();
  await settle();
  assert.deepEqual(titles(), ["Pilot", "Nurse", "Baker"]);
});

test("arrows walk the jobs, only the current one is in the tab order, Enter opens it", async () => {
  await press("ArrowDown");
  await press("ArrowDown");
  assert.match(focused().textContent, /Nurse/);
  const inOrder = [...document.querySelectorAll('#jobs .job[tabindex="0"]')];
  assert.equal(inOrder.length, 1);
  focused().click();
  await settle();
  assert.equal(kinds("tracker.go").at(-1).body.path, "/jobs/2");
});

test("n writes a note on the current job and returns to it", async () => {
  await press("n");
  assert.equal(focused().tagName, "TEXTAREA");
  focused().value = "Call on Monday";
  document.querySelector("#jobs .write .primary").click();
  await settle();
  assert.deepEqual(kinds("job.note").at(-1).body, { job_id: 2, text: "Call on Monday" });
  assert.ok(kinds("job.note").at(-1).key);
  assert.match(focused().textContent, /Nurse/);
});

test("an empty note is not sent, Escape leaves the field", async () => {
  await press("n");
  document.querySelector("#jobs .write .primary").click();
  await settle();
  assert.match(document.querySelector("#jobs .write").textContent, /Write something first/);
  await press("Escape");
  assert.equal(document.querySelector("#jobs .write"), null);
  assert.equal(kinds("job.note").length, 1);
});

test("o opens the posting, t the tracker", async () => {
  await press("ArrowDown");
  await press("o");
  assert.equal(opened.at(-1), "https://jobs.example.com/baker");
  await press("t");
  assert.equal(kinds("tracker.go").at(-1).body.path, "/");
});

test("s leads to the status of the current job", async () => {
  await press("s");
  assert.equal(focused().tagName, "SELECT");
  await press("ArrowUp");
  assert.equal(focused().tagName, "SELECT");
});

test("a move that needs a note asks for it and sends both", async () => {
  refusal = error(25, "transition_refused", "Add a note that says why.");
  const menu = focused();
  menu.value = "accepted";
  menu.dispatchEvent(new window.Event("change"));
  await settle();
  assert.equal(focused().placeholder, "Add a note that says why.");
  focused().value = "They called";
  document.querySelector("#jobs .write .primary").click();
  await settle();
  assert.deepEqual(kinds("job.status").at(-1).body, { job_id: 3, status: "accepted", note: "They called" });
});

test("digits choose a column, 0 shows all", async () => {
  document.querySelector("#jobs .job").focus();
  await press("3");
  assert.deepEqual(titles(), ["Nurse"]);
  assert.equal(document.querySelector('#columns [aria-checked="true"]').textContent, "Applied 1");
  await press("0");
  assert.equal(titles().length, 3);
});

test("slash searches; typing is not taken for shortcuts", async () => {
  await press("/");
  const search = document.getElementById("search");
  assert.equal(focused(), search);
  await press("n");
  assert.equal(focused(), search);
  search.value = "bak";
  search.dispatchEvent(new window.Event("input"));
  await settle();
  assert.deepEqual(titles(), ["Baker"]);
  search.value = "nothing like it";
  search.dispatchEvent(new window.Event("input"));
  await settle();
  assert.match(document.getElementById("empty").textContent, /Nothing found/);
});

test("without the companion the popup says so and still shows what it knew", async () => {
  sentences.connection = "The companion is not running.";
  const glance = answers["jobs.glance"];
  answers["jobs.glance"] = () => error(11, "not_started", "The companion is not running.");
  document.getElementById("search").dispatchEvent(new window.Event("input"));
  await settle();
  assert.equal(document.getElementById("trouble").hidden, false);
  assert.match(document.getElementById("trouble-text").textContent, /not running/);
  answers["jobs.glance"] = glance;
  sentences.connection = "";
  document.getElementById("retry").click();
  await settle();
  assert.equal(document.getElementById("trouble").hidden, true);
  assert.deepEqual(asked.find((request) => request.kind === "connection" && request.body.retry).body, { retry: true });
});

test("while no connections are imported the popup teaches how, then each job tells its people", async () => {
  const search = document.getElementById("search");
  search.value = "";
  search.dispatchEvent(new window.Event("input"));
  await settle();
  const badges = () => [...document.querySelectorAll("#jobs .people")].map((badge) => badge.textContent);
  assert.deepEqual([document.getElementById("bring").hidden, badges()], [false, ["", "", ""]]);
  document.getElementById("bring-how").click();
  await settle();
  assert.equal(kinds("tracker.go").at(-1).body.path, "/connections");
  known = true;
  search.dispatchEvent(new window.Event("input"));
  await settle();
  assert.equal(document.getElementById("bring").hidden, true);
  assert.deepEqual(badges(), ["3 people you know", "3 people you know", "3 people you know"]);
});
