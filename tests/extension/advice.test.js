import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { parts } = openPage();
const { FillWords, ReceiptPanel } = parts;
const ADVICE = [
  { sentence: "There is no résumé file here to attach. Add one once.", page: "/documents", label: "Add" },
];
const MODEL = { phase: "done", lines: [], earlier: 0, turned: [], asksConsent: false, editing: null };

test("what the person lacks is said instead of that nothing needs them", () => {
  assert.equal(FillWords.sum([], []), "0 filled, nothing needs you.");
  assert.equal(FillWords.sum([], ADVICE), `0 filled. ${ADVICE[0].sentence}`);
});

test("a button leads to the page where it can be brought", () => {
  const panel = new ReceiptPanel();
  panel.render({ ...MODEL, advice: ADVICE });
  const button = panel.section.querySelector('[value="go /documents"]');
  assert.equal(button.dataset.secret, "Add");
  panel.render({ ...MODEL, advice: [] });
  assert.equal(panel.section.querySelector('[value^="go "]'), null);
});
