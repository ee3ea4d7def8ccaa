// Things that are on or off: radio buttons, check boxes and switches, native ones and those made of ARIA roles.

const Ticks = {
  /** @param {Element} control */
  isOn(control) {
    if (control instanceof HTMLInputElement) return control.checked;
    return ["aria-checked", "aria-pressed", "aria-selected"].some((name) => control.getAttribute(name) === "true");
  },

  /**
   * Press it until it is as wanted: itself, then its label; whether it is.
   * @param {HTMLElement} control
   * @param {boolean} on
   * @param {AbortSignal} signal
   */
  async turn(control, on, signal) {
    const isRight = () => (Ticks.isOn(control) === on ? true : null);
    for (const press of [Ticks.press, Ticks.pressLabel]) {
      if (isRight()) return true;
      press(control);
      await Quiet.turn();
      if (await Quiet.until(isRight, { within: 100, signal, near: control })) return true;
    }
    return false;
  },

  /** @param {HTMLElement} control */
  press(control) {
    if (control instanceof HTMLInputElement) Press.click(control);
    else Press.at(control);
  },

  /** @param {HTMLElement} control */
  pressLabel(control) {
    const [label] = Once.labels(control);
    if (label && !label.querySelector("a[href]")) Press.at(label);
  },

  /**
   * @param {HTMLElement[]} controls
   * @returns {(Wire.Option & {control: HTMLElement})[]}
   */
  options(controls) {
    return controls.map((control, index) => {
      const value = control.getAttribute("value") ?? control.getAttribute("data-value") ?? "";
      return { id: String(index), label: Shown.label(control), value: value === "on" ? "" : value, control };
    });
  },

  /**
   * What the group says now.
   * @param {HTMLElement[]} controls
   */
  answer(controls) {
    return controls
      .filter((control) => Ticks.isOn(control))
      .map((control) => Shown.label(control))
      .join(", ");
  },

  /**
   * The options as they go into the snapshot.
   * @param {HTMLElement[]} controls
   * @returns {Wire.Option[]}
   */
  plain(controls) {
    return Ticks.options(controls).map(({ id, label, value }) => ({ id, label, value }));
  },

  /**
   * Choose one of a group.
   * @param {HTMLElement[]} controls
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  one(controls, help) {
    const shown = () => Ticks.answer(controls);
    return Outcomes.of(controls, { signal: help.signal, shown }, async () => {
      const { options, because } = await Wanted.among(help, Ticks.enabled(controls));
      const [option] = options;
      if (!option || options.length > 1) return Outcomes.left(shown(), ...because);
      await Ticks.turn(option.control, true, help.signal);
      if (shown() === option.label) return Outcomes.filled(shown(), ...because);
      return Outcomes.failed(shown(), `“${option.label}” was pressed, but the page does not show it as chosen.`);
    });
  },

  /**
   * Tick exactly the wanted ones; what does not go is put back as it was.
   * @param {HTMLElement[]} controls
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  several(controls, help) {
    const shown = () => Ticks.answer(controls);
    return Outcomes.of(controls, { signal: help.signal, shown }, async () => {
      const before = new Map(controls.map((control) => [control, Ticks.isOn(control)]));
      const { options, because } = await Wanted.among(help, Ticks.enabled(controls));
      if (options.length === 0) return Outcomes.left(shown(), ...because);
      const wanted = new Set(options.map(({ control }) => control));
      for (const control of controls) {
        if (await Ticks.turn(control, wanted.has(control), help.signal)) continue;
        for (const [other, on] of before) await Ticks.turn(other, on, help.signal);
        return Outcomes.failed(shown(), `“${Shown.label(control)}” could not be set.`);
      }
      return Outcomes.filled(shown(), ...because);
    });
  },

  /** @param {HTMLElement[]} controls */
  enabled(controls) {
    return Ticks.options(controls).filter(({ control }) => !control.matches(":disabled, [aria-disabled=true]"));
  },

  /**
   * Untick all.
   * @param {HTMLElement[]} controls
   * @param {AbortSignal} signal
   */
  none(controls, signal) {
    const shown = () => Ticks.answer(controls);
    return Outcomes.of(controls, { signal, shown }, async () => {
      for (const control of controls) await Ticks.turn(control, false, signal);
      return shown() ? Outcomes.failed(shown(), "The page keeps it.") : Outcomes.filled("");
    });
  },

  /**
   * Radio buttons stay chosen once one was pressed; pressing it again empties those few groups that allow it.
   * @param {HTMLElement[]} controls
   * @param {AbortSignal} signal
   */
  clearOne(controls, signal) {
    const shown = () => Ticks.answer(controls);
    return Outcomes.of(controls, { signal, shown }, async () => {
      const chosen = controls.find((control) => Ticks.isOn(control));
      if (chosen) await Ticks.turn(chosen, false, signal);
      return shown()
        ? Outcomes.failed(shown(), "A choice like this can be changed, but not emptied.")
        : Outcomes.filled("");
    });
  },
};

const TickTwins = {
  /**
   * Hidden inputs beside a box made of roles, which only carry its value.
   * @param {HTMLElement} box
   */
  of(box) {
    const near = box.parentElement?.querySelectorAll("input[type=checkbox][aria-hidden=true]") ?? [];
    return /** @type {HTMLElement[]} */ (Array.from(near));
  },

  /**
   * Hidden inputs that only carry the value of a row of buttons.
   * @param {HTMLElement[]} group
   */
  carriers([first]) {
    const near = /** @type {NodeListOf<HTMLElement>} */ (
      first?.parentElement?.querySelectorAll(":scope > input:not([type=hidden])") ?? []
    );
    return Array.from(near).filter((input) => !Shown.isVisible(input) || input.matches("[tabindex='-1']"));
  },
};
