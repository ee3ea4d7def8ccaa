import assert from "node:assert/strict";
import test from "node:test";
import { error, job, openPage, press, settle, SITE } from "./page.js";

const card = (
  number,
  inner = `<a href="/meridian/${number}"><h3>Job ${number}</h3></a><p class="place"> Ber\n lin </p>`,
) => `<div class="card" data-id="urn:${number}">${inner}</div>`;

function list(cards, { shape = SITE.cards, saved = {}, answers = {} } = {}) {
  const page = openPage({
    html: `<main>${cards.join("")}</main>`,
    url: "https://jobs.example.com/meridian",
    answers: { "cards.look": ({ body }) => ({ cards: body.cards.map(({ url }) => saved[url] ?? null) }), ...answers },
  });
  page.parts.Trust.judge = () => "yes";
  const cardsOf = new page.parts.Cards(shape);
  const records = () => [...cardsOf.records.values()];
  return { ...page, cards: cardsOf, records, texts: () => records().map(({ button }) => button.textContent) };
}

test("every card gets a Save and those in the tracker a mark", async () => {
  const { cards, texts, document } = list([card(1), card(2)], {
    saved: { "https://jobs.example.com/meridian/2": job() },
  });
  cards.scan();
  await settle();
  assert.deepEqual(texts(), ["Save", "✓ Saved"]);
  assert.equal(document.querySelectorAll("[data-job-companion-card]").length, 2);
});

test("a card's words are read in one line and its link in full", () => {
  const { cards, asked } = list([card(1)]);
  cards.scan();
  assert.deepEqual(asked[0].body.cards, [
    { url: "https://jobs.example.com/meridian/1", title: "Job 1", company: "", location: "Ber lin" },
  ]);
});

test("a card without a link is named by its number", () => {
  const shape = { ...SITE.cards, id_from: ["data-none", "data-id"], url: "https://jobs.example.com/view/{job}/" };
  const { cards, asked } = list([card(41, "<h3>Pilot</h3>")], { shape });
  cards.scan();
  assert.equal(asked[0].body.cards[0].url, "https://jobs.example.com/view/41/");
});

test("a card inside a card of the same mark is not asked about twice", async () => {
  const { cards, texts } = list([`<div class="card" data-id="urn:1">${card(1)}</div>`]);
  cards.scan();
  await settle();
  assert.deepEqual(texts(), ["Save"]);
});

test("the employer of several cards stands once above them", () => {
  const shape = { ...SITE.cards, company: "h2", group: ".firm" };
  const { cards, asked } = list([`<section class="firm"><h2>Meridian</h2>${card(1)}${card(2)}</section>`], { shape });
  cards.scan();
  assert.deepEqual(
    asked[0].body.cards.map(({ company }) => company),
    ["Meridian", "Meridian"],
  );
});

test("an empty card waits until the page fills it", async () => {
  const { cards, texts, document } = list([card(1), card(2, "")]);
  cards.scan();
  await settle();
  assert.equal(texts().length, 1);
  document.querySelectorAll(".card")[1].innerHTML = '<a href="/meridian/2"><h3>Job 2</h3></a>';
  cards.scan();
  await settle();
  assert.deepEqual(texts(), ["Save", "Save"]);
});

test("a card that the list reuses for another job is asked about again", async () => {
  const { cards, texts, asked, document } = list([card(1)], {
    saved: { "https://jobs.example.com/meridian/1": job() },
  });
  cards.scan();
  await settle();
  assert.deepEqual(texts(), ["✓ Saved"]);
  document.querySelector("a").setAttribute("href", "/meridian/9");
  cards.scan();
  await settle();
  assert.deepEqual(texts(), ["Save"]);
  assert.equal(asked.length, 2);
});

test("an unchanged list asks nothing again, and a lost button comes back", async () => {
  const { cards, asked, document } = list([card(1)]);
  cards.scan();
  await settle();
  document.querySelector("[data-job-companion-card]").remove();
  cards.scan();
  assert.equal(asked.length, 1);
  assert.ok(document.querySelector("[data-job-companion-card]"));
});

test("saving a card sends what the card says, once, and follows no link", async () => {
  const { cards, records, asked, texts } = list([card(1)], {
    answers: { "card.save": { job: job(), created: true, missing: [], history: [] } },
  });
  cards.scan();
  const click = press(records()[0].button);
  await settle();
  assert.ok(click.defaultPrevented);
  assert.deepEqual(texts(), ["✓ Saved"]);
  const saves = asked.filter((request) => request.kind === "card.save");
  assert.equal(saves.length, 1);
  assert.equal(saves[0].body.card.title, "Job 1");
  press(records()[0].button);
  await settle();
  assert.equal(asked.at(-1).kind, "tracker.go");
});

test("a failed save says why and can be repeated with the same key", async () => {
  const { cards, records, asked, texts } = list([card(1)], {
    answers: { "card.save": error(26, "storage", "The disk is full.") },
  });
  cards.scan();
  press(records()[0].button);
  await settle();
  assert.deepEqual(texts(), ["The disk is full. Try again"]);
  press(records()[0].button);
  await settle();
  const keys = asked.filter((request) => request.kind === "card.save").map((request) => request.key);
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
});

test("a forged click on a card saves nothing", async () => {
  const { cards, records, asked, parts } = list([card(1)]);
  parts.Trust.judge = () => "forged";
  cards.scan();
  press(records()[0].button);
  await settle();
  assert.ok(!asked.some((request) => request.kind === "card.save"));
});

test("a card says how many people the person knows there, each company asked about once", async () => {
  const shape = { ...SITE.cards, company: "h2", group: ".firm" };
  const firm = (name, ...cards) => `<section class="firm"><h2>${name}</h2>${cards.join("")}</section>`;
  const { cards, asked, records } = list([firm("Meridian", card(1), card(2)), firm("Quarry", card(3))], {
    shape,
    answers: { "referrers.count": { counts: [2, 0] } },
  });
  cards.scan();
  await settle();
  const counts = asked.filter(({ kind }) => kind === "referrers.count").map(({ body }) => body.companies);
  assert.deepEqual(counts, [["Meridian", "Quarry"]]);
  const said = records().map(({ people }) => people.firstElementChild?.dataset.secret ?? "");
  assert.deepEqual(said, ["2 people", "2 people", ""]);
});
