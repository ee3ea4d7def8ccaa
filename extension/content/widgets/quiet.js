// Waiting for the page: never a fixed time, always for a change, with a limit.

const Quiet = {
  /** How often one looks without a change that can be observed (a property, a closed root), in ms. */
  GLANCE: 40,

  /**
   * What `check` gives as soon as it gives something; null when it never does within `within` ms.
   * Rejects with the signal's reason when the fill ends.
   * @template T
   * @param {() => T} check
   * @param {{within: number, signal: AbortSignal, near?: Node | null}} limits `near` is in the tree to watch
   * @returns {Promise<T | null>}
   */
  until(check, { within, signal, near = null }) {
    signal.throwIfAborted();
    const first = check();
    if (first || within <= 0) return Promise.resolve(first || null);
    return new Promise((done, fail) => {
      const over = new AbortController();
      /** @param {T | null} found */
      const end = (found) => {
        over.abort();
        done(found);
      };
      const look = () => {
        const found = check();
        if (found) end(found);
      };
      Quiet.onChange(look, { signal: over.signal, near });
      const glances = setInterval(look, Quiet.GLANCE);
      const limit = setTimeout(() => end(check() || null), within);
      over.signal.addEventListener("abort", () => {
        clearInterval(glances);
        clearTimeout(limit);
      });
      const stop = () => {
        over.abort();
        fail(signal.reason);
      };
      signal.addEventListener("abort", stop, { signal: over.signal });
    });
  },

  /**
   * Until nothing changed for `still` ms, `within` ms at most; whether it became quiet.
   * @param {{still: number, within: number, signal: AbortSignal, near?: Node | null}} limits
   */
  async settle({ still, within, signal, near = null }) {
    const over = new AbortController();
    let last = performance.now();
    Quiet.onChange(() => (last = performance.now()), { signal: over.signal, near });
    try {
      const end = last + within;
      while (performance.now() - last < still) {
        if (performance.now() >= end) return false;
        await Quiet.pause(Math.min(still - (performance.now() - last), end - performance.now()), signal);
      }
      return true;
    } finally {
      over.abort();
    }
  },

  /** Let the page's own scripts have their turn: promises, messages and timers that are due. */
  async turn() {
    for (let turns = 0; turns < 2; turns++) {
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          done(undefined);
        };
        port2.postMessage(null);
      });
    }
  },

  /**
   * @param {number} ms
   * @param {AbortSignal} signal
   * @returns {Promise<void>}
   */
  pause(ms, signal) {
    signal.throwIfAborted();
    return new Promise((done, fail) => {
      const stop = () => {
        clearTimeout(timer);
        fail(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", stop);
        done();
      }, ms);
      signal.addEventListener("abort", stop, { once: true });
    });
  },

  /**
   * Have `act` called at every change of the document, and of the shadow tree that `near` is in.
   * @param {(changes: MutationRecord[]) => void} act
   * @param {{signal: AbortSignal, near?: Node | null}} limits
   */
  onChange(act, { signal, near = null }) {
    const observer = new MutationObserver(act);
    const what = { subtree: true, childList: true, attributes: true, characterData: true };
    const roots = new Set([document, ...Quiet.roots(near)]);
    for (const root of roots) observer.observe(root, what);
    signal.addEventListener("abort", () => observer.disconnect());
  },

  /**
   * The trees a node is in, from its own outwards.
   * @param {Node | null} node
   * @returns {Node[]}
   */
  roots(node) {
    const root = node?.getRootNode();
    if (!root) return [];
    return root instanceof ShadowRoot ? [root, ...Quiet.roots(root.host)] : [root];
  },
};
