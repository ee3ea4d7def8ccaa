// Filling in a tab: one frame at a time may write, whoever holds the lock is asked whether it lives, and what a tab was
// last filled with is remembered for the next step of its form. All of it lives in session storage.

/** Without a sign of life for so long the lock is open again, in milliseconds. */
const PATIENCE = 30_000;
/** Characters of a page that are kept, at most; all tabs share ten megabytes. */
const LARGEST = 1_000_000;

/** @typedef {{fill: string, document: string, at: number}} Lock */

/** @param {number} tab */
const lockOf = (tab) => `filling:${tab}`;
/** @param {number} tab */
const memoryOf = (tab) => `filled:${tab}`;

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
function inTurn(act) {
  const turn = last.then(act);
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * Whether the asking frame may write into this tab's form now; every frame is told, so that it watches the person.
 * @param {chrome.runtime.MessageSender} sender
 * @param {string} fill
 */
export function beginFill(sender, fill) {
  const tab = sender.tab?.id ?? -1;
  return inTurn(async () => {
    const lock = await read(lockOf(tab));
    if (lock && lock.fill !== fill && (await isHeld(tab, lock))) {
      return { mine: false, sentence: "Another part of this tab is being filled just now. Wait until it is done." };
    }
    await write(lockOf(tab), { fill, document: sender.documentId ?? "", at: Date.now() });
    await tellTab(tab, { tell: "filling", fill, on: true });
    return { mine: true, sentence: "" };
  });
}

/**
 * @param {chrome.runtime.MessageSender} sender
 * @param {string} fill
 */
export function endFill(sender, fill) {
  const tab = sender.tab?.id ?? -1;
  return inTurn(async () => {
    const lock = await read(lockOf(tab));
    if (lock?.fill !== fill) return;
    await chrome.storage.session.remove(lockOf(tab));
    await tellTab(tab, { tell: "filling", fill, on: false });
  });
}

/**
 * Whether this frame holds the lock, which lives on with that; only then anything is written.
 * @param {chrome.runtime.MessageSender} sender
 */
export function renewFill(sender) {
  const tab = sender.tab?.id ?? -1;
  return inTurn(async () => {
    const lock = await read(lockOf(tab));
    if (lock?.document !== (sender.documentId ?? "")) return false;
    if (Date.now() - lock.at > PATIENCE / 10) await write(lockOf(tab), { ...lock, at: Date.now() });
    return true;
  });
}

/**
 * The person acted, or a challenge appeared, in some frame: whoever fills in this tab stops.
 * @param {chrome.runtime.MessageSender} sender
 * @param {string} sentence
 */
export async function interruptFill(sender, sentence) {
  const tab = sender.tab?.id ?? -1;
  const lock = await read(lockOf(tab));
  if (!lock) return;
  const target = { documentId: lock.document };
  await chrome.tabs.sendMessage(tab, { tell: "interrupted", sentence }, target).catch(() => null);
}

/**
 * A frame has more or fewer controls than before; all frames of its tab hear of it.
 * @param {chrome.runtime.MessageSender} sender
 * @param {boolean} isLikely whether they look like an application's
 */
export async function noteForms(sender, isLikely) {
  const tab = sender.tab?.id ?? -1;
  const { forms } = await memory(tab);
  const others = forms.filter((frame) => frame !== (sender.frameId ?? 0));
  await remember(sender, { forms: isLikely ? [...others, sender.frameId ?? 0] : others });
  await tellTab(tab, { tell: "forms" });
}

/**
 * What is remembered of the asking tab; of the tab that opened it where it has seen no posting itself.
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<TabMemory>}
 */
export async function recall(sender) {
  const mine = await memory(sender.tab?.id ?? -1);
  const opener = sender.tab?.openerTabId;
  if (mine.seen || opener === undefined) return mine;
  return { ...mine, seen: (await memory(opener)).seen };
}

/**
 * @param {chrome.runtime.MessageSender} sender
 * @param {Wire.Looked} looked
 * @param {string} url
 */
export async function rememberPosting(sender, looked, url) {
  const about = looked.saved ?? looked.preview;
  if (looked.kind !== "posting" || !about) return;
  const { title, company } = about;
  const where = { title, company, location: about.location ?? "", identity: looked.identity ?? null };
  await remember(sender, { seen: { ...where, url, jobId: looked.saved?.id ?? null, at: Date.now() } });
}

/**
 * @param {chrome.runtime.MessageSender} sender
 * @param {Wire.FormReceipt} receipt
 */
export async function rememberFill(sender, { fill, about, mode = "now", lines }) {
  const url = sender.tab?.url ?? about.url;
  await remember(sender, { fill: { fill, about, mode, lines: [...lines], url, at: Date.now() } });
}

/**
 * The posting's page, until its application is sent; a page too large for the browser's memory is left out.
 * @param {chrome.runtime.MessageSender} sender
 * @param {{url: string, html: string}} page
 */
export async function rememberPage(sender, { url, html }) {
  if (html.length <= LARGEST) await remember(sender, { page: { url, html } });
}

/**
 * @param {chrome.runtime.MessageSender} sender
 * @param {Wire.FormAbout} about
 * @param {Wire.FillPlan} plan
 */
export async function rememberPlan(sender, about, { is_application: isApplication, fills = [] }) {
  if (!isApplication) return;
  const topics = Object.fromEntries(fills.map(({ question, topic = "" }) => [question, topic]));
  await remember(sender, { planned: { about, topics } });
}

/** @param {chrome.runtime.MessageSender} sender */
export async function forgetFill(sender) {
  await remember(sender, { fill: null, page: null, planned: null });
}

/**
 * Whether a form in the asking tab is being filled.
 * @param {chrome.runtime.MessageSender} sender
 */
export async function isFilling(sender) {
  const lock = await read(lockOf(sender.tab?.id ?? -1));
  return lock !== undefined && Date.now() - lock.at <= PATIENCE;
}

/** @param {number} tab */
export async function forgetTab(tab) {
  await chrome.storage.session.remove([lockOf(tab), memoryOf(tab)]);
}

/**
 * @param {chrome.runtime.MessageSender} sender
 * @param {Partial<TabMemory>} news
 */
function remember(sender, news) {
  const tab = sender.tab?.id ?? -1;
  return inTurn(async () => {
    await chrome.storage.session.set({ [memoryOf(tab)]: { ...(await memory(tab)), ...news } });
  });
}

/**
 * @param {number} tab
 * @returns {Promise<TabMemory>}
 */
async function memory(tab) {
  const found = (await chrome.storage.session.get(memoryOf(tab)))[memoryOf(tab)];
  return {
    seen: null,
    fill: null,
    page: null,
    planned: null,
    forms: [],
    .../** @type {Partial<TabMemory>} */ (found ?? {}),
  };
}

/**
 * @param {string} key
 * @returns {Promise<Lock | undefined>}
 */
async function read(key) {
  return /** @type {Lock | undefined} */ ((await chrome.storage.session.get(key))[key]);
}

/**
 * @param {string} key
 * @param {Lock} lock
 */
async function write(key, lock) {
  await chrome.storage.session.set({ [key]: lock });
}

/**
 * @param {number} tab
 * @param {Lock} lock
 */
async function isHeld(tab, lock) {
  if (Date.now() - lock.at > PATIENCE) return false;
  const question = { tell: "holds", identity: `fill:${lock.fill}` };
  return (await chrome.tabs.sendMessage(tab, question, { documentId: lock.document }).catch(() => false)) === true;
}

/**
 * @param {number} tab
 * @param {Telling} telling
 */
async function tellTab(tab, telling) {
  await chrome.tabs.sendMessage(tab, telling).catch(() => null);
}
