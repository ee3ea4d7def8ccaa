// A form that the test plays, on a page with the extension: what is planned, written, read back and told.

import { looked, openPage, settle, until } from "./page.js";

/** A filling of many small steps takes its time on a busy machine, in milliseconds. */
export const LONG = 20_000;
export const URL = "https://jobs.example.com/meridian/1";
export const HTML = `<title>T</title><div class="headline"><h2>Staff Engineer</h2></div>
  <form><input name="first"><input name="mail"><input name="city"><textarea name="why"></textarea></form>`;

export const question = (id, changes = {}) => ({
  id,
  frame: 0,
  widget: "text",
  kind: "text",
  label: id,
  answer: "",
  options: [],
  required: false,
  ...changes,
});
export const fillOf = (id, text, changes = {}) => ({
  frame: 0,
  question: id,
  action: "fill",
  topic: id,
  answer: { topic: id, text, source: `Your profile: ${id}` },
  text,
  options: [],
  shown: text,
  because: [],
  ...changes,
});
const leave = (id) => fillOf(id, "", { action: "leave", answer: null, because: ["Your profile does not say this."] });

const nothing = { filled: null, question: null };
const filled = (shown) => ({ outcome: "filled", shown, because: [] });

/** What a form does with one act; `write` says what the page shows after a value was written. */
function actOn(form, write, body) {
  if (body.act === "settle" || body.act === "stop") return nothing;
  if (body.act === "add") return { filled: filled(""), question: null };
  const id = body.question.id ?? body.question;
  const before = form.get(id);
  if (!before) return nothing;
  const shown = body.act === "clear" ? "" : write(form, body.fill, id);
  form.set(id, { ...before, answer: shown });
  return { filled: filled(shown), question: form.get(id) };
}

/** A page whose form the test plays: `form` is what stands there, `plan` what the companion says about it. */
export function formPage({ form, plan, write = (_, fill) => fill.text, answers = {}, settings = { learn: false } }) {
  const acts = [];
  const act = ({ body }) => {
    acts.push(body.act === "fill" ? `fill ${body.question.id}` : body.act);
    return actOn(form, write, body);
  };
  const played = {
    "page.look": looked({ preview: { title: "Staff Engineer", company: "Meridian", location: "Berlin" } }),
    "bar.claim": { mine: true },
    "fill.recall": { seen: null, fill: null, page: null, planned: null, forms: [0] },
    "fill.begin": { mine: true, sentence: "" },
    "form.read": () => ({ frames: [{ frame: 0, url: URL, questions: [...form.values()] }] }),
    "form.plan": ({ body }) => ({ plan: plan(body.frames[0].questions) }),
    "form.act": act,
    "form.receipt": { id: 1 },
    statuses: { statuses: [] },
    "referrers.count": { counts: null },
    ...answers,
  };
  return { acts, held: form, settings, answers: played };
}

export async function visit(setup) {
  const shaped = formPage(setup);
  const page = openPage({ html: HTML, start: true, answers: shaped.answers, settings: shaped.settings });
  await settle();
  const { posting } = page.parts.Main;
  await until(() => posting.autofill.offer.stands, LONG);
  const { autofill } = posting;
  const root = () => posting.bar.view.root;
  const state = () => page.document.querySelector("[data-job-companion]")?.dataset.state;
  const receipt = () =>
    Object.fromEntries(
      [...root().querySelectorAll("[data-question]")].map(({ dataset }) => [
        dataset.question,
        [dataset.outcome, dataset.value],
      ]),
    );
  const run = async (name = "autofill") => {
    autofill.act(name, "");
    await until(() => !autofill.isBusy || autofill.phase === "preview", LONG);
    await settle();
  };
  const kept = () => page.asked.filter(({ kind }) => kind === "form.receipt").at(-1)?.body;
  return { ...page, ...shaped, posting, autofill, root, state, receipt, run, kept };
}

export const simple = () =>
  new Map([
    ["first", question("first")],
    ["mail", question("mail")],
    ["why", question("why", { required: true })],
  ]);
export const planOf = (fills) => (questions) => ({
  is_application: true,
  because: [],
  additions: [],
  fills: questions.map(({ id }) => fills[id] ?? leave(id)),
});
export const answered = planOf({ first: fillOf("first", "Ada"), mail: fillOf("mail", "ada@example.org") });
