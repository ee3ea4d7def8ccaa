// A native list that a script has hidden behind a face of its own. The native one is the truth; the face must follow.

const FacedSelects = {
  FACE: "[class*=select2-container], [class*=chosen-container], [class*=nice-select], [class*=bootstrap-select], [class*=selectize], [class*=ts-wrapper], [class*=choices], [class*=dropdown i], [class*=select i]",
  TRIGGER: "[role=combobox], [aria-haspopup], button, a, [tabindex]:not([tabindex='-1']), input:not([type=hidden])",

  /**
   * What stands on the page in place of a hidden list; null when the list stands there itself.
   * @param {HTMLSelectElement} select
   * @returns {HTMLElement | null}
   */
  face(select) {
    if (select.matches("[aria-hidden=true]:not([class*=hidden]):not([tabindex])")) return null;
    const near = [select.nextElementSibling, select.previousElementSibling, select.parentElement];
    const face = near.find((one) => one?.matches(FacedSelects.FACE) && Shown.isVisible(one));
    return face instanceof HTMLElement ? face : null;
  },

  /** @param {HTMLSelectElement} select */
  isHidden(select) {
    const { width, height } = select.getBoundingClientRect();
    const isClipped = /hidden|offscreen/i.test(select.className) || getComputedStyle(select).opacity === "0";
    return !Shown.isVisible(select) || width < 3 || height < 3 || isClipped;
  },

  /**
   * @param {HTMLElement} face
   * @returns {HTMLElement}
   */
  trigger: (face) => {
    const inside = /** @type {NodeListOf<HTMLElement>} */ (face.querySelectorAll(FacedSelects.TRIGGER));
    return Array.from(inside).find((one) => Shown.isVisible(one)) ?? face;
  },

  /**
   * Whether the options are all there, or come only when one searches.
   * @param {HTMLSelectElement} select
   */
  isComplete: (select) => Selects.options(select).filter(({ option }) => !Selects.isPrompt(option)).length > 1,

  /**
   * @param {HTMLElement} face
   * @param {HTMLSelectElement} select
   */
  shows(face, select) {
    const shown = Shown.line(Face.texts(face).join(" ")).toLowerCase();
    return Array.from(select.selectedOptions).every((option) => shown.includes(Shown.line(option.label).toLowerCase()));
  },

  /**
   * Set the native list; where the face does not follow, take it back and use the face.
   * @param {{select: HTMLSelectElement, face: HTMLElement}} parts
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill({ select, face }, help) {
    const before = Array.from(select.selectedOptions);
    const standing = Selects.answer(select);
    if (FacedSelects.isComplete(select)) {
      const filled = await Selects.fill(select, help);
      if (filled.outcome !== "filled") return filled;
      for (const name of ["chosen:updated", "refresh"]) select.dispatchEvent(new CustomEvent(name, { bubbles: true }));
      const follows = () => (FacedSelects.shows(face, select) ? true : null);
      if (await Quiet.until(follows, { within: 150, signal: help.signal, near: face })) return filled;
      await Selects.set(select, before);
    }
    const filled = await Picking.fill(FacedSelects.trigger(face), help);
    const held = Selects.answer(select);
    const isTaken = held !== "" && held !== standing;
    return isTaken && filled.outcome !== "filled" ? Outcomes.filled(held) : filled;
  },
};

Widgets.add({
  name: "faced_select",

  matches(element) {
    if (!(element instanceof HTMLSelectElement) || !FacedSelects.isHidden(element)) return null;
    const face = FacedSelects.face(element);
    if (!face) return null;
    const inside = /** @type {NodeListOf<HTMLElement>} */ (face.querySelectorAll(`${FacedSelects.TRIGGER}, [role]`));
    return [element, face, ...Array.from(inside).filter((one) => one !== element)];
  },

  look([select]) {
    const list = /** @type {HTMLSelectElement} */ (select);
    const look = Selects.look(list);
    const state = list.disabled ? "disabled" : "open";
    return FacedSelects.isComplete(list) ? { ...look, state } : { ...look, options: null, searchable: true, state };
  },

  fill(controls, help) {
    const [select, face] = /** @type {[HTMLSelectElement, HTMLElement]} */ (/** @type {unknown} */ (controls));
    const shown = () => Selects.answer(select);
    return Outcomes.of([select], { signal: help.signal, shown }, () => FacedSelects.fill({ select, face }, help));
  },

  clear(controls, signal) {
    const [select] = /** @type {HTMLSelectElement[]} */ (controls);
    return /** @type {Widget} */ (Widgets.named("select")).clear(select ? [select] : [], signal);
  },
});
