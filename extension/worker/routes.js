// What pages, popup and options may ask of the worker, and what happens then.

import { WireProblem } from "../native/problem.js";
import { markTab } from "./badge.js";
import { claimBar } from "./claims.js";
import { connection, flushQueue, KeptProblem, port, queue, reach, refreshBadge, save } from "./companion.js";
import { rememberPlan, rememberPosting } from "./fills.js";
import { FORM_ROUTES } from "./form_routes.js";
import { serveTab } from "./tabs.js";

/** A page script may ask only this: it runs next to a hostile page. */
const FROM_PAGES = new Set([
  "page.look",
  "cards.look",
  "page.save",
  "card.save",
  "job.delete",
  "job.status",
  "statuses",
  "referrers.count",
  "referrers.look",
  "form.plan",
  "form.choose",
  "form.draft",
  "form.receipt",
  "form.read",
  "form.act",
  "form.sense",
  "document.get",
  "answers.learn",
  "fill.begin",
  "fill.end",
  "fill.interrupt",
  "fill.recall",
  "fill.forget",
  "fill.page",
  "fill.applied",
  "fill.learn",
  "bar.claim",
  "tracker.go",
  "link.go",
  "options.go",
]);

/** Asked without anybody having clicked; they do not wake a companion that just failed to answer. */
const BY_ITSELF = new Set(["page.look", "cards.look", "statuses", "referrers.count", "form.plan"]);

/** @typedef {{kind: Kind, body: any, key?: string}} Asked */
/** @typedef {(asked: Asked, sender: chrome.runtime.MessageSender) => Promise<unknown>} Route */

/** @type {Record<string, Route>} */
const ROUTES = {
  "page.look": async (asked, sender) => {
    const looked = /** @type {Wire.Looked} */ (await pass(asked));
    await rememberPosting(sender, looked, asked.body.url);
    if (sender.frameId === 0 || looked.saved) await markTab(sender.tab?.id, looked.saved !== null);
    return looked;
  },
  "page.save": async ({ body, key }, sender) => {
    const about = { label: sender.tab?.title ?? body.url, url: body.url };
    const result = await save("page.save", body, keyOf(key), about);
    await markTab(sender.tab?.id, true);
    return result;
  },
  "card.save": ({ body, key }) =>
    save("card.save", body, keyOf(key), { label: body.card?.title ?? "", url: body.card?.url ?? body.page_url }),
  ...FORM_ROUTES,
  "form.plan": async (asked, sender) => {
    const planned = /** @type {Wire.FormPlanned} */ (await pass(asked));
    await rememberPlan(sender, asked.body.about, planned.plan);
    return planned;
  },
  "bar.claim": async ({ body }, sender) => ({ mine: await claimBar(sender, String(body.identity)) }),
  "tracker.go": async ({ body }) => {
    const { url } = await port.request("tracker.open", { path: body.path }, { byPerson: true });
    await chrome.tabs.create({ url });
    return {};
  },
  "link.go": async ({ body }) => {
    const { protocol, href } = new URL(String(body.url));
    if (!/^https?:$/.test(protocol)) throw new Error("Only web pages can be opened from here.");
    await chrome.tabs.create({ url: href });
    return {};
  },
  "options.go": async ({ body }) => {
    const section = encodeURIComponent(String(body.section));
    await chrome.tabs.create({ url: chrome.runtime.getURL(`extension/options/options.html#${section}`) });
    return {};
  },
  "tab.save": async ({ body }) => ({ shown: await serveTab(body.tab, "save") }),
  "tab.show": async ({ body }) => ({ shown: await serveTab(body.tab, "show") }),
  connection: ({ body }) => (body.retry ? reach() : connection()),
  "queue.list": async () => ({ waiting: await queue.list() }),
  "queue.forget": async ({ body }) => {
    await queue.remove(body.key);
    await refreshBadge();
    return {};
  },
  "queue.flush": async () => {
    await flushQueue();
    return { waiting: await queue.list() };
  },
};

/**
 * Answer one request; never rejects.
 * @param {Asked} asked
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<Reply<any>>}
 */
export async function answer(asked, sender) {
  try {
    if (!isOurs(sender) && !FROM_PAGES.has(asked.kind)) throw new Error(`A page may not ask for ${asked.kind}.`);
    const route = ROUTES[asked.kind] ?? pass;
    return { ok: true, body: await route(asked, sender) };
  } catch (problem) {
    if (problem instanceof WireProblem) {
      return { ok: false, error: problem.error, queued: problem instanceof KeptProblem };
    }
    const message = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, error: { code: 99, name: "internal", message, params: {} } };
  }
}

/** @type {(asked: Asked) => Promise<unknown>} */
function pass({ kind, body, key }) {
  const wire = /** @type {keyof Wire.Kinds} */ (kind);
  return port.request(wire, body, { key, byPerson: !BY_ITSELF.has(kind) });
}

/**
 * Whether the popup or the options page asks, not a page script.
 * @param {chrome.runtime.MessageSender} sender
 */
function isOurs(sender) {
  return sender.id === chrome.runtime.id && (sender.url ?? "").startsWith(chrome.runtime.getURL(""));
}

/** @param {string | undefined} key */
function keyOf(key) {
  return key ?? crypto.randomUUID();
}
