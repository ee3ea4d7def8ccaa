// A date asked in pieces that stand side by side: month and year, or day, month and year; lists, inputs or spin buttons.

const DateParts = {
  PIECE: "select, input:not([type]), input[type=text], input[type=number], input[type=tel], [role=spinbutton]",
  CONTROL: "input:not([type=hidden]), select, textarea, [role=spinbutton], [role=combobox], button[aria-haspopup]",
  /** How far up the pieces of one date have their common element. */
  REACH: 4,

  /**
   * The pieces of the date that begins with this element, each with its unit; null when it begins none.
   * @param {Element} element
   * @returns {Map<HTMLElement, DayUnit> | null}
   */
  of(element) {
    if (!element.matches(DateParts.PIECE) || !Days.unit(element)) return null;
    let around = element.parentElement;
    for (let level = 0; around && level < DateParts.REACH; level++, around = around.parentElement) {
      const controls = /** @type {HTMLElement[]} */ (Array.from(around.querySelectorAll(DateParts.CONTROL)));
      const shown = controls.filter((control) => Shown.isVisible(control) && !control.matches("[aria-hidden=true]"));
      if (shown.length < 2) continue;
      if (shown.length > 6) return null;
      return DateParts.whole(DateParts.first(shown, element), element);
    }
    return null;
  },

  /**
   * The run of pieces that the element begins: up to the first unit that comes again, as in "from" and "to".
   * @param {HTMLElement[]} controls
   * @param {Element} element
   */
  first(controls, element) {
    /** @type {Map<HTMLElement, DayUnit | null>} */
    let run = new Map();
    for (const control of controls) {
      const unit = control.matches(DateParts.PIECE) ? Days.unit(control) : null;
      if (unit && Array.from(run.values()).includes(unit)) {
        if (run.has(/** @type {HTMLElement} */ (element))) break;
        run = new Map();
      }
      run.set(control, unit);
    }
    return run;
  },

  /**
   * @param {Map<HTMLElement, DayUnit | null>} run
   * @param {Element} element
   * @returns {Map<HTMLElement, DayUnit> | null}
   */
  whole(run, element) {
    const [first] = run.keys();
    const units = Array.from(run.values());
    const isDate = units.length > 1 && units.length < 4 && units.every((unit) => unit !== null);
    const hasBoth = units.includes("year") && units.includes("month");
    return first === element && isDate && hasBoth ? /** @type {Map<HTMLElement, DayUnit>} */ (run) : null;
  },

  /** @param {HTMLElement} piece */
  value(piece) {
    if (piece instanceof HTMLSelectElement) return Selects.answer(piece);
    if (piece instanceof HTMLInputElement) return piece.value.trim();
    return piece.getAttribute("aria-valuenow") ?? (/\d/.test(Shown.text(piece)) ? Shown.text(piece) : "");
  },

  /**
   * The date that stands there, as the page shows it.
   * @param {Map<HTMLElement, DayUnit>} pieces
   */
  answer(pieces) {
    const shown = Array.from(pieces.keys(), (piece) => DateParts.value(piece)).filter(Boolean);
    return shown.join(shown.every((part) => /^\d+$/.test(part)) ? "/" : " ");
  },

  /**
   * Write one piece; whether it reads back.
   * @param {HTMLElement} piece
   * @param {{unit: DayUnit, number: number}} part
   */
  async write(piece, { unit, number }) {
    if (piece instanceof HTMLSelectElement) return DateParts.select(piece, { unit, number });
    const text = unit === "year" ? String(number) : String(number).padStart(2, "0");
    const isRight = () => Number(DateParts.value(piece)) === number;
    if (isRight()) return true;
    if (piece instanceof HTMLInputElement) await Typing.write(piece, text, isRight);
    else await DateParts.spin(piece, text);
    return isRight();
  },

  /**
   * @param {HTMLSelectElement} select
   * @param {{unit: DayUnit, number: number}} part
   */
  async select(select, { unit, number }) {
    const says = (/** @type {string} */ label) =>
      unit === "month" ? Days.month(label) === number : Number(label) === number;
    const found = Selects.options(select).filter(({ label }) => says(label));
    const [one] = found;
    if (!one || found.length > 1) return false;
    if (!select.selectedOptions[0] || select.selectedOptions[0] !== one.option) await Selects.set(select, [one.option]);
    return says(Selects.answer(select));
  },

  /**
   * A spin button without an input takes digits as keys.
   * @param {HTMLElement} piece
   * @param {string} text
   */
  async spin(piece, text) {
    Typing.focus(piece);
    for (const key of text) {
      Press.guarded(() => {
        const goesOn = piece.dispatchEvent(new KeyboardEvent("keydown", { key, ...Press.EVERYWHERE }));
        if (goesOn && piece.isContentEditable) document.execCommand?.("insertText", false, key);
        piece.dispatchEvent(new KeyboardEvent("keyup", { key, ...Press.EVERYWHERE }));
      });
      await Quiet.turn();
    }
    Typing.leave(piece);
    await Quiet.turn();
  },

  /**
   * @param {Map<HTMLElement, DayUnit>} pieces
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill(pieces, help) {
    const date = Days.of(help.fill);
    const parts = Array.from(pieces, ([piece, unit]) => ({ piece, unit, number: date?.[unit] ?? 0 }));
    if (parts.some(({ number }) => !number))
      return Outcomes.left(DateParts.answer(pieces), "The whole date is not known.");
    const before = parts.map(({ piece }) => /** @type {HTMLInputElement} */ (piece).value);
    for (const { piece, unit, number } of parts) {
      help.signal.throwIfAborted();
      if (await DateParts.write(piece, { unit, number })) continue;
      const shown = DateParts.value(piece);
      await DateParts.restore(
        parts.map((part) => part.piece),
        before,
      );
      return Outcomes.failed(
        DateParts.answer(pieces),
        `The ${unit} did not take ${number}${shown ? ` and showed “${shown}”` : ""}.`,
      );
    }
    return Outcomes.filled(DateParts.answer(pieces));
  },

  /**
   * @param {HTMLElement[]} pieces
   * @param {(string | undefined)[]} before
   */
  async restore(pieces, before) {
    for (const [index, piece] of pieces.entries()) {
      const value = before[index] ?? "";
      if (piece instanceof HTMLInputElement && piece.value !== value) await Typing.write(piece, value, () => true);
      if (!(piece instanceof HTMLSelectElement) || piece.value === value) continue;
      await Selects.set(
        piece,
        Array.from(piece.options)
          .filter((option) => option.value === value)
          .slice(0, 1),
      );
    }
  },
};

Widgets.add({
  name: "date_parts",

  matches(element) {
    const pieces = DateParts.of(element);
    return pieces && Array.from(pieces.keys());
  },

  look([first]) {
    const pieces = (first && DateParts.of(first)) ?? new Map();
    return { kind: "date", type: "parts", answer: DateParts.answer(pieces), parts: Array.from(pieces.values()) };
  },

  fill(controls, help) {
    const pieces = () => (controls[0] && DateParts.of(controls[0])) ?? new Map();
    const shown = () => DateParts.answer(pieces());
    return Outcomes.of(controls, { signal: help.signal, shown }, () => DateParts.fill(pieces(), help));
  },

  clear(controls, signal) {
    const pieces = () => (controls[0] && DateParts.of(controls[0])) ?? new Map();
    const shown = () => DateParts.answer(pieces());
    return Outcomes.of(controls, { signal, shown }, async () => {
      await DateParts.restore(controls, []);
      return shown() ? Outcomes.failed(shown(), "The page keeps a part of it.") : Outcomes.filled("");
    });
  },
});
