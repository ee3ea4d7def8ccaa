// A page with the content scripts in it, as Chrome would load them, and a worker that the test plays.

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const ROOT = new URL("../../", import.meta.url);
const FILES = JSON.parse(readFileSync(new URL("manifest.json", ROOT), "utf8")).content_scripts[0].js;
const NAMES = [
  "PagePort",
  "Address",
  "Snapshot",
  "Trust",
  "Clicks",
  "Widgets",
  "Shown",
  "Days",
  "Phones",
  "Files",
  "FormWords",
  "FormTouched",
  "FormReader",
  "FormPresence",
  "FormActs",
  "Placement",
  "BarStates",
  "Build",
  "PeoplePanel",
  "Guard",
  "FormTab",
  "FillProblem",
  "FillWords",
  "FillLines",
  "FillRun",
  "ReceiptPanel",
  "Autofill",
  "Learning",
  "BarView",
  "Bar",
  "Cards",
  "Referrers",
  "PostingBar",
  "Posting",
];

export const SITE = {
  id: "example",
  label: "Example",
  match: ["https://jobs.example.com/*"],
  job: [{ host: "jobs\\.example\\.com", path: "/(?:[^/]+?)/(?:[^/]+?)", query: [] }],
  list: [{ host: "jobs\\.example\\.com", path: "/(?:[^/]+?)", query: [] }],
  bar: [".headline h2"],
  cards: { item: ".card", link: "a", title: "h3", company: ".company", location: ".place" },
};

/** A job as the companion tells it. */
export const job = (changes = {}) => ({
  id: 7,
  title: "Staff Engineer",
  company: "Meridian Robotics",
  location: "Berlin",
  url: "https://jobs.example.com/meridian/1",
  status: "saved",
  status_label: "Saved",
  column: "saved",
  status_since: "2026-10-03T10:00:00Z",
  applied_at: null,
  created_at: "2026-10-03T10:00:00Z",
  version: 1,
  ...changes,
});

/** A verdict as the companion tells it. */
export const looked = (changes = {}) => ({
  kind: "posting",
  because: [],
  retry: false,
  preview: null,
  saved: null,
  history: [],
  identity: "example:1",
  ...changes,
});

export const error = (code, name, message) => ({ ok: false, error: { code, name, message, params: {} } });

/**
 * @param {{html?: string, url?: string, answers?: Record<string, unknown>, settings?: object, start?: boolean}} options
 *   `answers` maps a kind to a body, or to a function of the request that returns body or whole reply
 */
export function openPage({
  html = "",
  url = "https://jobs.example.com/meridian/1",
  answers = {},
  settings = {},
  start = false,
} = {}) {
  const dom = new JSDOM(html, { url, runScripts: "outside-only", pretendToBeVisual: true });
  const { window } = dom;
  const asked = [];
  const heard = [];
  const closed = new Map();
  standInForLayout(window);
  window.chrome = {
    runtime: {
      id: "extension",
      onMessage: { addListener: (listener) => heard.push(listener), removeListener: () => undefined },
      sendMessage: async (sent) => {
        const request = structuredClone(sent);
        asked.push(request);
        const answer = answers[request.kind];
        const body = typeof answer === "function" ? await answer(request) : answer;
        return body?.ok === false ? body : { ok: true, body: body ?? {} };
      },
    },
    storage: { local: { get: async () => ({ settings }) } },
    dom: { openOrClosedShadowRoot: (element) => closed.get(element) ?? element.shadowRoot },
  };
  const files = FILES.filter((file) => !file.endsWith("/sites.js") && (start || !file.endsWith("/main.js")));
  const texts = files.map((file) => readFileSync(new URL(file, ROOT), "utf8"));
  const names = start ? [...NAMES, "Main"] : NAMES;
  const sites = `const SiteHeaders = ${JSON.stringify([SITE])};`;
  const parts = window.eval(`${sites}\n${texts.join("\n")}\n;({${names.join(",")}})`);
  if (!start) parts.Clicks.start(new window.AbortController().signal);
  const tell = (telling) => {
    let reply;
    for (const listener of heard) listener(telling, { id: "extension" }, (answer) => (reply = answer));
    return reply;
  };
  return { window, document: window.document, parts, asked, tell, closed };
}

/** What jsdom lacks: sizes, hit testing, constructed style sheets. */
function standInForLayout(window) {
  window.CSSStyleSheet = class {
    replaceSync() {}
  };
  Object.defineProperty(window.ShadowRoot.prototype, "adoptedStyleSheets", { value: [], writable: true });
  window.Element.prototype.checkVisibility = () => true;
  window.Element.prototype.getBoundingClientRect = () => ({
    left: 0,
    top: 0,
    right: 400,
    bottom: 40,
    width: 400,
    height: 40,
  });
  window.document.elementsFromPoint = () => [];
  window.document.elementFromPoint = () => null;
}

/** Press a button in a closed root as the keyboard does. */
export function press(button) {
  button.focus();
  const click = new button.ownerDocument.defaultView.MouseEvent("click", {
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  button.dispatchEvent(click);
  return click;
}

/** Let everything that is ready happen. */
export const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
};

/** Wait until `check` is true, at most two seconds unless told otherwise. */
export async function until(check, within = 2000) {
  const end = Date.now() + within;
  while (!check()) {
    if (Date.now() > end) throw new Error(`never came true: ${check}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
