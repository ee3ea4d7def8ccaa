// The one connection to the companion: handshake, requests with their replies, events, and when to connect again.

import { Chunks } from "./chunks.js";
import { ownProblem, problemFromDisconnect, WireProblem } from "./problem.js";

export const PROTOCOL = { min: 1, max: 1 };

/** How long to wait for a reply, in milliseconds. The host needs up to 10 s to start the daemon. */
const PATIENCE = 20_000;
/** After a vain attempt, requests that no person made fail at once for this long, in milliseconds. */
const PAUSE = 20_000;
const RECONNECTS = 5;

/**
 * @typedef {object} Outside What the port needs of the world, so that tests can be it.
 * @property {() => chrome.runtime.Port} connect
 * @property {() => string | undefined} lastError
 * @property {string} version
 * @property {(connection: Connection) => void} onConnection
 * @property {<E extends keyof Wire.Events>(event: E, body: Wire.Events[E]) => void} onEvent
 * @property {() => number} [now]
 * @property {(call: () => void, milliseconds: number) => unknown} [later]
 */

/** @typedef {{resolve: (body: any) => void, reject: (problem: unknown) => void, timer: unknown}} Pending */

export class NativePort {
  /** @type {chrome.runtime.Port | null} */ #port = null;
  /** @type {Promise<void> | null} */ #ready = null;
  /** @type {Map<string, Pending>} */ #pending = new Map();
  #chunks = new Chunks();
  #version = "";
  #spoke = false;
  #welcomed = false;
  #attempts = 0;
  #counter = 0;
  /** @type {{at: number, problem: unknown} | null} */ #failure = null;

  /** @param {Outside} outside */
  constructor(outside) {
    this.outside = {
      now: Date.now,
      later: (/** @type {() => void} */ call, /** @type {number} */ milliseconds) => setTimeout(call, milliseconds),
      ...outside,
    };
  }

