// Changes inside shadow trees, which an observer of the document does not hear of: forms of web components are drawn there,
// often some time after the page is done.

const FormWatch = {
  /** When a page of web components is looked through again, in milliseconds after its start. */
  TIMES: [300, 1000, 2500, 5000],
  /** @type {MutationObserver | null} */
  observer: null,
  /** @type {WeakSet<Node>} */
  watched: new WeakSet(),

  /**
   * @param {AbortSignal} signal
   * @param {() => void} changed
   */
  start(signal, changed) {
    FormWatch.observer = new MutationObserver(changed);
    const timers = FormWatch.TIMES.map((time) => setTimeout(() => FormWatch.hasComponents() && changed(), time));
    signal.addEventListener("abort", () => {
      FormWatch.observer?.disconnect();
      for (const timer of timers) clearTimeout(timer);
    });
  },

  /** Watch the shadow trees that were found on the last walk. */
  follow() {
    for (const reference of FormPresence.roots) {
      const root = reference.deref();
      if (!root || FormWatch.watched.has(root)) continue;
      FormWatch.watched.add(root);
      FormWatch.observer?.observe(root, { childList: true, subtree: true });
    }
  },

  /** Whether the page is made of web components. */
  hasComponents() {
    const isComponent = (/** @type {Element} */ { localName }) =>
      localName.includes("-") && !/^job-companion/.test(localName);
    return Array.prototype.some.call(document.getElementsByTagName("*"), isComponent);
  },
};
