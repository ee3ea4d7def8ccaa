// The form of a whole tab, which may stand in several frames: every frame is asked by itself, and answers only us.

import { CONTENT_FILES } from "./tabs.js";

/** A frame that does not answer in this time, in milliseconds, is read as if it were not there. */
const PATIENCE = 5000;
const MOST = 100;

/** @typedef {{frameId: number, isOurs: boolean, controls: number}} Standing */

/**
 * The form of the asking page's tab, frame by frame.
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<{frames: Wire.Frame[]}>}
 */
export async function readForm(sender) {
  const tab = tabOf(sender);
  const standing = await framesOf(tab, sender.frameId ?? 0);
  await Promise.all(standing.filter(({ isOurs }) => !isOurs).map(({ frameId }) => enter(tab, frameId)));
  const asked = standing.slice(0, MOST).map(({ frameId }) => readFrame(tab, frameId));
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
 * @returns {Promise<Standing[]>}
 */
async function framesOf(tab, asking) {
  const found = await lookAround({ tabId: tab, allFrames: true }).catch(() => lookIn(tab));
  const others = found.filter(({ frameId, controls }) => frameId !== asking && controls > 0);
  return [{ frameId: asking, isOurs: true, controls: 1 }, ...others].sort((one, other) => one.frameId - other.frameId);
}

/**
 * @param {chrome.scripting.InjectionTarget} target
 * @returns {Promise<Standing[]>}
 */
async function lookAround(target) {
  const results = await chrome.scripting.executeScript({ target, func: glance });
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
}

/**
 * Where the top page is closed to us, the frames that our scripts run in say so themselves.
 * @param {number} tab
 * @returns {Promise<Standing[]>}
 */
async function lookIn(tab) {
  const frames = await heardFrames(tab);
  return frames.map((frameId) => ({ frameId, isOurs: true, controls: 1 }));
}

/** Runs in the frame. */
function glance() {
  // biome-ignore lint/correctness/noUndeclaredVariables: a top-level const of the page scripts
  const isOurs = typeof FormActs !== "undefined";
  const controls = document.querySelectorAll("input,select,textarea,button,[contenteditable],[role=combobox]").length;
  const hosts = controls > 0 ? 0 : Array.from(document.querySelectorAll("*")).some((one) => one.localName.includes("-"));
  return { isOurs, controls: controls + Number(hosts) };
}

/**
 * Frames without an address of their own get the scripts only now.
 * @param {number} tab
 * @param {number} frameId
 */
async function enter(tab, frameId) {
  const target = { tabId: tab, frameIds: [frameId] };
  await chrome.scripting.executeScript({ target, files: CONTENT_FILES }).catch(() => null);
}

/**
 * @param {number} tab
 * @param {number} frameId
 * @returns {Promise<Wire.Frame | null>}
 */
async function readFrame(tab, frameId) {
  /** @type {Telling} */
  const telling = { tell: "form", act: { act: "read" } };
  const late = new Promise((done) => setTimeout(() => done(null), PATIENCE));
  const reading = chrome.tabs.sendMessage(tab, telling, { frameId }).catch(() => null);
  const frame = /** @type {Wire.Frame | null} */ (await Promise.race([reading, late]));
  if (!frame) return null;
  const questions = (frame.questions ?? []).map((question) => ({ ...question, frame: frameId }));
  const adders = (frame.adders ?? []).map((adder) => ({ ...adder, frame: frameId }));
  return { ...frame, frame: frameId, questions, adders };
}
