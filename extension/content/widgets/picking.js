// Choosing in a list whose options are only known while it is open: look, ask which option says the answer, take it,
// read back what is shown, and undo what is not right.

/**
 * What was found, and among how many it was.
 * @typedef {{option: ListOption | null, because: string[], offered: number}} Found
 */

const Picking = {
  /** How long a search may show nothing new before the next one is tried, in ms. */
  FRUITLESS: 900,

  /** A list with no more options than these is taken to show all it has, so that nothing is typed to find others. */
  FEW: 7,

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
        return Outcomes.failed(before, "The list did not open.");
      }
      if (answer?.several && answer.several.length > 1) return await Picking.several(used, help, answer.several);
      const { option, because } = await Picking.find(used, help, first);
      if (!option) return await Picking.give(used, { shown: before, because });
      return await Picking.take(used, { option, because });
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
      const { option, because } = await Picking.find(used, help, answer);
      if (option && help.question.kind !== "choices" && !Lists.takesMany(used)) {
        return Picking.give(used, { shown: "", because: ["The list takes one answer, and you have several."] });
      }
      const why = option
        ? await Picking.add(used, option)
        : because.map((line) => `${Shown.line(answer.text)}: ${line}`);
      reasons.push(...why);
      await Picking.tidy(used);
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
   * The option that says the answer, after searching for it where the list can be searched.
   * @param {UsedList} used
   * @param {FillHelp} help
   * @param {Wire.Answer | undefined} answer
   * @returns {Promise<Found>}
   */
  async find(used, help, answer) {
    const end = performance.now() + Lists.PATIENCE;
    const first = await Picking.among(used, help, { answer, query: "", end, isKnown: false });
    const isAll = first.offered > 0 && first.offered <= Picking.FEW && !used.isSearched;
    if (first.option || isAll) return first;
    let found = first;
    for (const query of Picking.queries(answer)) {
      if (performance.now() >= end || !(await Picking.search(used, query))) break;
      const now = await Picking.among(used, help, { answer, query, end, isKnown: first.offered > 0 });
      if (now.option) return now;
      if (found.offered === 0 || now.offered > 0) found = now;
    }
    return found;
  },

  /**
   * What to type, in turn.
   * @param {Wire.Answer | undefined} answer
   */
  queries(answer) {
    const said = answer?.queries?.length ? answer.queries : [answer?.text ?? "", answer?.choices?.[0] ?? ""];
    return [...new Set(said.map((query) => Shown.line(query)).filter(Boolean))];
  },

  /**
   * Type a query; false when there is nowhere to type.
   * @param {UsedList} used
   * @param {string} query
   */
  async search(used, query) {
    const field = Lists.searchField(used);
    if (!field) return false;
    used.stood ??= field.value;
    used.isSearched = true;
    Typing.focus(field);
    Typing.put(field, query);
    await Quiet.turn();
    return true;
  },

  /**
   * Wait for options and ask which to take; ask again whenever others come.
   * @param {UsedList} used
   * @param {FillHelp} help
   * @param {{answer: Wire.Answer | undefined, query: string, end: number, isKnown: boolean}} asked
   * @returns {Promise<Found>}
   */
  async among(used, help, { answer, query, end, isKnown }) {
    let before = "";
    let offered = 0;
    /** @type {string[]} */
    let because = [];
    for (;;) {
      const seen = await Picking.next(used, { before, query, end, isKnown });
      if (seen.length === 0) break;
      before = Picking.signature(seen);
      const options = LongLists.scroller(used) ? await LongLists.all(used) : seen;
      offered = options.length;
      const plain = options.map(({ id, label, value }) => ({ id, label, value }));
      const chosen = await help.choose(plain, answer);
      because = chosen.because;
      const option = options.find(({ id }) => chosen.options.includes(id));
      if (option) return { option, because, offered };
    }
    if (before) return { option: null, because, offered };
    const isLoading = Popups.isLoading(used.list) || performance.now() >= end;
    return { option: null, because: [isLoading ? Picking.NEVER : "The list found nothing."], offered };
  },

  NEVER: "The options of the list never came.",

  /** @param {ListOption[]} options */
  signature: (options) => options.map(({ label }) => label).join("\n"),

  /**
   * Options other than those seen before; none when they do not come in time.
   * @param {UsedList} used
   * @param {{before: string, query: string, end: number, isKnown: boolean}} asked
   * @returns {Promise<ListOption[]>}
   */
  async next(used, { before, query, end, isKnown }) {
    const { control, signal } = used;
    let quietSince = performance.now();
    let isSent = false;
    const look = () => {
      const options = Lists.options(used);
      if (options.length > 0 && Picking.signature(options) !== before) return { options };
      const now = performance.now();
      if (Popups.isLoading(used.list)) quietSince = now;
      const idle = now - quietSince;
      if (query && !isSent && idle > 300) {
        isSent = true;
        Picking.send(used);
      }
      return idle > Picking.patience(used, { before, query, isKnown }) ? { options: [] } : null;
    };
    const found = await Quiet.until(look, { within: end - performance.now(), signal, near: control });
    return found?.options ?? [];
  },

  /**
   * How long a list may stay without news before it is left, in ms.
   * @param {UsedList} used
   * @param {{before: string, query: string, isKnown: boolean}} asked
   */
  patience(used, { before, query, isKnown }) {
    if (query) return isKnown ? Picking.FRUITLESS / 2 : Picking.FRUITLESS;
    if (before) return -1;
    return Lists.searchField(used) ? 150 : Lists.PATIENCE;
  },

  /**
   * Some lists search only when told to, by Enter; never in a plain field, where it would send the form.
   * @param {UsedList} used
   */
  send(used) {
    const field = Lists.searchField(used);
    if (field && used.list && Lists.options(used).length === 0) Press.key(field, "Enter");
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
    await Picking.tidy(used);
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
    await Picking.tidy(used);
    await Lists.close(used);
    await Quiet.turn();
    const now = Face.value(used.control);
    return (because.includes(Picking.NEVER) ? Outcomes.failed : Outcomes.left)(now || shown, ...because);
  },

  /**
   * The search field as it was; where nothing was typed, it shows the value and is not touched.
   * @param {UsedList} used
   */
  async tidy(used) {
    const field = Lists.searchField(used);
    if (field?.isConnected && used.stood !== null && field.value !== used.stood) Typing.put(field, used.stood);
    used.stood = null;
    await Quiet.turn();
  },
};