  /**
   * Ask the companion; connects first where needed. Rejects with `WireProblem`.
   * @template {keyof Wire.Kinds} K
   * @param {K} kind
   * @param {Wire.Kinds[K][0]} body
   * @param {{key?: string, byPerson?: boolean}} [options] `byPerson` tries even right after a vain attempt
   * @returns {Promise<Wire.Kinds[K][1]>}
   */
  async request(kind, body, { key, byPerson = false } = {}) {
    if (!byPerson && this.#failure && this.outside.now() - this.#failure.at < PAUSE) throw this.#failure.problem;
    await this.#connected();
    try {
      const reply = await this.#ask(kind, body, key);
      this.#tell("connected");
      return reply;
    } catch (problem) {
      if (problem instanceof WireProblem && problem.isUnreachable) this.#tell("not_running", problem);
      throw problem;
    }
  }

  async #connected() {
    if (!this.#ready) {
      const opening = this.#open();
      this.#ready = opening;
      opening.catch((problem) => {
        this.#failure = { at: this.outside.now(), problem };
        if (this.#ready === opening) this.#giveUp(problem);
        this.#tell(nameOf(problem), problem);
      });
    }
    await this.#ready;
  }

  #dial() {
    this.#spoke = false;
    const port = this.outside.connect();
    this.#port = port;
    port.onMessage.addListener((/** @type {any} */ frame) => this.#receive(frame));
    port.onDisconnect.addListener(() => this.#disconnected(port));
  }

  async #open() {
    this.#welcomed = false;
    if (!this.#port) this.#dial();
    const hello = {
      extension_version: this.outside.version,
      protocol_min: PROTOCOL.min,
      protocol_max: PROTOCOL.max,
    };
    const welcome = await this.#ask("hello", hello);
    const fits = welcome.protocol >= PROTOCOL.min && welcome.protocol <= PROTOCOL.max;
    if (welcome.problem || !fits) throw ownProblem("outdated", welcome.problem ?? undefined);
    this.#welcomed = true;
    this.#attempts = 0;
    this.#failure = null;
    this.#version = welcome.version;
    this.#tell("connected");
  }

  /**
   * @template {keyof Wire.Kinds} K
   * @param {K} kind
   * @param {Wire.Kinds[K][0]} body
   * @param {string} [key]
   * @returns {Promise<Wire.Kinds[K][1]>}
   */
  #ask(kind, body, key) {
    const id = `${++this.#counter}`;
    return new Promise((resolve, reject) => {
      const timer = this.outside.later(() => this.#settle(id)?.reject(ownProblem("no_reply")), PATIENCE);
      this.#pending.set(id, { resolve, reject, timer });
      try {
        this.#port?.postMessage(key ? { id, kind, body, key } : { id, kind, body });
      } catch {
        this.#settle(id)?.reject(ownProblem("disconnected"));
      }
    });
  }

  /** @param {any} frame */
  #receive(frame) {
    this.#spoke = true;
    if (frame?.event === "host.daemon") this.#daemonMoved(frame.body.up);
    else if (frame?.event) this.outside.onEvent(frame.event, frame.body);
    else if (frame?.chunk) this.#receiveChunk(frame.id, frame.chunk);
    else this.#answer(frame);
  }

  /**
   * The host tells when the daemon comes and goes; one that came wants to be greeted and given what waits.
   * @param {boolean} isUp
   */
  #daemonMoved(isUp) {
    if (!isUp) return;
    this.#connected().then(
      () => this.#tell("connected"),
      () => undefined,
    );
  }

  /** @param {any} frame */
  #answer(frame) {
    const pending = this.#settle(frame?.id);
    if (frame?.ok) pending?.resolve(frame.body);
    else pending?.reject(new WireProblem(frame.error));
  }

  /**
   * @param {string} id
   * @param {import("./chunks.js").Chunk} chunk
   */
  #receiveChunk(id, chunk) {
    if (!this.#pending.has(id) || !this.#chunks.add(id, chunk)) return;
    this.#chunks.take(id, chunk.sha256).then(
      (frame) => this.#answer({ ...frame, id }),
      () => this.#settle(id)?.reject(ownProblem("damaged")),
    );
  }

  /** @param {string} id */
  #settle(id) {
    const pending = this.#pending.get(id);
    if (pending) clearTimeout(/** @type {number} */ (pending.timer));
    this.#pending.delete(id);
    return pending;
  }

  /** @param {chrome.runtime.Port} port */
  #disconnected(port) {
    const problem = problemFromDisconnect(this.outside.lastError(), this.#spoke);
    if (port !== this.#port) return;
    const wasWelcome = this.#welcomed;
    this.#close(problem);
    if (wasWelcome) this.#reconnectLater();
  }

  /**
   * After a vain greeting the port stays where only the daemon is missing: its host watches for it.
   * @param {unknown} problem
   */
  #giveUp(problem) {
    if (problem instanceof WireProblem && problem.isHosts) this.#ready = null;
    else this.#close(problem);
  }

  /** @param {unknown} problem */
  #close(problem) {
    const port = this.#port;
    this.#port = null;
    this.#ready = null;
    this.#welcomed = false;
    this.#chunks.clear();
    for (const id of [...this.#pending.keys()]) this.#settle(id)?.reject(problem);
    port?.disconnect();
  }

  /** Only a port that worked is tried again unasked: anything else would start the host over and over. */
  #reconnectLater() {
    if (this.#attempts >= RECONNECTS) return this.#tell("not_running", ownProblem("not_running"));
    this.outside.later(() => this.#connected().catch(() => undefined), 1000 * 2 ** this.#attempts++);
  }

  /**
   * @param {ConnectionName} name
   * @param {unknown} [problem]
   */
  #tell(name, problem) {
    const sentence = problem instanceof Error ? problem.message : "";
    this.outside.onConnection({ name, sentence, version: this.#version });
  }
}

/**
 * @param {unknown} problem
 * @returns {ConnectionName}
 */
function nameOf(problem) {
  const error = problem instanceof WireProblem ? problem.error.name : "";
  if (error === "not_installed") return "not_installed";
  return error === "protocol" || error === "outdated" ? "outdated" : "not_running";
}
