// Saves made while the companion was away. They wait in the browser's storage and are sent once each, oldest first,
// with the key they got when the person clicked; a key acts once, however often it is sent.

import { WireProblem } from "./problem.js";

const INDEX = "queue";
const LIMIT = 300;

/** @param {string} key */
const slot = (key) => `queue:${key}`;

/** @typedef {{key: string, kind: Waiting["kind"], body: any, label: string, url: string, at: string}} Save */

export class OfflineQueue {
  /** @type {Promise<unknown>} */ #last = Promise.resolve();

  /** @param {chrome.storage.StorageArea} storage */
  constructor(storage) {
    this.storage = storage;
  }

  /**
   * Everything that waits, oldest first.
   * @returns {Promise<Waiting[]>}
   */
  async list() {
    return /** @type {Waiting[]} */ ((await this.storage.get(INDEX))[INDEX] ?? []);
  }

  /**
   * Keep a save; the same key is kept once. Rejects when there is no room.
   * @param {Save} save
   */
  add({ body, ...entry }) {
    return this.#inTurn(async () => {
      const waiting = await this.list();
      if (waiting.some((other) => other.key === entry.key)) return;
      if (waiting.length >= LIMIT) throw new Error(`Already ${LIMIT} saves wait for the companion. Start it first.`);
      const stamped = { ...body, seen_at: body.seen_at ?? entry.at };
      await this.storage.set({ [INDEX]: [...waiting, entry], [slot(entry.key)]: stamped });
    });
  }

  /**
   * Forget a save.
   * @param {string} key
   */
  remove(key) {
    return this.#inTurn(async () => {
      await this.storage.set({ [INDEX]: (await this.list()).filter((entry) => entry.key !== key) });
      await this.storage.remove(slot(key));
    });
  }

  /**
   * Send what waits, until the companion cannot be reached; what it refuses stays, with the reason. Returns the count sent.
   * @param {(kind: Waiting["kind"], body: any, key: string) => Promise<unknown>} send
   */
  async flush(send) {
    let sent = 0;
    for (const { key, kind, problem } of await this.list()) {
      if (problem) continue;
      const body = (await this.storage.get(slot(key)))[slot(key)];
      try {
        if (body) await send(kind, body, key);
      } catch (failure) {
        if (!(failure instanceof WireProblem) || failure.mayPass) return sent;
        await this.#mark(key, failure.message);
        continue;
      }
      await this.remove(key);
      sent += 1;
    }
    return sent;
  }

  /**
   * @param {string} key
   * @param {string} problem
   */
  #mark(key, problem) {
    return this.#inTurn(async () => {
      const marked = (await this.list()).map((entry) => (entry.key === key ? { ...entry, problem } : entry));
      await this.storage.set({ [INDEX]: marked });
    });
  }

  /**
   * @template T
   * @param {() => Promise<T>} change
   * @returns {Promise<T>}
   */
  #inTurn(change) {
    const turn = this.#last.then(change);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
