// The tracker at a glance. Paints from the last glance first, then asks the companion.

import { ask, byId, element, newKey } from "../ask.js";
import { JobList } from "./job_list.js";
import { tellPeople } from "./people.js";
import { offerThisPage } from "./this_page.js";

/** @type {Array<[Wire.Column | "", string]>} */
const COLUMNS = [
  ["", "All"],
  ["saved", "Saved"],
  ["preparing", "Preparing"],
  ["applied", "Applied"],
  ["interview", "Interview"],
  ["offer", "Offer"],
  ["closed", "Closed"],
];

const search = /** @type {HTMLInputElement} */ (byId("search"));
/** @type {Wire.Column | ""} */
let column = "";
let asked = 0;

const list = new JobList(byId("jobs"), {
  open: (job) => void go(`/jobs/${job.id}`),
  visit: (job) => void chrome.tabs.create({ url: job.url }),
  move: async (job, status, note) => {
    const reply = await ask("job.status", { job_id: job.id, status, note }, newKey());
    return reply.ok ? done(`${job.title}: ${reply.body.status_label}.`) : reply.error.message;
  },
  note: async (job, text) => {
    const reply = await ask("job.note", { job_id: job.id, text }, newKey());
    return reply.ok ? done(`Note added to ${job.title}.`) : reply.error.message;
  },
});

/** @param {string} sentence */
function done(sentence) {
  byId("said").textContent = sentence;
  setTimeout(() => void refresh());
  return null;
}

/** @param {string} path */
async function go(path) {
  const reply = await ask("tracker.go", { path });
  if (reply.ok) window.close();
  else byId("said").textContent = reply.error.message;
}

async function refresh() {
  const turn = ++asked;
  const query = search.value.trim();
  const reply = await ask("jobs.glance", { query, column: column || null, limit: 30 });
  await showConnection();
  if (turn !== asked || !reply.ok) return;
  show(reply.body);
  void tellPeople(list, reply.body.jobs);
  if (list.statuses.length === 0) void learnStatuses();
  if (!query && !column) await chrome.storage.session.set({ glance: reply.body });
}

async function learnStatuses() {
  const reply = await ask("statuses", {});
  if (reply.ok) list.know(reply.body.statuses);
}

/** @param {Wire.Glanced} glanced */
function show(glanced) {
  list.show(glanced.jobs);
  showColumns(glanced.counts);
  const isEmpty = glanced.jobs.length === 0;
  const isSearch = search.value.trim() !== "" || column !== "";
  byId("empty").hidden = !isEmpty;
  byId("empty").replaceChildren(
    element("strong", {}, isSearch ? "Nothing found." : "No jobs yet."),
    isSearch ? "Try another word or column." : "Open a job posting and press Save; it appears here.",
  );
}

/** @param {Record<string, number>} counts */
function showColumns(counts) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const buttons = COLUMNS.map(([name, label], index) => {
    const isChosen = name === column;
    const count = name ? (counts[name] ?? 0) : total;
    const attributes = {
      type: "button",
      role: "radio",
      "aria-checked": String(isChosen),
      tabindex: isChosen ? "0" : "-1",
    };
    const button = element("button", { ...attributes, "aria-keyshortcuts": String(index) }, `${label} ${count}`);
    button.addEventListener("click", () => choose(name));
    return button;
  });
  const hadFocus = byId("columns").contains(document.activeElement);
  byId("columns").replaceChildren(...buttons);
  if (hadFocus) buttons.find((button) => button.tabIndex === 0)?.focus();
}

/** @param {Wire.Column | ""} name */
function choose(name) {
  column = name;
  for (const [index, button] of [...byId("columns").children].entries()) {
    button.setAttribute("aria-checked", String(COLUMNS[index]?.[0] === name));
    button.setAttribute("tabindex", COLUMNS[index]?.[0] === name ? "0" : "-1");
  }
  void refresh();
}

async function showConnection(retry = false) {
  const reply = await ask("connection", { retry });
  const sentence = reply.ok ? reply.body.sentence : reply.error.message;
  byId("trouble").hidden = sentence === "";
  byId("trouble-text").textContent = sentence;
  const queue = await ask("queue.list", {});
  if (queue.ok) showWaiting(queue.body.waiting);
}

/** @param {Waiting[]} waiting */
function showWaiting(waiting) {
  byId("waiting").hidden = waiting.length === 0;
  const patient = waiting.filter((entry) => !entry.problem).length;
  const rows = waiting.filter((entry) => entry.problem).map(refusedRow);
  const words = patient === 1 ? "1 save waits" : `${patient} saves wait`;
  byId("waiting").replaceChildren(...(patient > 0 ? [`${words} for the companion.`] : []), ...rows);
}

/** @param {Waiting} entry */
function refusedRow(entry) {
  const forget = element("button", { type: "button" }, "Forget");
  forget.addEventListener("click", async () => {
    await ask("queue.forget", { key: entry.key });
    await showConnection();
  });
  const link = element("a", { href: entry.url, target: "_blank", rel: "noreferrer" }, entry.label || entry.url);
  return element("p", {}, link, ` was not saved: ${entry.problem} `, forget);
}

/** @type {Record<string, () => void>} */
const KEYS = {
  "/": () => search.focus(),
  ArrowDown: () => list.step(document.activeElement?.closest("#jobs") ? 1 : 0),
  ArrowUp: () => list.step(-1),
  s: () => list.chooseStatus(),
  n: () => list.writeNote(),
  o: () => list.current && void chrome.tabs.create({ url: list.current.url }),
  t: () => void go("/"),
  p: () => byId("save-page").click(),
  f: () => byId("fill-page").click(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const isTurn = /^Arrow(Left|Right)$/.test(event.key) && byId("columns").contains(/** @type {Node} */ (event.target));
  if (isTurn) turnColumn(event.key === "ArrowRight" ? 1 : -1);
  else if (/^[0-6]$/.test(event.key)) choose(COLUMNS[Number(event.key)]?.[0] ?? "");
  else if (KEYS[event.key]) KEYS[event.key]?.();
  else return;
  event.preventDefault();
});

/**
 * Whether the key belongs to the field it is pressed in; the arrows lead from the search to the list.
 * @param {KeyboardEvent} event
 */
function isTyping(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  return target.matches("textarea, select") || (target === search && !/^Arrow(Up|Down)$/.test(event.key));
}

/** @param {number} step */
function turnColumn(step) {
  const at = COLUMNS.findIndex(([name]) => name === column);
  choose(COLUMNS[(at + step + COLUMNS.length) % COLUMNS.length]?.[0] ?? "");
  /** @type {HTMLElement | null} */ (byId("columns").querySelector('[tabindex="0"]'))?.focus();
}

async function start() {
  const { glance } = await chrome.storage.session.get("glance");
  if (glance) show(/** @type {Wire.Glanced} */ (glance));
  else showColumns({});
  performance.mark("painted");
  void offerThisPage();
  search.addEventListener("input", () => void refresh());
  byId("tracker").addEventListener("click", () => void go("/"));
  byId("help").addEventListener("click", () => void ask("options.go", { section: "start" }));
  byId("bring-how").addEventListener("click", () => void go("/connections"));
  byId("retry").addEventListener("click", async () => {
    await showConnection(true);
    await refresh();
  });
  chrome.storage.session.onChanged.addListener((changes) => {
    if (changes.changed || changes.connection) void refresh();
  });
  await refresh();
}

void start();
