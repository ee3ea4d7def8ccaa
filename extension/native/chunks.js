// Large replies come in parts; here they become one again, checked against their checksum.

import { ownProblem } from "./problem.js";

/** @typedef {{index: number, total: number, sha256: string, data: string}} Chunk */

/** Collects the parts of replies by request id. */
export class Chunks {
  /** @type {Map<string, Array<string>>} */
  #parts = new Map();

  /**
   * Keep a part; true when all are here.
   * @param {string} id
   * @param {Chunk} chunk
   */
  add(id, chunk) {
    const parts = this.#parts.get(id) ?? [];
    parts[chunk.index] = chunk.data;
    this.#parts.set(id, parts);
    return Object.keys(parts).length === chunk.total;
  }

  /**
   * The whole reply; rejects with `damaged` when it is not what was sent.
   * @param {string} id
   * @param {string} sha256
   */
  async take(id, sha256) {
    const parts = this.#parts.get(id) ?? [];
    this.#parts.delete(id);
    const bytes = joined(parts.map(bytesOf));
    if ((await digest(bytes)) !== sha256) throw ownProblem("damaged");
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  /** Forget all parts; the port is gone. */
  clear() {
    this.#parts.clear();
  }
}

/** @param {string} base64 */
function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function digest(bytes) {
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
