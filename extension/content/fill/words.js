// What the person reads while a form is filled and afterwards, and what they put in themselves as an answer.

const FillWords = {
  GONE: "The page took this question away while it was being filled. Look at the form and fill it by hand.",
  OVERWRITTEN: "The page changed this after it was written, twice. Put it right by hand.",
  CHANGED: "The page changed this after it was written. Put it right by hand.",
  THEIRS: "You changed this yourself.",
  LATE: "The page took too long over this, so it is left to you.",
  UNTICKED: "It stays unticked, which is the answer.",
  UNWANTED: "You did not want this one.",
  MOVED: "The page moved on, so the filling stopped. What was written until then is listed here.",

  /** @param {string} why */
  stopped: (why) => `Left, because: ${why.replace(/\.$/, "").toLowerCase()}.`,

  /** @param {string} complaint the page's own words */
  complained: (complaint) => `The page says: “${complaint.replace(/[.!]$/, "")}”. Put it right by hand.`,

  /**
   * The sentence over the receipt.
   * @param {readonly FillLine[]} lines
   * @param {readonly Wire.Advice[]} advice
   */
  sum(lines, advice) {
    const filled = lines.filter((line) => line.outcome === "filled").length;
    const needing = lines.filter(FillWords.needsPerson).length;
    const what = needing > 0 ? `, ${FillWords.counted(needing)}` : advice.length > 0 ? "" : ", nothing needs you";
    return [`${filled} filled${what}.`, ...advice.map(({ sentence }) => sentence)].join(" ");
  },

  /** @param {number} count */
  counted: (count) => (count === 1 ? "1 needs you" : `${count} need you`),

  /**
   * Whether the person has something to do about it.
   * @param {FillLine} line
   */
  needsPerson(line) {
    if (line.outcome === "filled") return Boolean(line.question.complaint);
    if (line.outcome === "failed" || line.isProposed) return true;
    return Boolean(line.question.required) && !line.shown;
  },

  /**
   * What asks the person nothing: a trap, what is out of sight, a search of the page.
   * @param {Wire.Question} question
   * @param {Wire.Fill} fill
   */
  isNobodys({ state, type }, { action, family }) {
    const isSearch = type === "search" || family === "page_search";
    return action === "leave" && (state === "trap" || state === "hidden" || isSearch);
  },

  /**
   * Whether the page shows the same, spelled as it likes: "+1 555 010 0199" as "(555) 010-0199".
   * @param {string} one
   * @param {string} other
   */
  isSame(one, other) {
    const bare = (/** @type {string} */ text) =>
      text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "");
    const [mine, theirs] = [bare(one), bare(other)];
    const areNumbers = /^\d{7,}$/.test(mine) && /^\d{7,}$/.test(theirs);
    return mine === theirs || (areNumbers && (mine.endsWith(theirs) || theirs.endsWith(mine)));
  },

  /**
   * What was to be written, in words.
   * @param {Wire.Fill} fill
   * @param {string} shown
   */
  written: (fill, shown) => fill.shown || fill.text || shown,

  /**
   * Words for a line, the weightiest first: why it was written, or at last was not.
   * @param {FillLine} line
   * @returns {string[]}
   */
  reasons({ question, fill, because, written, shown, outcome, isByPerson }) {
    const source = isByPerson ? "You put it in here" : fill.answer?.source;
    const wrong = outcome === "filled" && question.complaint ? [FillWords.complained(question.complaint)] : [];
    const reasons = [
      ...wrong,
      ...(source && outcome === "filled" ? [`Source: ${source}.`, ...because] : because.toReversed()),
    ];
    if (outcome === "filled" && written && written !== shown) reasons.push(`Written: ${written}`);
    return [...new Set(reasons)];
  },

  /**
   * The answer that the person put into the editor.
   * @param {FillLine} line
   * @param {readonly string[]} values the text, or the ids of the options
   * @returns {Wire.Fill}
   */
  own({ question, fill }, values) {
    const options = question.options ?? [];
    const chosen = options.filter((option) => values.includes(option.id));
    const text = chosen.length > 0 ? chosen.map((option) => option.label).join("; ") : (values[0] ?? "");
    const answer = { topic: fill.topic ?? "", text, choices: [text], queries: [text], source: "You" };
    const several = chosen.map((option) => ({ ...answer, text: option.label, choices: [option.label] }));
    return {
      ...fill,
      action: "fill",
      answer: { ...answer, several, yes: FillWords.yes(question, text), date: FillWords.date(text) },
      text,
      options: chosen.map((option) => option.id),
      shown: text,
      because: [],
    };
  },

  /**
   * @param {Wire.Question} question
   * @param {string} text
   */
  yes: (question, text) => (question.kind === "check" ? /^yes$/i.test(text) : null),

  /** @param {string} text */
  date(text) {
    const [, year, month, day] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text.trim()) ?? [];
    if (!year) return null;
    return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
  },
};
