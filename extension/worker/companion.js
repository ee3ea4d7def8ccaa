// The companion as the rest of the worker sees it: one port, the state everybody may read, and the saves that wait.

import { NativePort } from "../native/port.js";
import { WireProblem } from "../native/problem.js";
import { OfflineQueue } from "../native/queue.js";
import { showBadge } from "./badge.js";
import { tellAllPages } from "./tabs.js";

const HOST = "com.jobcompanion.host";
const ALARM = "queue";

export const queue = new OfflineQueue(chrome.storage.local);

export const port = new NativePort({
  connect: () => chrome.runtime.connectNative(HOST),
  lastError: () => chrome.runtime.lastError?.message,
  version: chrome.runtime.getManifest().version,
  onConnection: (connection) => {
    noted = noted.then(() => noteConnection(connection)).catch(() => undefined);
  },
  onEvent: (event, body) => {
    if (event === "job.changed") void jobChanged(/** @type {Wire.JobChanged} */ (body).job_id);
    if (event === "ask.due") void noteDue(/** @type {Wire.AskDue} */ (body).count);
    if (event === "connections.changed") void tellAllPages({ tell: "changed", jobId: null });
  },
});

/** Settles when every change of the connection so far is written down. */
let noted = Promise.resolve();

/** @returns {Promise<Connection>} */
export async function connection() {
  await noted;
  return lastConnection();
}

/** @returns {Promise<Connection>} */
async function lastConnection() {
  const { connection: known } = await chrome.storage.session.get("connection");
  return /** @type {Connection | undefined} */ (known) ?? { name: "unknown", sentence: "", version: "" };
}

/**
 * Send a save; when the companion is away, keep it and say so.
 * @param {Waiting["kind"]} kind
 * @param {any} body
 * @param {string} key
 * @param {{label: string, url: string}} about what the person reads in the list of waiting saves
 */
export async function save(kind, body, key, about) {
  try {
    return await port.request(kind, body, { key, byPerson: true });
  } catch (problem) {
    if (!(problem instanceof WireProblem) || !problem.mayPass) throw problem;
    await queue.add({ key, kind, body, at: new Date().toISOString(), ...about });
    await chrome.alarms.create(ALARM, { periodInMinutes: 1 });
    await refreshBadge();
    throw new KeptProblem(problem.error);
  }
}

/** The companion is away, but the request is kept and will be sent. */
export class KeptProblem extends WireProblem {}

/** Send what waits, as far as it goes. */
export async function flushQueue() {
  sending ??= queue
    .flush((kind, body, key) => port.request(kind, body, { key, byPerson: true }))
    .finally(() => {
      sending = null;
    });
  const sent = await sending;
  const waiting = await queue.list();
  if (waiting.every((entry) => entry.problem)) await chrome.alarms.clear(ALARM);
  await refreshBadge();
  if (sent > 0) await tellAllPages({ tell: "changed", jobId: null });
}

/** @type {Promise<number> | null} */
let sending = null;

export async function refreshBadge() {
  const { due } = await chrome.storage.session.get("due");
  await showBadge(await lastConnection(), (await queue.list()).length, Number(due ?? 0));
}

/** @param {number} due people to get back to */
async function noteDue(due) {
  await chrome.storage.session.set({ due });
  await refreshBadge();
}

/** @param {Connection} next */
async function noteConnection(next) {
  const before = await lastConnection();
  if (before.name === next.name && before.sentence === next.sentence && before.version === next.version) return;
  await chrome.storage.session.set({ connection: next });
  await refreshBadge();
  if (next.name !== "connected") return;
  void flushQueue();
  if (before.name !== "unknown") await tellAllPages({ tell: "changed", jobId: null });
}

/** @param {number} jobId */
async function jobChanged(jobId) {
  await chrome.storage.session.set({ changed: { jobId, at: Date.now() } });
  await tellAllPages({ tell: "changed", jobId });
}

/**
 * Try to reach the companion now.
 * @returns {Promise<Connection>}
 */
export async function reach() {
  await port.request("statuses", {}, { byPerson: true }).catch((problem) => {
    if (!(problem instanceof WireProblem)) throw problem;
  });
  return connection();
}
