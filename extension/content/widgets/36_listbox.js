// A list that always stands open: its items say themselves whether they are chosen.

const OpenListbox = {
  /**
   * @param {Element} list
   * @returns {HTMLElement[]}
   */
  items: (list) => /** @type {HTMLElement[]} */ (Array.from(list.querySelectorAll("[role=option]"))),

  /**
   * Whether another control opens the list, or it only shows what was chosen in a field beside it.
   * @param {HTMLElement} list
   */
  isOfAnother(list) {
    const id = list.id && CSS.escape(list.id);
    const root = /** @type {Document | ShadowRoot} */ (list.getRootNode());
    if (id && root.querySelector(`[aria-controls~="${id}"], [aria-owns~="${id}"]`)) return true;
    const beside = list.parentElement?.querySelectorAll("input:not([type=hidden]), select, textarea") ?? [];
    return beside.length === 1 || list.querySelector("input") !== null;
  },

  /** @param {HTMLElement[]} controls the list and its items */
  options: (controls) => controls.slice(1),
};

Widgets.add({
  name: "listbox",

  matches(element) {
    if (!(element instanceof HTMLElement) || !element.matches("[role=listbox]:not([aria-expanded])")) return null;
    const items = OpenListbox.items(element);
    const isOpen = items.length > 1 && items.every((item) => Shown.isVisible(item));
    return isOpen && !OpenListbox.isOfAnother(element) ? [element, ...items] : null;
  },

  look(controls) {
    const items = OpenListbox.options(controls);
    const isMany = controls[0]?.getAttribute("aria-multiselectable") === "true";
    return {
      kind: isMany ? "choices" : "choice",
      type: "list",
      answer: Ticks.answer(items),
      options: Ticks.plain(items),
    };
  },

  fill(controls, help) {
    const items = OpenListbox.options(controls);
    return help.question.kind === "choices" ? Ticks.several(items, help) : Ticks.one(items, help);
  },

  clear: (controls, signal) => Ticks.none(OpenListbox.options(controls), signal),
});
