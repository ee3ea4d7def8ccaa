// The four things one can do with a list, each with what became of it: open, read the options, select, and verify.

/**
 * A list while it is used. `before` is what was on the page before it opened.
 * @typedef {{control: HTMLElement, before: Set<Element>, list: Element | null, signal: AbortSignal}} UsedList
 * @typedef {Wire.Option & {element: HTMLElement}} ListOption
 * @typedef {"open" | "empty" | "closed"} ListStatus "empty": it is open, and has no options yet
 */

const Lists = {
  /** How long the page may take to open a list after one gesture, to show what was chosen, to bring options; in ms. */
  GESTURE: 150,
  SHOW: 400,
  PATIENCE: 4000,

  /**
   * @param {HTMLElement} control
   * @param {AbortSignal} signal
   * @returns {UsedList}
   */
  begin(control, signal) {
    return { control, before: Popups.before(control), list: null, signal };
  },

  /**
   * How the list stands now.
   * @param {UsedList} used
   * @returns {ListStatus}
   */
  status(used) {
    used.list = Popups.find(used.control, used.before);
    if (used.list && Popups.items(used.list).length > 0) return "open";
    return Lists.isExpanded(used.control) || used.list ? "empty" : "closed";
  },

  /** @param {HTMLElement} control */
  isExpanded(control) {
    return Popups.holders(control).some((holder) => holder.getAttribute("aria-expanded") === "true");
  },

  /**
   * Open it: with the mouse, then the keyboard, then by the button beside it.
   * @param {UsedList} used
   * @returns {Promise<ListStatus>}
   */
  async open(used) {
    const { control, signal } = used;
    const opens = () => (Lists.status(used) === "closed" ? null : Lists.status(used));
    for (const gesture of [Lists.press, Lists.arrow, Lists.pressBeside]) {
      const now = opens();
      if (now) return now;
      if (!gesture(control)) continue;
      const found = await Quiet.until(opens, { within: Lists.GESTURE, signal, near: control });
      if (found) return found;
    }
    return (await Quiet.until(opens, { within: Lists.SHOW, signal, near: control })) ?? "closed";
  },

  /** @param {HTMLElement} control */
  press: (control) => Press.at(control),

  /** @param {HTMLElement} control */
  arrow(control) {
    control.focus({ preventScroll: true });
    Press.key(control, "ArrowDown");
    return true;
  },

  /** @param {HTMLElement} control */
  pressBeside(control) {
    const beside = Face.box(control).querySelector(
      "button[aria-haspopup], button[aria-expanded], button[tabindex='-1']",
    );
    return beside !== null && beside !== control && !control.contains(beside) && Press.at(beside);
  },

  /**
   * The options that can be chosen now; ids are good until the list changes.
   * @param {UsedList} used
   * @returns {ListOption[]}
   */
  options(used) {
    used.list = Popups.find(used.control, used.before);
    if (!used.list) return [];
    return Popups.items(used.list).map((element, index) => ({
      id: String(index),
      label: Popups.label(element),
      value: element.getAttribute("data-value") ?? element.getAttribute("value") ?? "",
      element,
    }));
  },

  /**
   * Where one types to search the list: the control itself, or a field in what popped up.
   * @param {UsedList} used
   * @returns {HTMLInputElement | null}
   */
  searchField(used) {
    const { control, list } = used;
    if (control instanceof HTMLInputElement && !control.readOnly) return control;
    let around = list;
    while (around?.parentElement && !used.before.has(around.parentElement) && around.parentElement !== document.body) {
      around = around.parentElement;
    }
    const fields = around ? Popups.visible(around, "input:not([type]), input[type=text], input[type=search]") : [];
    return /** @type {HTMLInputElement | undefined} */ (fields[0]) ?? null;
  },

  /**
   * Whether the open list takes several answers.
   * @param {UsedList} used
   */
  takesMany({ control, list }) {
    const isSaid = list?.closest("[aria-multiselectable=true]") ?? list?.querySelector("[aria-multiselectable=true]");
    return Boolean(isSaid) || Face.takesMany(control);
  },

  /**
   * Press an option; whether it could be pressed.
   * @param {UsedList} used
   * @param {ListOption} option
   */
  async select(used, option) {
    const { element } = option.element.isConnected ? option : (Lists.again(used, option) ?? option);
    const isPressed = Press.at(element);
    await Quiet.turn();
    return isPressed;
  },

  /**
   * The option in the list as it is now, when the page drew it anew.
   * @param {UsedList} used
   * @param {Wire.Option} option
   */
  again(used, option) {
    const same = Lists.options(used).filter(({ label }) => label === option.label);
    return same.length === 1 ? same[0] : undefined;
  },

  /**
   * Whether the closed list shows the label; waits for it a moment.
   * @param {UsedList} used
   * @param {string} label
   * @param {(control: HTMLElement) => boolean} [shows]
   */
  async verify(used, label, shows = (control) => Lists.shows(control, label)) {
    const { control, signal } = used;
    const isRight = await Quiet.until(() => shows(control), { within: Lists.SHOW, signal, near: control });
    return isRight === true;
  },

  /**
   * Whether a face shows the label, or a part of it that stands for the whole ("+47" of "Norway +47").
   * @param {HTMLElement} control
   * @param {string} label
   */
  shows(control, label) {
    if (Face.pills(control).some((pill) => Shown.isSame(Face.pillText(pill), label))) return true;
    const shown = Face.value(control);
    if (Shown.isSame(shown, label)) return true;
    return shown.length > 1 && ` ${Shown.line(label).toLowerCase()} `.includes(` ${shown.toLowerCase()} `);
  },

  /**
   * Close it, gently first: a dialog around it must not hear an Escape that was not needed.
   * @param {UsedList} used
   */
  async close(used) {
    const { control } = used;
    const ways = [
      () => (control instanceof HTMLInputElement ? Typing.blur(control) : Press.at(control)),
      () => Press.key(Lists.searchField(used) ?? control, "Escape"),
      () => Press.pointer(document.body, "pointerdown") && Press.mouse(document.body, "mousedown"),
    ];
    for (const way of ways) {
      if (!Lists.isOpen(used)) break;
      way();
      await Quiet.until(() => !Lists.isOpen(used), { within: 80, signal: Lists.UNENDING, near: control });
    }
    if (control instanceof HTMLInputElement) Typing.blur(control);
  },

  /** Closing goes on when the fill was ended. */
  UNENDING: new AbortController().signal,

  /**
   * Whether it is still open: ARIA knows it before the last animation ends.
   * @param {UsedList} used
   */
  isOpen(used) {
    const said = Popups.holders(used.control).map((holder) => holder.getAttribute("aria-expanded"));
    if (said.some((value) => value !== null)) return said.includes("true");
    return Lists.status(used) !== "closed";
  },
};
