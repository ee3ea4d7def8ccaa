// What widgets say about a fill, and the frame around every one of them: who may not be written, what ended it.

const Outcomes = {
  /**
   * @param {string} shown
   * @param {...string} because
   * @returns {Filled}
   */
  filled: (shown, ...because) => ({ outcome: "filled", shown, because }),

  /**
   * @param {string} shown
   * @param {...string} because
   * @returns {Filled}
   */
  left: (shown, ...because) => ({ outcome: "left", shown, because }),

  /**
   * @param {string} shown
   * @param {...string} because
   * @returns {Filled}
   */
  failed: (shown, ...because) => ({ outcome: "failed", shown, because }),

  /**
   * Write with `act` unless the control may not be written; nothing that the page does gets out as an exception.
   * @param {HTMLElement[]} controls
   * @param {{signal: AbortSignal, shown: () => string}} frame
   * @param {(main: HTMLElement) => Promise<Filled>} act
   * @returns {Promise<Filled>}
   */
  async of(controls, { signal, shown }, act) {
    const why = Outcomes.forbidden(controls);
    const [main] = controls;
    if (why || !main) return Outcomes.left(shown(), why);
    try {
      signal.throwIfAborted();
      return await act(main);
    } catch (error) {
      if (signal.aborted) return Outcomes.left(shown(), "Stopped.");
      return Outcomes.failed(shown(), `The page did not take it: ${error instanceof Error ? error.message : error}`);
    }
  },

  /**
   * Why the controls may not be written; empty when they may.
   * @param {HTMLElement[]} controls
   */
  forbidden(controls) {
    if (controls.length === 0 || !controls.some((control) => control.isConnected)) return "The field is gone.";
    if (controls.every((control) => control.matches(":disabled, [aria-disabled=true]")))
      return "The field is disabled.";
    const isPicked = (/** @type {Element} */ control) => control.matches("[role=combobox], [aria-haspopup]");
    const isFixed = (/** @type {Element} */ control) =>
      control.matches("input[readonly], textarea[readonly], [aria-readonly=true]");
    return controls.every((control) => isFixed(control) && !isPicked(control)) ? "The field is read-only." : "";
  },
};
