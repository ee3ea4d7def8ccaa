// Check boxes that are one question: they share a name, or stand alone in a group of short things to choose.

const CheckboxGroup = {
  BOX: "input[type=checkbox]:not([aria-hidden=true]), [role=checkbox]:not(input)",
  /** What is agreed to, one tick at a time, is never a choice among things. */
  CONSENT:
    /\b(agree|consent|accept|confirm|certify|acknowledge|terms|privacy|policy|subscribe|newsletter|notify|zustimm\w*|einverstanden|datenschutz\w*|akzeptier\w*|accepte|consens\w*|acepto|consiento|aceito|concordo|acconsento|accetto|akkoord|toestemming)\b/iu,
  LONGEST: 80,
  /** So many of a group are looked at. */
  ENOUGH: 6,

  /**
   * All boxes of the question that the box belongs to; itself alone when it is a question of its own.
   * @param {HTMLElement} box
   * @returns {HTMLElement[]}
   */
  of(box) {
    const around = CheckboxGroup.room(box);
    const boxes = /** @type {HTMLElement[]} */ (Array.from(around?.querySelectorAll(CheckboxGroup.BOX) ?? []));
    if (boxes.length < 2) return CheckboxGroup.inRow(box);
    const stem = CheckboxGroup.stem(box);
    const named = stem ? boxes.filter((one) => CheckboxGroup.stem(one) === stem) : [];
    if (named.length > 1) return named;
    return around?.matches(CheckboxGroup.GROUP) &&
      boxes.slice(0, CheckboxGroup.ENOUGH).every((one) => CheckboxGroup.isThing(one))
      ? boxes
      : [box];
  },

  /**
   * Boxes of the very same name right after one another, each in a label of its own.
   * @param {HTMLElement} box
   * @returns {HTMLElement[]}
   */
  inRow(box) {
    const { form, name } = /** @type {HTMLInputElement} */ (box);
    if (!form || !name) return [box];
    const all = Array.from(form.elements);
    const isOther = (/** @type {Element} */ one) =>
      !one.matches("[type=checkbox]") || one.getAttribute("name") !== name;
    const at = all.indexOf(box);
    const from = all.slice(0, at).findLastIndex(isOther) + 1;
    const to = all.slice(at).findIndex(isOther);
    const row = /** @type {HTMLElement[]} */ (all.slice(from, to < 0 ? all.length : at + to));
    return row.slice(0, CheckboxGroup.ENOUGH).every((one) => CheckboxGroup.isThing(one)) ? row : [box];
  },

  GROUP: "fieldset, [role=group], [role=listbox]",

  /**
   * The widest element around a box that holds nothing to answer but boxes.
   * @param {HTMLElement} box
   */
  room(box) {
    let room = box.parentElement;
    for (let up = room; up && !up.matches("form, body, main"); up = up.parentElement) {
      if (up.querySelector("input:not([type=checkbox]):not([type=hidden]), select, textarea, [role=combobox]")) break;
      room = up;
      if (up.matches(CheckboxGroup.GROUP)) break;
    }
    return room;
  },

  /**
   * A box's name without a running number at its end.
   * @param {Element} box
   */
  stem: (box) => (box.getAttribute("name") ?? "").replace(/\[?\d*\]?(\.\w+)?$/, ""),

  /** @param {HTMLElement} box */
  isThing(box) {
    const label = Shown.label(box);
    return label.length <= CheckboxGroup.LONGEST && !CheckboxGroup.CONSENT.test(label);
  },
};

Widgets.add({
  name: "checkboxes",

  matches(element) {
    if (!(element instanceof HTMLElement) || !element.matches(CheckboxGroup.BOX)) return null;
    const group = CheckboxGroup.of(element);
    return group.length > 1 && group[0] === element ? group : null;
  },

  look: (controls) => ({
    kind: "choices",
    type: "checkbox",
    answer: Ticks.answer(controls),
    options: Ticks.plain(controls),
  }),
  fill: (controls, help) => Ticks.several(controls, help),
  clear: (controls, signal) => Ticks.none(controls, signal),
});
