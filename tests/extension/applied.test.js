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

/** A confirmation in a tab that was filled at `url`, `age` milliseconds ago; the person wants jobs marked by itself. */
function confirmed(url, age) {
  const about = { url, job_id: 7, title: "Staff Engineer", company: "Meridian" };
  const fill = { fill: "f".repeat(32), about, mode: "now", lines: [], url, at: Date.now() - age };
  return openPage({
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
      "bar.claim": { mine: true },
      statuses: { statuses: [] },
    },
  });
}

test("where the person chose so, the job is marked without being asked", async () => {
  const page = confirmed(URL, 0);
  await until(() => page.asked.some(({ kind, body }) => kind === "fill.applied" && body.byPerson === false));
});

for (const [where, url, age] of [
  ["elsewhere", "https://other.example.org/7", 0],
  ["long ago", URL, 24 * 60 * 60 * 1000],
]) {
  test(`a form that was filled ${where} may be another application, so the person is asked`, async () => {
    const page = confirmed(url, age);
    const { bar } = page.parts.Main.posting;
    await until(() => bar.view?.root.querySelector('[data-action="applied"]'));
    assert.ok(!page.asked.some(({ kind }) => kind === "fill.applied"));
  });
}
