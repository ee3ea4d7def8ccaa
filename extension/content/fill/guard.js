// While a form in this tab is being filled, every frame watches: the person's own hand, or a challenge, ends it at once.

const Guard = {
  CONTROLS:
    "input, textarea, select, button, label, a[href], option, [contenteditable], [role=button], [role=combobox], " +
    "[role=option], [role=radio], [role=checkbox], [role=switch]",
  /** Keys that move about the page and change nothing. */
  HARMLESS: new Set(["Shift", "Control", "Alt", "Meta", "CapsLock", "PageUp", "PageDown", "Home", "End"]),
  /** A smaller frame of that kind is a badge, not a challenge. */
  LEAST_SIDE: 150,

  /** @type {AbortController | null} */
  watch: null,

  /** @param {boolean} on */
  turn(on) {
    Guard.watch?.abort();
    Guard.watch = on ? new AbortController() : null;
    if (!Guard.watch) return;
    const { signal } = Guard.watch;
    addEventListener("keydown", Guard.key, { capture: true, signal });
    for (const name of ["pointerdown", "mousedown"]) addEventListener(name, Guard.press, { capture: true, signal });
    Guard.watchForChallenge(signal);
  },

  /** @param {KeyboardEvent} event */
  key(event) {
    if (!event.isTrusted || Guard.HARMLESS.has(event.key)) return;
    if (event.key === "Escape") Guard.stop("You pressed Escape, so the filling stopped.");
    else if (Guard.isIn(event)) Guard.stop("You typed, so the filling stopped.");
  },

  /** @param {Event} event */
  press(event) {
    if (event.isTrusted && Guard.isIn(event)) Guard.stop("You clicked into the form, so the filling stopped.");
  },

  /**
   * Whether the event is on a control of the page.
   * @param {Event} event
   */
  isIn(event) {
    const [target] = event.composedPath();
    return target instanceof Element && target.closest(Guard.CONTROLS) !== null;
  },

  /** @param {AbortSignal} signal */
  watchForChallenge(signal) {
    const before = new Set(Guard.challenges());
    const look = () => {
      if (Guard.challenges().some((frame) => !before.has(frame))) {
        Guard.stop("The page wants to know that you are a person. Solve its puzzle, then go on.");
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["style", "class"],
    });
    signal.addEventListener("abort", () => observer.disconnect());
  },

  /** Frames with a puzzle that the person can see. */
  challenges() {
    const frames = document.querySelectorAll(
      "iframe[src*=captcha i], iframe[src*=challenge i], iframe[title*=challenge i]",
    );
    return [...frames].filter((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return Math.min(width, height) >= Guard.LEAST_SIDE && Placement.isVisible(frame) && Trust.isSeen(frame);
    });
  },

  /** @param {string} sentence */
  stop(sentence) {
    Guard.turn(false);
    void PagePort.send("fill.interrupt", { sentence });
  },
};
