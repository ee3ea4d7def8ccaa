// Questions keep their ids while the page lives, also when a framework replaces their elements by new ones that look the
// same.

const FormMemory = {
  /** @type {WeakMap<Element, string>} */
  ids: new WeakMap(),
  /** @type {Map<string, {found: FoundQuestion, question: Wire.Question, sign: string}>} */
  known: new Map(),
  last: 0,
  /** Begins the ids of this document, so that those of the next step are others. */
  page: PagePort.newKey().slice(0, 8),

  /**
   * What tells a question from the others when its elements are new: widget, names, label, block, place among equals.
   * @param {readonly {found: FoundQuestion, question: Wire.Question}[]} entries
   * @returns {string[]}
   */
  signs(entries) {
    /** @type {Map<string, number>} */
    const times = new Map();
    return entries.map(({ question }) => {
      const { widget, names = [], label, block, groups = [], type } = question;
      const named = names.slice(0, 3).map((name) => name.replace(/\d+/g, "#")); // frameworks count their elements
      const sign = JSON.stringify([widget, type, named, label, block, groups]);
      const time = times.get(sign) ?? 0;
      times.set(sign, time + 1);
      return `${sign}#${time}`;
    });
  },

  /**
   * Gives every question its id: that of its element, else that of an equal one that is gone, else a new one.
   * @param {readonly {found: FoundQuestion, question: Wire.Question}[]} entries
   */
  identify(entries) {
    const signs = FormMemory.signs(entries);
    const gone = new Map(
      Array.from(FormMemory.known, ([id, { found, sign }]) => [found.main.isConnected ? "" : sign, id]),
    );
    entries.forEach(({ found, question }, index) => {
      const sign = signs[index] ?? "";
      const own = FormMemory.ids.get(found.main);
      const heir = own ? undefined : gone.get(sign);
      if (heir) gone.delete(sign);
      const id = own ?? heir ?? `${FormMemory.page}.${++FormMemory.last}`;
      FormMemory.ids.set(found.main, id);
      question.id = id;
      FormMemory.known.set(id, { found, question, sign });
    });
  },

  /**
   * @param {string} id
   * @returns {FoundQuestion | null}
   */
  found(id) {
    return FormMemory.known.get(id)?.found ?? null;
  },
};
