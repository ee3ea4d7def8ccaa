// A page with a form, read as the extension reads it. Widgets stand in here only for what the real ones would tell.

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const ROOT = new URL("../../", import.meta.url);
const FILES = JSON.parse(readFileSync(new URL("manifest.json", ROOT), "utf8")).content_scripts[0].js;
/** What reading a form needs; the bar and what is around it stay out. */
const NEEDED = FILES.filter((file) => /content\/(page_port|widgets\/|form\/)/.test(file));
const TEXTS = NEEDED.map((file) => readFileSync(new URL(file, ROOT), "utf8")).join("\n");
const NAMES = ["Widgets", "FormWords", "FormTouched", "FormReader", "FormPresence", "FormActs", "FormSurvey"];

/** The page scripts in a window, with a browser that the test plays. */
function enter(window, asked, answers) {
  const heard = [];
  const closed = new Map();
  window.chrome = {
    runtime: {
      id: "extension",
      onMessage: { addListener: (listener) => heard.push(listener), removeListener: () => undefined },
      sendMessage: async (sent) => {
        asked.push(structuredClone(sent));
        return { ok: true, body: answers[sent.kind]?.(sent.body) ?? {} };
      },
    },
    dom: { openOrClosedShadowRoot: (element) => closed.get(element) ?? element.shadowRoot },
  };
  const parts = window.eval(`${TEXTS}\n;({${NAMES.join(",")}})`);
  const tell = (telling, id = "extension") =>
    new Promise((done) => {
      const waits = heard.map((listener) => listener(telling, { id }, done));
      if (!waits.includes(true)) done(undefined);
    });
  return { parts, tell, closed };
}

/** Plain widgets for native controls. */
function plainWidgets(parts) {
  const kinds = {
    checkbox: "check",
    radio: "choice",
    file: "file",
    date: "date",
  };
  const label = (one) => parts.FormWords.of(one.labels?.[0] ?? one).words;
  parts.Widgets.add({
    name: "radios",
    matches: (one) => {
      if (one.type !== "radio") return null;
      const all = [...one.getRootNode().querySelectorAll("input[type=radio]")].filter(({ name }) => name === one.name);
      return all[0] === one ? all : null;
    },
    look: (controls) => ({
      kind: "choice",
      answer: controls
        .filter((one) => one.checked)
        .map(label)
        .join(", "),
      options: controls.map((one, index) => ({ id: String(index), label: label(one), value: one.value })),
    }),
  });
  parts.Widgets.add({
    name: "plain",
    matches: (one) =>
      one.matches("input:not([type=radio],[type=hidden],[type=submit],[type=button]),textarea,select") ? [one] : null,
    look: ([one]) => ({
      kind:
        one.localName === "select"
          ? "choice"
          : one.localName === "textarea"
            ? "paragraph"
            : (kinds[one.type] ?? "text"),
      answer: one.type === "checkbox" ? String(one.checked || "") : one.value,
      options:
        one.localName === "select"
          ? [...one.options].map(({ text, value }, id) => ({ id: `${id}`, label: text, value }))
          : [],
    }),
  });
}

/** What jsdom lacks of layout and drawing. */
function standInForDrawing(window) {
  window.Element.prototype.checkVisibility = function isDrawn() {
    for (let one = this; one; one = one.parentElement ?? one.getRootNode().host) {
      const { display, visibility } = window.getComputedStyle(one);
      if (display === "none" || visibility === "hidden" || one.hidden) return false;
    }
    return true;
  };
  const box = { left: 0, top: 0, right: 400, bottom: 40, width: 400, height: 40 };
  const none = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
  window.Element.prototype.getBoundingClientRect = function rectangle() {
    const [left, size] = (this.dataset?.box ?? "").split(" ").map(Number); // data-box="left size"
    if (!this.checkVisibility()) return none;
    return size === undefined ? box : { ...box, left, right: left + size, width: size, height: size };
  };
  window.CSS ??= { escape: (text) => text.replace(/[^\w-]/g, (letter) => `\\${letter}`) };
  const { getComputedStyle } = window;
  window.getComputedStyle = (element, part) => (part ? { content: "none" } : getComputedStyle(element));
}

/** The page, its frame as read, and what reads it anew. */
export function openForm(
  body,
  { prepare = () => undefined, path = "/meridian/1/apply", title = "Apply", answers = {} } = {},
) {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  const url = `https://jobs.example.com${path}`;
  const { window } = new JSDOM(html, { url, runScripts: "outside-only", pretendToBeVisual: true });
  standInForDrawing(window);
  const asked = [];
  const page = { window, document: window.document, asked, ...enter(window, asked, answers) };
  if (!page.parts.Widgets.named("text")) plainWidgets(page.parts);
  page.parts.FormActs.start(new window.AbortController().signal);
  prepare(page);
  const read = () => structuredClone(page.parts.FormReader.readNow());
  return { ...page, read, frame: read() };
}

/** Labels in order. */
export const labels = (frame) => frame.questions.map(({ label }) => label);

/** The question with this label. */
export const asked = (frame, label) => {
  const found = frame.questions.find((question) => question.label === label);
  if (!found) throw new Error(`nobody asks "${label}", but: ${labels(frame).join(" | ")}`);
  return found;
};
