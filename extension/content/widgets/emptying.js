// Putting a list back to nothing, for "clear" in the receipt.

const Emptying = {
  /**
   * @param {HTMLElement[]} controls
   * @param {AbortSignal} signal
   * @returns {Promise<Filled>}
   */
  list(controls, signal) {
    const shown = () => (controls[0] ? Face.value(controls[0]) : "");
    return Outcomes.of(controls, { signal, shown }, async (control) => {
      for (const way of [Emptying.byButton, Emptying.byKeys, Emptying.byText]) {
        if (!shown()) break;
        way(control);
        await Quiet.until(() => !shown(), { within: 100, signal, near: control });
      }
      if (control instanceof HTMLInputElement) Typing.blur(control);
      await Quiet.turn();
      return shown() ? Outcomes.failed(shown(), "The page gives no way to empty it.") : Outcomes.filled("");
    });
  },

  /** @param {HTMLElement} control */
  byButton(control) {
    const box = Face.box(control);
    const marked = /** @type {NodeListOf<HTMLElement>} */ (
      box.querySelectorAll("[aria-label], [title], [class*=clear i], [class*=remove i]")
    );
    const isClear = (/** @type {Element} */ mark) =>
      [mark.getAttribute("aria-label"), mark.getAttribute("title")].some((text) =>
        Face.REMOVE.test(Shown.line(text)),
      ) || /(^|[-_ ])(clear|remove)/i.test(mark.getAttribute("class") ?? "");
    for (const mark of Array.from(marked).filter(isClear)) if (mark !== control) Press.at(mark);
  },

  /** @param {HTMLElement} control */
  byKeys(control) {
    Typing.focus(control);
    for (let times = Math.max(1, Face.pills(control).length); times > 0; times--) Press.key(control, "Backspace");
    Press.key(control, "Delete");
  },

  /** @param {HTMLElement} control */
  byText(control) {
    if (!(control instanceof HTMLInputElement) || control.readOnly) return;
    Typing.focus(control);
    Typing.put(control, "");
  },
};
