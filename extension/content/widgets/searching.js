// Finding the option that says the answer in an open list: look, ask which, search, and ask again when others come.

/**
 * What was found, and among how many it was.
 * @typedef {{option: ListOption | null, because: string[], offered: number}} Found
 */

const Searching = {
  /** How long a search may show nothing new before the next one is tried, in ms. */
  FRUITLESS: 800,

  /** A list with no more options than these is taken to show all it has, so that nothing is typed to find others. */
  FEW: 7,

  /**
   * The option that says the answer, after searching for it where the list can be searched.
   * @param {UsedList} used
   * @param {FillHelp} help
   * @param {Wire.Answer | undefined} answer
   * @returns {Promise<Found>}
   */
  async find(used, help, answer) {
    const end = performance.now() + Lists.PATIENCE;
    const asked = { answer, query: "", end, isKnown: false };
    const nothing = { option: null, because: [], offered: 0 };
    const first = used.isSearched ? nothing : await Searching.among(used, help, asked);
    const isAll = first.offered > 0 && first.offered <= Searching.FEW;
    return first.option || isAll ? first : Searching.typed(used, help, { asked, first });
  },

  /**
   * The option that says the answer among those that typing brings.
   * @param {UsedList} used
   * @param {FillHelp} help
   * @param {{asked: {answer: Wire.Answer | undefined, end: number}, first: Found}} so what was found before
   * @returns {Promise<Found>}
   */
  async typed(used, help, { asked: { answer, end }, first }) {
    let found = first;
    for (const query of Searching.queries(answer)) {
      if (performance.now() >= end || !(await Searching.search(used, query))) break;
      const now = await Searching.among(used, help, { answer, query, end, isKnown: first.offered > 0 });
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
      const seen = await Searching.next(used, { before, query, end, isKnown });
      if (seen.length === 0) break;
      before = Searching.signature(seen);
      const options = LongLists.scroller(used) ? await LongLists.all(used) : seen;
      offered = options.length;
      const plain = options.map(({ id, label, value }) => ({ id, label, value }));
      const chosen = await help.choose(plain, answer);
      because = chosen.because;
      const option = options.find(({ id }) => chosen.options.includes(id));
      if (option) return { option, because, offered };
    }
    if (before) return { option: null, because, offered };
    return { option: null, because: [Searching.reason(used, end)], offered };
  },

  NEVER: "The options of the list never came.",
  CLOSED: "The list did not open.",

  /**
   * Why there was nothing to choose.
   * @param {UsedList} used
   * @param {number} end
   */
  reason(used, end) {
    if (Lists.status(used) === "closed") return Searching.CLOSED;
    return Popups.isLoading(used.list) || performance.now() >= end - Quiet.GLANCE * 5
      ? Searching.NEVER
      : "The list found nothing.";
  },

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
      if (options.length > 0 && Searching.signature(options) !== before) return { options };
      const now = performance.now();
      if (Popups.isLoading(used.list)) quietSince = now;
      const idle = now - quietSince;
      if (query && !isSent && idle > 300) {
        isSent = true;
        Searching.send(used);
      }
      return idle > Searching.patience(used, { before, query, isKnown }) ? { options: [] } : null;
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
    if (query) return isKnown ? Searching.FRUITLESS / 2 : Searching.FRUITLESS;
    if (before) return -1;
    if (Lists.searchField(used)) return 150;
    return Lists.status(used) === "closed" ? 300 : Lists.PATIENCE;
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
