// The form of a whole tab, which may stand in several frames: every frame is asked by itself, and answers only us.

import { CONTENT_FILES } from "./tabs.js";

/** A frame that does not answer in this time, in milliseconds, is read as if it were not there; the asking one lives. */
const PATIENCE = 5000;
const LONG_PATIENCE = 30_000;
const MOST = 100;

/** @typedef {{frameId: number, controls: number}} Standing */

/**
 * The form of the asking page's tab, frame by frame.
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<{frames: Wire.Frame[]}>}
 */
export async function readForm(sender) {
  const tab = tabOf(sender);
  const own = sender.frameId ?? 0;
  const standing = await framesOf(tab, own);
  const asked = standing.slice(0, MOST).map((id) => readFrame(tab, id, id === own ? LONG_PATIENCE : PATIENCE));
  const frames = (await Promise.all(asked)).filter((frame) => frame !== null);
  return { frames };
}

/**
 * Have a frame of the asking page's tab do something to its form.
 * @param {chrome.runtime.MessageSender} sender
 * @param {FormAct} act
 * @returns {Promise<FormActed>}
 */
export async function actOnForm(sender, act) {
  const frame = Number(act.frame);
  /** @type {Telling} */
  const telling = { tell: "form", act };
  const acted = await chrome.tabs.sendMessage(tabOf(sender), telling, { frameId: frame }).catch(() => null);
  const gone = { outcome: /** @type {const} */ ("failed"), shown: "", because: ["That part of the page is gone."] };
  return acted ?? { filled: gone, question: null };
}

/** @param {chrome.runtime.MessageSender} sender */
function tabOf(sender) {
  const tab = sender.tab?.id;
  if (tab === undefined) throw new Error("Only a page can ask for its form.");
  return tab;
}

/**
 * The frames that the browser lets us into and that have something to fill in; the asking one always.
 * @param {number} tab
 * @param {number} asking
 * @returns {Promise<number[]>}
 */
async function framesOf(tab, asking) {
  const found = await lookAround({ tabId: tab, allFrames: true }).catch(() => lookIn(tab));
  const asked = found.filter(({ frameId, controls }) => frameId !== asking && controls > 0);
  return [asking, ...asked.map(({ frameId }) => frameId)].sort((one, other) => one - other);
}

/**
 * @param {chrome.scripting.InjectionTarget} target
 * @returns {Promise<Standing[]>}
 */
async function lookAround(target) {
  const results = await chrome.scripting.executeScript({ target, func: glance });
  return results.map(({ frameId, result }) => ({ frameId, controls: result ?? 0 }));
}

/**
 * Where the top page is closed to us, its frames with our scripts in them have said so themselves.
 * @param {number} tab
 * @returns {Promise<Standing[]>}
 */
async function lookIn(tab) {
  const heard = await framesHeard(tab);
  const looks = heard.map((frameId) => lookAround({ tabId: tab, frameIds: [frameId] }).catch(() => []));
  return (await Promise.all(looks)).flat();
}

/**
 * A frame said that it holds controls.
 * @param {chrome.runtime.MessageSender} sender
 */
export function noteFrame(sender) {
  const [tab, frame] = [tabOf(sender), sender.frameId ?? 0];
  noted = noted.then(async () => {
    const heard = await framesHeard(tab);
    if (!heard.includes(frame)) await chrome.storage.session.set({ [slot(tab)]: [...heard, frame].slice(-MOST) });
  });
  return noted;
}

/** @param {number} tab */
export async function forgetFrames(tab) {
  await chrome.storage.session.remove(slot(tab));
}

/** @type {Promise<void>} */
let noted = Promise.resolve();

/** @param {number} tab */
const slot = (tab) => `frames:${tab}`;

/**
 * @param {number} tab
 * @returns {Promise<number[]>}
 */
async function framesHeard(tab) {
  return /** @type {number[] | undefined} */ ((await chrome.storage.session.get(slot(tab)))[slot(tab)]) ?? [];
}

/** How many controls the frame has, at least one where they may be in shadow trees. Runs in the frame. */
function glance() {
  const controls = document.querySelectorAll("input,select,textarea,[contenteditable],[role=combobox]").length;
  return controls || Number(Array.from(document.querySelectorAll("*")).some((one) => one.localName.includes("-")));
}

/**
 * @param {number} tab
 * @param {number} frameId
 * @param {number} patience in milliseconds
 * @returns {Promise<Wire.Frame | null>}
 */
async function readFrame(tab, frameId, patience) {
  let timer = 0;
  const late = new Promise((done) => {
    timer = setTimeout(() => done(null), patience);
  });
  const reading = ask(tab, frameId).catch(() => enter(tab, frameId).then(() => ask(tab, frameId)));
  const frame = /** @type {Wire.Frame | null} */ (await Promise.race([reading.catch(() => null), late]));
  clearTimeout(timer);
  if (!frame) return null;
  const questions = (frame.questions ?? []).map((question) => ({ ...question, frame: frameId }));
  const adders = (frame.adders ?? []).map((adder) => ({ ...adder, frame: frameId }));
  return { ...frame, frame: frameId, questions, adders };
}

/**
 * @param {number} tab
 * @param {number} frameId
 */
function ask(tab, frameId) {
  /** @type {Telling} */
  const telling = { tell: "form", act: { act: "read" } };
  return chrome.tabs.sendMessage(tab, telling, { frameId });
}

/**
 * Frames without an address of their own get the scripts only now.
 * @param {number} tab
 * @param {number} frameId
 */
async function enter(tab, frameId) {
  await chrome.scripting.executeScript({ target: { tabId: tab, frameIds: [frameId] }, files: CONTENT_FILES });
}
