// The browser's own list, of one answer or several.

const Selects = {
  /**
   * @param {HTMLSelectElement} select
   * @returns {(Wire.Option & {option: HTMLOptionElement})[]}
   */
  options(select) {
    const off = new Set(select.querySelectorAll("optgroup[disabled] > option, option:disabled, option[hidden]"));
    const options = Array.from(select.options, (option, index) => {
      return { id: String(index), label: Shown.line(option.label), value: option.value, option };
    });
    return off.size > 0 ? options.filter(({ option }) => !off.has(option)) : options;
  },

  /** @param {HTMLSelectElement} select */
  answer(select) {
    const chosen = Array.from(select.selectedOptions).filter((option) => !Selects.isPrompt(option));
    return chosen.map((option) => Shown.line(option.label)).join(", ");
  },

  /** @param {HTMLOptionElement} option */
  isPrompt(option) {
    const label = Shown.line(option.label);
    return Shown.isPrompt(label) || (option.index === 0 && option.value === "" && !option.closest("select")?.multiple);
  },

  /**
   * Select exactly these, and tell the page.
   * @param {HTMLSelectElement} select
   * @param {HTMLOptionElement[]} wanted
   */
  async set(select, wanted) {
    Typing.focus(select);
    if (select.multiple) for (const option of select.options) option.selected = wanted.includes(option);
    else select.selectedIndex = wanted[0]?.index ?? (select.options[0]?.value === "" ? 0 : -1);
    for (const name of ["input", "change"]) {
      Press.guarded(() => select.dispatchEvent(new Event(name, { bubbles: true, composed: true })));
    }
    Typing.blur(select);
    await Quiet.turn();
  },

  /**
   * @param {HTMLSelectElement} select
   * @returns {WidgetLook}
   */
  look: (select) => ({
    kind: select.multiple ? "choices" : "choice",
    type: "select",
    answer: Selects.answer(select),
    options: Selects.options(select).map(({ id, label, value }) => ({ id, label, value })),
  }),

  /**
   * @param {HTMLSelectElement} select
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill(select, help) {
    const { options, because } = await Wanted.among(help, Selects.options(select));
    if (options.length === 0) return Outcomes.left(Selects.answer(select), ...because);
    if (options.length > 1 && !select.multiple) {
      return Outcomes.left(Selects.answer(select), "Several options are right, and the list takes one.");
    }
    const label = options.map((option) => option.label).join(", ");
    if (Selects.answer(select) === label) return Outcomes.filled(label, ...because);
    const before = Array.from(select.selectedOptions);
    await Selects.set(
      select,
      options.map(({ option }) => option),
    );
    const shown = Selects.answer(select);
    if (shown === label) return Outcomes.filled(shown, ...because);
    if (!shown && !select.isConnected)
      return Outcomes.failed("", "The page replaced the list while it was being filled.");
    await Selects.set(select, before);
    return Outcomes.failed(
      Selects.answer(select),
      `The page changed “${label}” to ${shown ? `“${shown}”` : "nothing"}.`,
    );
  },
};

Widgets.add({
  name: "select",
  matches: (element) => (element instanceof HTMLSelectElement ? [element] : null),
  look: ([select]) => Selects.look(/** @type {HTMLSelectElement} */ (select)),

  fill(controls, help) {
    const select = /** @type {HTMLSelectElement} */ (controls[0]);
    const shown = () => Selects.answer(select);
    return Outcomes.of(controls, { signal: help.signal, shown }, () => Selects.fill(select, help));
  },

  clear(controls, signal) {
    const select = /** @type {HTMLSelectElement} */ (controls[0]);
    const shown = () => Selects.answer(select);
    return Outcomes.of(controls, { signal, shown }, async () => {
      await Selects.set(select, []);
      return shown() ? Outcomes.failed(shown(), "The list has no empty option.") : Outcomes.filled("");
    });
  },
});
