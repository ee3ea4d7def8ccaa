// The four things one can do with a list, each with what became of it: open, read the options, select, and verify.

/**
 * A list while it is used. `before` is what was on the page before it opened, `stood` what stood in its search field.
 * @typedef {{control: HTMLElement, before: Set<Element>, list: Element | null, stood: string | null,
 *   isSearched: boolean, signal: AbortSignal}} UsedList
 * @typedef {Wire.Option & {element: HTMLElement, top?: number}} ListOption `top` is where to scroll to, in a long list
 * @typedef {"open" | "empty" | "closed"} ListStatus "empty": it is open, and has no options yet
 */

const Lists = {
  /** How long the page may take to show what was chosen, and to bring options; in ms. */
  SHOW: 400,
  PATIENCE: 3000,

  /**
   * @param {HTMLElement} control
   * @param {AbortSignal} signal
   * @returns {UsedList}
   */
  begin(control, signal) {
    return { control, before: Popups.before(control), list: null, stood: null, isSearched: false, signal };
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
    for (const { gesture, within } of Lists.GESTURES) {
      const now = opens();
      if (now) return now;
      if (!gesture(control)) continue;
      const found = await Quiet.until(opens, { within, signal, near: control });
      if (found) return found;
    }
    return "closed";
  },

  /**
   * How lists are opened, in turn; a slow page gets its time before the button beside it is tried, which could close it.
   * @type {{gesture: (control: HTMLElement) => boolean, within: number}[]}
   */
  GESTURES: [
    { gesture: (control) => Press.at(control), within: 80 },
    {
      gesture(control) {
        if (!(control instanceof HTMLInputElement) || control.readOnly) return false; // there it would change the value
        Typing.focus(control);
        Press.key(control, "ArrowDown");
        return true;
      },
      within: 300,
    },
    {
      gesture(control) {
        const beside = Face.box(control).querySelector(
          "button[aria-haspopup], button[aria-expanded], button[tabindex='-1']",
        );
        return beside !== null && beside !== control && !control.contains(beside) && Press.at(beside);
      },
      within: 400,
    },
  ],

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
    const boxes = "[aria-multiselectable=true], [role=option] input[type=checkbox], [role=option] [role=checkbox]";
    return (
      Boolean(list?.closest("[aria-multiselectable=true]") ?? list?.querySelector(boxes)) || Face.takesMany(control)
    );
  },

  /**
   * Press an option; whether it could be pressed.
   * @param {UsedList} used
   * @param {ListOption} option
   */
  async select(used, option) {
    const isThere = option.element.isConnected && Popups.label(option.element) === option.label;
    const { element } = isThere ? option : ((await LongLists.show(used, option)) ?? option);
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
    if (Shown.isSame(shown, label) || `, ${shown}, `.toLowerCase().includes(`, ${label.toLowerCase()}, `)) return true;
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
      () => Press.key(Lists.listening(used), "Escape"),
      () => Press.pointer(document.body, "pointerdown") && Press.mouse(document.body, "mousedown"),
    ];
    for (const way of ways) {
      if (!Lists.isOpen(used)) break;
      way();
      await Quiet.until(() => !Lists.isOpen(used), { within: 80, signal: Lists.UNENDING, near: control });
    }
    if (control instanceof HTMLInputElement) Typing.blur(control);
  },

  /**
   * The element that hears keys while the list is open: the focused one, the search field, or the list.
   * @param {UsedList} used
   * @returns {Element}
   */
  listening(used) {
    const { control, list } = used;
    const active = list ? Shown.active(list) : null;
    const isInside = active && active !== document.body && !used.before.has(active) && !active.contains(control);
    return (isInside ? active : Lists.searchField(used)) ?? list ?? control;
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
