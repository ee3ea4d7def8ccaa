// A button, or a box with the role of one, that opens a list and shows what was chosen.

const ListButtons = {
  OPENS: "[role=combobox], [aria-haspopup=listbox], [aria-haspopup=tree], [role=listbox][aria-expanded]",

  /**
   * Whether it opens a list of answers, and not a menu of things to do.
   * @param {Element} element
   */
  is(element) {
    if (!(element instanceof HTMLElement) || element.matches("input, select, textarea, [contenteditable=true]"))
      return false;
    if (element.matches("a[href], [type=submit]")) return false;
    const isOuter = element.querySelector("input:not([type=hidden]):not([aria-hidden=true]), [role=combobox]") !== null;
    return element.matches(ListButtons.OPENS) && !isOuter;
  },

  /**
   * Inputs beside the button that only carry its value.
   * @param {HTMLElement} button
   * @returns {HTMLElement[]}
   */
  carriers(button) {
    const near =
      button.parentElement?.querySelectorAll(":scope > input, :scope > select, :scope > span > select") ?? [];
    const isCarrier = (/** @type {Element} */ one) => one.matches("[aria-hidden=true], [type=hidden], [tabindex='-1']");
    return /** @type {HTMLElement[]} */ (Array.from(near).filter(isCarrier));
  },
};

Widgets.add({
  name: "list_button",

  matches(element) {
    if (!ListButtons.is(element)) return null;
    const button = /** @type {HTMLElement} */ (element);
    return [button, ...ListButtons.carriers(button)];
  },

  look([control]) {
    const button = /** @type {HTMLElement} */ (control);
    return {
      kind: Face.takesMany(button) ? "choices" : "choice",
      type: "list",
      answer: Face.value(button),
      options: null,
    };
  },

  fill(controls, help) {
    const shown = () => (controls[0] ? Face.value(controls[0]) : "");
    const own = controls.slice(0, 1);
    return Outcomes.of(own, { signal: help.signal, shown }, (control) => Picking.fill(control, help));
  },

  clear: (controls, signal) => Emptying.list(controls.slice(0, 1), signal),
});
