// Check boxes that are one question: they share a name, or stand alone in a group of short things to choose.

const CheckboxGroup = {
  BOX: "input[type=checkbox]:not([aria-hidden=true]), [role=checkbox]:not(input)",
  /** What is agreed to, one tick at a time, is never a choice among things. */
  CONSENT:
    /\b(agree|consent|accept|confirm|certify|acknowledge|terms|privacy|policy|subscribe|newsletter|notify|zustimm\w*|einverstanden|datenschutz\w*|akzeptier\w*|accepte|consens\w*|acepto|consiento|aceito|concordo|acconsento|accetto|akkoord|toestemming)\b/iu,
  LONGEST: 80,

  /**
   * All boxes of the question that the box belongs to; itself alone when it is a question of its own.
   * @param {HTMLElement} box
   * @returns {HTMLElement[]}
   */
  of(box) {
    const named = CheckboxGroup.named(box);
    if (named.length > 1) return named;
    const around = box.closest("fieldset, [role=group], [role=listbox]");
    if (!around || around.querySelector("input:not([type=checkbox]):not([type=hidden]), select, textarea"))
      return [box];
    const boxes = /** @type {HTMLElement[]} */ (Array.from(around.querySelectorAll(CheckboxGroup.BOX)));
    return boxes.length > 1 && boxes.every((one) => CheckboxGroup.isThing(one)) ? boxes : [box];
  },

  /**
   * Boxes with the same name, but for a running number in it.
   * @param {HTMLElement} box
   */
  named(box) {
    const stem = (/** @type {Element} */ one) => (one.getAttribute("name") ?? "").replace(/\[?\d*\]?(\.\w+)?$/, "");
    const name = stem(box);
    if (!name) return [box];
    const around = box.closest("form") ?? /** @type {ParentNode} */ (box.getRootNode());
    const all = /** @type {HTMLElement[]} */ (Array.from(around.querySelectorAll(CheckboxGroup.BOX)));
    return all.filter((one) => stem(one) === name);
  },

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
