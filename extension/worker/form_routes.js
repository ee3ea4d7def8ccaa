// What pages may ask of the worker about forms: reading and writing in the frames of their tab, the lock, the receipt, and
// what comes after the application was sent.

import { WireProblem } from "../native/problem.js";
import { port, save } from "./companion.js";
import * as fills from "./fills.js";
import { actOnForm, noteFrame, readForm } from "./frames.js";

/** @typedef {{kind: Kind, body: any, key?: string}} Asked */
/** @typedef {(asked: Asked, sender: chrome.runtime.MessageSender) => Promise<unknown>} Route */

/** Acts that write nothing and need no lock. */
const LOOKING = new Set(["focus", "stop"]);

/** @type {Record<string, Route>} */
export const FORM_ROUTES = {
  "form.read": (_, sender) => readForm(sender),
  "form.act": async ({ body }, sender) => {
    if (!LOOKING.has(body.act) && !(await fills.renewFill(sender))) {
      throw new Error("Another part of this tab is being filled now, so this stopped.");
    }
    return actOnForm(sender, body);
  },
  "form.sense": async ({ body }, sender) => {
    await noteFrame(sender);
    return nothing(fills.noteForms(sender, Boolean(body.isLikely)));
  },
  "document.get": async ({ body }, sender) => {
    if (!(await fills.isFilling(sender))) throw new Error("A file is only given while a form is being filled.");
    return port.request("document.get", body, { byPerson: true });
  },
  "form.receipt": async ({ body, key }, sender) => {
    await fills.rememberFill(sender, body);
    const label = `Receipt: ${body.about?.title || "application form"}`;
    return save("form.receipt", body, key ?? crypto.randomUUID(), { label, url: body.about?.url ?? "" });
  },
  "fill.begin": ({ body }, sender) => fills.beginFill(sender, String(body.fill)),
  "fill.end": ({ body }, sender) => nothing(fills.endFill(sender, String(body.fill))),
  "fill.interrupt": ({ body }, sender) => nothing(fills.interruptFill(sender, String(body.sentence))),
  "fill.recall": async (_, sender) => ({ ...(await fills.recall(sender)), page: null }),
  "fill.forget": (_, sender) => nothing(fills.forgetFill(sender)),
  "fill.page": ({ body }, sender) => nothing(fills.rememberPage(sender, body)),
  "fill.applied": ({ body, key }, sender) => markApplied(body, key ?? crypto.randomUUID(), sender),
  "fill.learn": ({ body, key }, sender) => learn(body.answers, key ?? crypto.randomUUID(), sender),
};

/** @param {Promise<unknown>} done */
async function nothing(done) {
  await done;
  return {};
}

/**
 * The job, saved first from what was seen of its posting where the tracker does not have it.
 * @param {{about: Wire.FormAbout, because: string, byPerson: boolean}} body
 * @param {string} key
 * @param {chrome.runtime.MessageSender} sender
 */
async function markApplied({ about, because, byPerson }, key, sender) {
  const { fill, page } = await fills.recall(sender);
  const id = about.job_id ?? (page ? await saved(page, key) : null);
  const body = { job_id: id, about, fill: fill?.fill ?? null, because, by_person: byPerson };
  const job = await port.request("job.applied", body, { key, byPerson: true });
  await fills.forgetFill(sender);
  return job;
}

/**
 * @param {{url: string, html: string}} page
 * @param {string} key
 */
async function saved(page, key) {
  const result = await port
    .request("page.save", page, { key: `${key}-page`, byPerson: true })
    .catch((problem) => (problem instanceof WireProblem && !problem.mayPass ? null : Promise.reject(problem)));
  return result?.job.id ?? null;
}

/**
 * Keep what the person typed into the application form of this tab; what they typed anywhere else is nobody's business.
 * @param {readonly Wire.LearnedAnswer[]} answers
 * @param {string} key
 * @param {chrome.runtime.MessageSender} sender
 */
async function learn(answers, key, sender) {
  const { planned } = await fills.recall(sender);
  const asked = answers.filter(({ question }) => question.id in (planned?.topics ?? {}));
  if (!planned || asked.length === 0) return { kept: 0, because: ["This is no question of an application form."] };
  const { about, topics } = planned;
  const told = asked.map((answer) => ({ ...answer, topic: answer.topic || (topics[answer.question.id] ?? "") }));
  return port.request("answers.learn", { about, answers: told }, { key, byPerson: true });
}
