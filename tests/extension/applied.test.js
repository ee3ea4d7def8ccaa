import assert from "node:assert/strict";
import test from "node:test";
import { looked, openPage, settle, until } from "./page.js";

const URL = "https://jobs.example.com/meridian/1";

test("a confirmation after a filling offers to mark the job as applied, with the fill's receipt", async () => {
  const memory = { seen: null, page: null, planned: null, forms: [] };
  const about = {
    url: URL,
    job_id: null,
    identity: "example:1",
    title: "Staff Engineer",
    company: "Meridian",
    location: "",
  };
  const fill = { fill: "f".repeat(32), about, mode: "now", lines: [], url: URL, at: Date.now() };
  const applied = "Thank you for applying!";
  const job = {
    id: 7,
    title: "Staff Engineer",
    company: "Meridian",
    status: "applied",
    applied_at: "2026-10-03T10:00:00Z",
  };
  const page = openPage({
    html: `<h1>${applied}</h1>`,
    start: true,
    answers: {
      "page.look": looked({ kind: "not_a_job", identity: null, applied }),
      "fill.recall": { ...memory, fill },
      "fill.applied": { ...job, created_at: "2026-10-03T10:00:00Z" },
      "bar.claim": { mine: true },
      statuses: { statuses: [] },
    },
  });
  await settle();
  const { posting } = page.parts.Main;
  await until(() => posting.bar.view?.root.querySelector('[data-action="applied"]'));
  assert.match(posting.bar.view.root.textContent, /Did you apply for Staff Engineer at Meridian/);
  posting.act("applied", "");
  await until(() => /You applied here/.test(posting.bar.view.root.textContent));
  const asked = page.asked.find(({ kind }) => kind === "fill.applied").body;
  assert.deepEqual([asked.because, asked.byPerson, asked.about.title], [applied, true, "Staff Engineer"]);
});

test("where the person chose so, the job is marked without being asked", async () => {
  const about = { url: URL, job_id: 7, title: "Staff Engineer", company: "Meridian" };
  const fill = { fill: "f".repeat(32), about, mode: "now", lines: [], url: URL, at: Date.now() };
  const page = openPage({
    html: "<h1>Thank you for applying!</h1>",
    start: true,
    settings: { markApplied: true },
    answers: {
      "page.look": looked({ kind: "not_a_job", identity: null, applied: "Thank you for applying!" }),
      "fill.recall": { seen: null, page: null, planned: null, forms: [], fill },
      "fill.applied": {
        id: 7,
        status: "applied",
        applied_at: "2026-10-03T10:00:00Z",
        created_at: "2026-10-03T10:00:00Z",
      },
      statuses: { statuses: [] },
    },
  });
  await until(() => page.asked.some(({ kind, body }) => kind === "fill.applied" && body.byPerson === false));
});
