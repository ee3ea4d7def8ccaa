// A date in one field: the browser's own, or a text whose prompt says how it is written.

const Dates = {
  /** @param {HTMLInputElement} field */
  isNative: (field) => field.type === "date" || field.type === "month",

  /**
   * What is written there for a day; empty when too little is known of it.
   * @param {HTMLInputElement} field
   * @param {Wire.PartialDate} date
   */
  text(field, date) {
    const pattern = Dates.isNative(field)
      ? "YYYY-MM-DD".slice(0, field.type === "month" ? 7 : 10)
      : Days.canonical(Days.pattern(field));
    const isKnown = (!/M/.test(pattern) || date.month) && (!/D/.test(pattern) || date.day);
    return isKnown ? Days.written(pattern, date) : "";
  },

  /**
   * @param {HTMLInputElement} field
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill(field, help) {
    const date = Days.of(help.fill);
    const text = date ? Dates.text(field, date) : (help.fill.text ?? "");
    if (!text) return Outcomes.left(field.value, "The whole date is not known.");
    const filled = await Written.fill(field, help, text);
    if (field.isConnected && document.activeElement === field) Typing.blur(field);
    return filled;
  },
};

Widgets.add({
  name: "date",

  matches(element) {
    if (!(element instanceof HTMLInputElement)) return null;
    if (Dates.isNative(element)) return [element];
    return /^(text|tel|)$/.test(element.type) && Days.pattern(element) ? [element] : null;
  },

  look([input]) {
    const field = /** @type {HTMLInputElement} */ (input);
    const type = Dates.isNative(field) ? field.type : "text";
    const parts = Dates.isNative(field) ? [] : [Days.canonical(Days.pattern(field))];
    return { kind: "date", type, answer: field.value, parts };
  },

  fill(controls, help) {
    const field = /** @type {HTMLInputElement} */ (controls[0]);
    return Outcomes.of(controls, { signal: help.signal, shown: () => field.value }, () => Dates.fill(field, help));
  },

  clear: (controls, signal) => Emptying.list(controls, signal),
});
