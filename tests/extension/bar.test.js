import assert from "node:assert/strict";
import test from "node:test";
import { job, openPage, press } from "./page.js";

const HEADLINE = '<div class="headline"><h2>Staff Engineer</h2></div>';

function stage(html = HEADLINE) {
  const page = openPage({ html });
  const acted = [];
  const bar = new page.parts.Bar({ act: (name) => acted.push(name), move: (status) => acted.push(status) });
  const host = () => page.document.querySelector("[data-job-companion]");
  const button = (name) => bar.view.root.querySelector(`[data-action="${name}"]`);
  const show = (model) => bar.show(model, [".headline h2"]);
  return { ...page, ...page.parts, bar, acted, host, button, show };
}

test("the bar stands under the title in a closed shadow root", () => {
  const { show, BarStates, host, document } = stage();
  show(BarStates.ready([]));
  assert.equal(document.querySelector(".headline").lastElementChild, host());
  assert.equal(host().shadowRoot, null);
  assert.equal(host().dataset.state, "ready");
  assert.equal(host().dataset.place, "inline");
});

test("without the site's anchor the bar is docked", () => {
  const { show, BarStates, host, document } = stage("<p>Nothing</p>");
  show(BarStates.ready([]));
  assert.equal(host().parentElement, document.documentElement);
  assert.equal(host().dataset.place, "docked");
});

test("a docked bar goes to a corner without the page's controls", () => {
  const { show, BarStates, host, document } = stage("<button>Chat</button>");
  document.elementsFromPoint = () =>
    document.querySelector("[data-job-companion]").dataset.corner === "end-bottom"
      ? [document.querySelector("button")]
      : [];
  show(BarStates.ready([]));
  assert.equal(host().dataset.corner, "start-bottom");
});

test("clicks that the page forges do nothing", () => {
  const { show, BarStates, host, button, acted, window } = stage();
  show(BarStates.ready([]));
  press(button("save"));
  host().dispatchEvent(new window.MouseEvent("click", { bubbles: true, composed: true }));
  host().click();
  assert.deepEqual(acted, []);
});

test("a trusted click does what the button says", () => {
  const { show, BarStates, Trust, button, acted } = stage();
  show(BarStates.ready([]));
  Trust.judge = () => "yes";
  press(button("save"));
  assert.deepEqual(acted, ["save"]);
});

test("a click reaches the bar before the page can take it, and the page never hears of it", () => {
  const { show, BarStates, Trust, button, acted, document } = stage();
  const heard = [];
  for (const name of ["click", "keydown", "mousedown"]) document.addEventListener(name, () => heard.push(name), true);
  show(BarStates.ready([]));
  Trust.judge = () => "yes";
  press(button("save"));
  button("save").dispatchEvent(
    new document.defaultView.KeyboardEvent("keydown", { key: "s", bubbles: true, composed: true }),
  );
  assert.deepEqual([acted, heard], [["save"], []]);
});

test("a click on a covered bar is explained", () => {
  const { show, BarStates, Trust, button, acted, bar } = stage();
  show(BarStates.ready([]));
  Trust.judge = () => "hidden";
  press(button("save"));
  assert.deepEqual(acted, []);
  assert.match(bar.view.text.textContent, /covers the button/);
});

test("a bar that the page removes comes back, but not for ever", () => {
  const { show, BarStates, bar, host, Bar } = stage();
  show(BarStates.ready([]));
  for (let round = 0; round < 3; round++) {
    host().remove();
    bar.keep();
    assert.ok(host());
  }
  for (let round = 0; round <= 2 * Bar.PATIENCE; round++) {
    host()?.remove();
    bar.keep();
  }
  assert.equal(host(), null);
});

test("removing the bar leaves nothing in the page", () => {
  const { show, BarStates, bar, host } = stage();
  show(BarStates.ready([]));
  bar.remove();
  assert.equal(host(), null);
  bar.keep();
  assert.equal(host(), null);
});

test("focus stays in the bar when its buttons change", () => {
  const { show, BarStates, bar, button } = stage();
  show(BarStates.ready([]));
  button("save").focus();
  show(BarStates.saved({ job: job(), created: true, missing: [], history: [] }));
  assert.equal(bar.view.root.activeElement, button("open"));
});

test("choosing a status asks for that move and shows the old one until it is done", () => {
  const { show, BarStates, Trust, bar, button, acted, window } = stage();
  bar.statuses = ["saved", "applied"].map((status) => ({ status, label: status, column: status }));
  show(BarStates.known(job(), []));
  Trust.judge = () => "yes";
  const menu = button("status");
  menu.value = "applied";
  menu.dispatchEvent(new window.Event("change"));
  assert.deepEqual(acted, ["applied"]);
  assert.equal(menu.value, "saved");
});

const STATES = {
  "a known company is told with its history": [
    (states) => states.ready([{ sentence: "You applied here in March; rejected in April." }]),
    ["ready", /rejected in April/, "save"],
  ],
  "a saved job offers open and undo, and tells what the page lacked": [
    (states) => states.saved({ job: job(), created: true, missing: ["type", "date posted"], history: [] }),
    ["saved", /Saved\. The page did not tell: type, date posted\./, "open undo"],
  ],
  "a job saved before cannot be undone here": [
    (states) => states.saved({ job: job(), created: false, missing: [], history: [] }),
    ["saved", /In your tracker since October 3, 2026/, "open"],
  ],
  "an application is told with its date": [
    (states) => states.known(job({ applied_at: "2026-03-03T10:00:00Z" }), []),
    ["saved", /You applied here on March 3, 2026/, "open"],
  ],
  "without the companion there is a sentence, a way to keep the job and an explanation": [
    (states) => states.away({ message: "The companion is not running." }),
    ["error", /not running/, "save help"],
  ],
  "a kept save is not called saved": [
    (states) => states.kept({ code: 11 }),
    ["busy", /as soon as the companion runs/, "help"],
  ],
  "a full disk is told, with what was kept": [
    (states) => states.kept({ code: 26, message: "The disk is full." }),
    ["busy", /The disk is full\. The job is kept here/, ""],
  ],
  "an error can be tried again": [
    (states) => states.failed({ message: "The disk is full." }),
    ["error", /disk/, "save"],
  ],
  "a page without a posting says why": [
    (states) => states.nothingHere(["The page names no title."]),
    ["error", /No job posting was found on this page: The page names no title\./, "save close"],
  ],
};

for (const [name, [model, [state, sentence, actions]]] of Object.entries(STATES)) {
  test(name, () => {
    const { show, BarStates, bar, host } = stage();
    show(model(BarStates));
    assert.equal(host().dataset.state, state);
    assert.match(bar.view.text.textContent, sentence);
    const buttons = [...bar.view.root.querySelectorAll("button")].map((button) => button.dataset.action);
    assert.equal(buttons.join(" "), actions);
  });
}

test("words of the companion are text, never markup", () => {
  const { show, BarStates, bar } = stage();
  show(BarStates.failed({ message: "<img src=x onerror=alert(1)>" }));
  assert.equal(bar.view.root.querySelector("img"), null);
});
