// A list that always stands open: its items say themselves whether they are chosen.

const OpenListbox = {
  /**
   * @param {Element} list
   * @returns {HTMLElement[]}
   */
  items: (list) => /** @type {HTMLElement[]} */ (Array.from(list.querySelectorAll("[role=option]"))),

  /** @param {HTMLElement[]} controls the list and its items */
  options: (controls) => controls.slice(1),
};

Widgets.add({
  name: "listbox",

  matches(element) {
    if (!(element instanceof HTMLElement) || !element.matches("[role=listbox]") || !Shown.isVisible(element))
      return null;
    const id = element.id && CSS.escape(element.id);
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    const isPopup = id && root.querySelector(`[aria-controls~="${id}"], [aria-owns~="${id}"]`);
    const items = OpenListbox.items(element);
    const beside = element.parentElement?.querySelectorAll("input:not([type=hidden]), select, textarea") ?? [];
    const isPills = beside.length === 1 || element.querySelector("input") !== null;
    return !isPopup && !isPills && items.length > 1 ? [element, ...items] : null;
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
