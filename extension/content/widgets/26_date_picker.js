// A text field with a calendar that does not say how it wants its date written: found out by what it keeps. A day that
// could be read as a month is never written before that is known.

const DatePickers = {
  NEAR: "[class*=picker i], [class*=calendar i], [class*=datefield i]",
  PROMPT:
    /^((select|pick|choose|enter) (a |the |your )?(start )?date|(datum|date|fecha|data) ?(aus)?(wählen|\.{2,3}|…)?$|sélectionn\S+ (une |la )?date|selecciona\S* (una |la )?fecha|selec?iona\S* (uma |a |una |la )?data|kies (een )?datum)/iu,
  /** Ways of writing dates, those that pages use most first. */
  ORDERS: ["MM/DD/YYYY", "DD/MM/YYYY", "YYYY-MM-DD", "DD.MM.YYYY", "DD-MM-YYYY", "MM-DD-YYYY", "YYYY/MM/DD"],
  /** What no field keeps that knows dates. */
  NONSENSE: "99/99/9999",
  /** A day of every month that is no month. */
  PROBE: 25,

  /** @param {HTMLInputElement} input */
  isOne(input) {
    if (!/^(text|)$/.test(input.type) || input.readOnly) return false;
    const around = input.closest(DatePickers.NEAR);
    const isNear = around !== null && around.querySelectorAll("input:not([type=hidden])").length === 1;
    return (
      DatePickers.PROMPT.test(Shown.line(input.placeholder)) ||
      (isNear && /date|datum|fecha|data/i.test(DatePickers.names(input)))
    );
  },

  /** @param {HTMLInputElement} input */
  names: (input) => [input.id, input.name, input.className, input.closest(DatePickers.NEAR)?.className ?? ""].join(" "),

  /** How long a field may take to throw out what it does not know, in ms; and how much longer than it took once. */
  REVERTS: 400,
  SLOWER: 4,

  /**
   * Whether the field still shows a text some time after one has left it.
   * @param {HTMLInputElement} input
   * @param {string} text
   * @param {{within: number, signal: AbortSignal}} limits
   */
  async keeps(input, text, limits) {
    Typing.focus(input);
    Typing.put(input, text);
    await Quiet.turn();
    Typing.leave(input);
    const isThrownOut = () => input.value.trim() !== text;
    return (await Quiet.until(isThrownOut, { ...limits, near: input })) === null;
  },

  /**
   * How the field wants a date written; empty where it keeps any text, null where it keeps none of ours.
   * @param {HTMLInputElement} input
   * @param {{year: number, month: number}} near the probe lies in the month of the answer
   * @param {AbortSignal} signal
   * @returns {Promise<string | null>}
   */
  async order(input, { year, month }, signal) {
    const begin = performance.now();
    if (await DatePickers.keeps(input, DatePickers.NONSENSE, { within: DatePickers.REVERTS, signal })) return "";
    const within = Math.max(DatePickers.REVERTS / 2, DatePickers.SLOWER * (performance.now() - begin));
    for (const order of DatePickers.ORDERS) {
      const probe = Days.written(order, { year, month, day: DatePickers.PROBE });
      if (await DatePickers.keeps(input, probe, { within, signal })) return order;
    }
    return null;
  },

  /**
   * @param {HTMLInputElement} input
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill(input, help) {
    const date = Days.of(help.fill);
    const before = input.value;
    if (!date?.month || !date.day) return Outcomes.left(before, "The whole date is not known.");
    const { year, month, day } = date;
    let isDone = false;
    try {
      const order = await DatePickers.order(input, { year, month }, help.signal);
      if (order === null) return Outcomes.failed(before, "The calendar does not say how it wants the date written.");
      const text = Days.written(order || "YYYY-MM-DD", { year, month, day });
      isDone = await DatePickers.keeps(input, text, { within: DatePickers.REVERTS / 2, signal: help.signal });
      return isDone ? Outcomes.filled(text) : Outcomes.failed(before, `The calendar does not take ${text}.`);
    } finally {
      if (!isDone && input.isConnected) await Typing.write(input, before, () => true);
    }
  },
};

Widgets.add({
  name: "date_picker",

  matches(element) {
    if (!(element instanceof HTMLInputElement) || Days.pattern(element)) return null;
    return DatePickers.isOne(element) ? [element] : null;
  },

  look: ([input]) => ({ kind: "date", type: "text", answer: /** @type {HTMLInputElement} */ (input).value }),

  fill(controls, help) {
    const input = /** @type {HTMLInputElement} */ (controls[0]);
    return Outcomes.of(controls, { signal: help.signal, shown: () => input.value }, () =>
      DatePickers.fill(input, help),
    );
  },

  clear: (controls, signal) => Emptying.list(controls, signal),
});
