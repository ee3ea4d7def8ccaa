// The page scripts' only door to the extension: requests to the worker, tellings from it, and the person's choices.

const PagePort = {
  /** Whether the extension was updated or removed under this page; then only a reload helps. */
  get isGone() {
    return !chrome.runtime?.id;
  },

  /** A fresh idempotency key. `crypto.randomUUID` is missing on plain http pages. */
  newKey() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
      "",
    );
  },

  /**
   * Ask the worker. Never rejects; a worker that was put to sleep in mid-answer is asked once more with the same key.
   * @template {Kind} K
   * @param {K} kind
   * @param {AllKinds[K][0]} body
   * @param {string} [key]
   * @returns {Promise<Reply<K>>}
   */
  async send(kind, body, key) {
    for (let attempt = 0; attempt < 2 && !PagePort.isGone; attempt++) {
      try {
        const reply = await chrome.runtime.sendMessage({ kind, body, key });
        if (reply) return reply;
      } catch {
        // the worker went away; the second attempt wakes it
      }
    }
    const message = PagePort.isGone
      ? "The extension was updated. Reload this page to go on."
      : "The extension does not answer. Reload this page.";
    return { ok: false, error: { code: 2, name: "disconnected", message, params: {} } };
  },

  /**
   * Hear the worker; what `hear` returns goes back to it, a promise once it settles. `undefined` leaves the telling to
   * another listener.
   * @param {AbortSignal} signal
   * @param {(telling: Telling) => unknown} hear
   */
  listen(signal, hear) {
    /** @type {(telling: Telling, sender: chrome.runtime.MessageSender, reply: (answer: unknown) => void) => boolean} */
    const listener = (telling, sender, reply) => {
      if (sender.id !== chrome.runtime.id || !telling?.tell) return false;
      const answer = hear(telling);
      if (answer instanceof Promise) void answer.then(reply, () => reply(null));
      else if (answer !== undefined) reply(answer);
      return answer instanceof Promise;
    };
    chrome.runtime.onMessage.addListener(listener);
    signal.addEventListener("abort", () => {
      if (!PagePort.isGone) chrome.runtime.onMessage.removeListener(listener);
    });
  },

  /** @returns {Promise<Settings>} */
  async settings() {
    const unsaid = { off: [], bar: true, cards: true, preview: false, learn: null, markApplied: false, standing: [] };
    const { settings } = await chrome.storage.local.get("settings");
    return { ...unsaid, .../** @type {Partial<Settings>} */ (settings ?? {}) };
  },

  /** @param {Partial<Settings>} changes */
  async choose(changes) {
    await chrome.storage.local.set({ settings: { ...(await PagePort.settings()), ...changes } });
  },

  /**
   * What shadow roots the element has, closed ones included.
   * @param {Element} element
   * @returns {ShadowRoot | null}
   */
  shadowOf(element) {
    return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : element.shadowRoot;
  },
};
