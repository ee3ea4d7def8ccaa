// Fields that one types into: write, read back, take back what the page did not take.

const Written = {
  /** @typedef {HTMLInputElement | HTMLTextAreaElement} TextField */

  /**
   * @param {TextField} field
   * @param {FillHelp} help
   * @param {string} [text] what to write, where it is not the plan's text
   * @returns {Promise<Filled>}
   */
  async fill(field, help, text = Written.text(help.fill)) {
    const before = field.value;
    if (!text) return Outcomes.left(before, "There is nothing to write.");
    if (Written.isThere(before, text)) return Outcomes.filled(before, "It stood there already.");
    const why = Written.refused(field, text);
    if (why) return Outcomes.left(before, why);
    const isRight = (/** @type {string} */ shown) => Written.isThere(shown, text);
    await Typing.write(field, text, isRight);
    const now = await Written.survivor(field, help.signal);
    if (!now) return Outcomes.failed("", "The field went away while it was being filled.");
    if (now !== field && !isRight(now.value)) await Typing.write(now, text, isRight);
    if (isRight(now.value) && now.validity.valid) return Outcomes.filled(now.value, ...Written.warned(now));
    const reason = isRight(now.value) ? now.validationMessage : `The page changed it to “${now.value}”.`;
    await Typing.write(now, before, () => true);
    return Outcomes.failed(now.value, reason);
  },

  /** @param {Wire.Fill} fill */
  text: (fill) => fill.text || fill.answer?.text || "",

  /**
   * Whether a field shows a text, the ways of ending a line aside.
   * @param {string} shown
   * @param {string} text
   */
  isThere: (shown, text) => Shown.says(shown, text),

  /**
   * Why a text cannot be written there; empty when it can.
   * @param {TextField} field
   * @param {string} text
   */
  refused(field, text) {
    const most = field.maxLength;
    if (most < 0 || text.length <= most) return "";
    return `The answer has ${text.length} characters, and the field takes ${most}.`;
  },

  /**
   * The field, or the one that the page put in its place; null when it is gone.
   * @param {TextField} field
   * @param {AbortSignal} signal
   * @returns {Promise<TextField | null>}
   */
  async survivor(field, signal) {
    if (field.isConnected) return field;
    const selector = field.id
      ? `#${CSS.escape(field.id)}`
      : field.name && `${field.localName}[name="${CSS.escape(field.name)}"]`;
    if (!selector) return null;
    const find = () => {
      const found = document.querySelectorAll(selector);
      return found.length === 1 ? /** @type {TextField} */ (found[0]) : null;
    };
    return Quiet.until(find, { within: 200, signal });
  },

  /** @param {TextField} field */
  warned: (field) => (field.getAttribute("aria-invalid") === "true" ? ["The page marks it as not valid."] : []),

  /**
   * @param {HTMLElement[]} controls
   * @param {AbortSignal} signal
   * @returns {Promise<Filled>}
   */
  clear(controls, signal) {
    const field = /** @type {TextField} */ (controls[0]);
    return Outcomes.of(controls, { signal, shown: () => field.value }, async () => {
      await Typing.write(field, "", (shown) => shown === "");
      await Quiet.until(() => field.value === "", { within: 300, signal, near: field });
      return field.value ? Outcomes.failed(field.value, "The page keeps it.") : Outcomes.filled("");
    });
  },
};
