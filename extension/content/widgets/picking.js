// Choosing in a list whose options are only known while it is open: look, ask which option says the answer, take it,
// read back what is shown, and undo what is not right.

const Picking = {
  /**
   * Fill a list, and leave it closed.
   * @param {HTMLElement} control
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill(control, help) {
    const used = Lists.begin(control, help.signal);
    const before = Face.value(control);
    try {
      const answer = help.fill.answer ?? undefined;
      const first = answer?.several?.[0] ?? answer;
      if ((await Lists.open(used)) === "closed" && !Lists.searchField(used)) {
        return Outcomes.failed(before, Searching.CLOSED);
      }
      if (answer?.several && answer.several.length > 1) return await Picking.several(used, help, answer.several);
      const { option, because } = await Searching.find(used, help, first);
      if (!option) return await Picking.give(used, { shown: before, because });
      return await Picking.take(used, { option, because });
    } finally {
      await Lists.close(used);
    }
  },

  /**
   * What a list offers while it is open; nothing where it shows options only once somebody types.
   * @param {HTMLElement} control
   * @param {AbortSignal} signal
   * @returns {Promise<Wire.Option[]>}
   */
  async options(control, signal) {
    const used = Lists.begin(control, signal);
    try {
      if ((await Lists.open(used)) === "closed") return [];
      await Quiet.until(() => Lists.options(used).length > 0, { within: 1000, signal, near: control });
      const options = LongLists.scroller(used) ? await LongLists.all(used) : Lists.options(used);
      return options.map(({ id, label, value }) => ({ id, label, value }));
    } finally {
      await Lists.close(used);
    }
  },

  /**
   * Take several: each is searched for by itself.
   * @param {UsedList} used
   * @param {FillHelp} help
   * @param {Wire.Answer[]} answers
   * @returns {Promise<Filled>}
   */
  async several(used, help, answers) {
    /** @type {string[]} */
    const reasons = [];
    for (const answer of answers) {
      if ((await Lists.open(used)) === "closed" && !Lists.searchField(used)) break;
      const { option, because } = await Searching.find(used, help, answer);
      if (option && help.question.kind !== "choices" && !Lists.takesMany(used)) {
        return Picking.give(used, { shown: "", because: ["The list takes one answer, and you have several."] });
      }
      const why = option
        ? await Picking.add(used, option)
        : because.map((line) => `${Shown.line(answer.text)}: ${line}`);
      reasons.push(...why);
      await Searching.tidy(used);
      if (used.isSearched) await Lists.close(used);
    }
    await Lists.close(used);
    await Quiet.turn();
    const shown = Face.value(used.control);
    return shown ? Outcomes.filled(shown, ...reasons) : Outcomes.left(shown, ...reasons);
  },

  /**
   * Take one more; the reason where it does not stand there afterwards.
   * @param {UsedList} used
   * @param {ListOption} option
   * @returns {Promise<string[]>}
   */
  async add(used, option) {
    const isThere = (/** @type {HTMLElement} */ control) => Face.holds(control, option.label);
    if (isThere(used.control)) return [];
    await Lists.select(used, option);
    const isTaken = await Lists.verify(used, option.label, isThere);
    return isTaken ? [] : [`“${option.label}” was pressed, and the page does not show it.`];
  },

  /**
   * Select the option and read back.
   * @param {UsedList} used
   * @param {{option: ListOption, because: string[]}} chosen
   * @returns {Promise<Filled>}
   */
  async take(used, { option, because }) {
    const { control } = used;
    if (!(await Lists.select(used, option))) {
      return Outcomes.failed(Face.value(control), `“${option.label}” cannot be pressed safely.`);
    }
    if (await Lists.verify(used, option.label)) {
      await Lists.close(used);
      await Quiet.turn();
      if (Lists.shows(control, option.label)) return Outcomes.filled(Face.value(control), ...because);
    }
    await Searching.tidy(used);
    const shown = Face.value(control);
    return Outcomes.failed(
      shown,
      `“${option.label}” was chosen, but the page shows ${shown ? `“${shown}”` : "nothing"}.`,
    );
  },

  /**
   * What was typed goes away again.
   * @param {UsedList} used
   * @param {{shown: string, because: string[]}} how
   * @returns {Promise<Filled>}
   */
  async give(used, { shown, because }) {
    await Searching.tidy(used);
    await Lists.close(used);
    await Quiet.turn();
    const now = Face.value(used.control);
    const isBroken = [Searching.NEVER, Searching.CLOSED].some((line) => because.includes(line));
    return (isBroken ? Outcomes.failed : Outcomes.left)(now || shown, ...because);
  },
};
