// What is known of every question while a form is filled, in the order of the page: asked, planned, written, read back.

const FillLines = class {
  constructor() {
    /** @type {Map<string, FillLine>} */
    this.byKey = new Map();
    /** @type {readonly Wire.ReceiptLine[]} steps of the same form that are no longer on the page */
    this.earlier = [];
    /** @type {readonly Wire.Advice[]} */
    this.advice = [];
  }

  /** What took the page so long in vain is not tried once more, in milliseconds. */
  static LONG = 1500;

  /** @param {{frame?: number, id: string}} question */
  static key({ frame, id }) {
    return `${frame ?? 0}:${id}`;
  }

  get all() {
    return [...this.byKey.values()];
  }

  /** @param {string} key */
  get(key) {
    return this.byKey.get(key);
  }

  /** Lines that the plan says to write and nobody tried yet. */
  get due() {
    return this.all.filter((line) => line.state === "due");
  }

  /**
   * Take up what the page shows and the plan says now; what was tried already keeps what became of it.
   * @param {readonly Wire.Frame[]} frames
   * @param {Wire.FillPlan} plan
   */
  take(frames, plan) {
    this.advice = plan.advice ?? [];
    const questions = frames.flatMap((frame) => frame.questions ?? []);
    const asked = new Map(questions.map((question) => [FillLines.key(question), question]));
    /** @type {Map<string, FillLine>} */
    const taken = new Map();
    for (const fill of plan.fills ?? []) {
      const key = FillLines.key({ frame: fill.frame, id: fill.question });
      const question = asked.get(key);
      if (!question || FillWords.isNobodys(question, fill)) continue;
      taken.set(key, FillLines.next(this.byKey.get(key), key, question, fill));
    }
    this.byKey = FillLines.inOrder(this.withGone(taken), [...asked.keys()]);
  }

  /**
   * What was tried keeps what became of it, but for a field that the page drew anew under our hands: its answer may stand
   * there now, or it is tried once more.
   * @param {FillLine | undefined} before
   * @param {string} key
   * @param {Wire.Question} question
   * @param {Wire.Fill} fill
   * @returns {FillLine}
   */
  static next(before, key, question, fill) {
    if (!before || before.state === "due") return FillLines.line(key, question, fill);
    const shown = question.answer ?? "";
    if (before.outcome !== "failed") return { ...before, question };
    if (shown !== "" && FillWords.isSame(shown, before.fill.shown || before.fill.text || "")) {
      return { ...before, question, outcome: "filled", shown, written: shown, because: [] };
    }
    const isHopeless = (before.tries ?? 0) > 1 || (before.took ?? 0) > FillLines.LONG;
    if (fill.action !== "fill" || isHopeless) return { ...before, question };
    return { ...FillLines.line(key, question, fill), isAccepted: before.isAccepted, tries: before.tries };
  }

  /**
   * What was written and is not on the page any more is still part of the receipt, unless it stands there under another id.
   * @param {Map<string, FillLine>} taken
   */
  withGone(taken) {
    const lines = new Map(taken);
    for (const gone of this.all) {
      if (gone.state !== "tried" || taken.has(gone.key)) continue;
      const heir = [...taken.values()].find((line) => !this.byKey.has(line.key) && FillLines.isSame(line, gone));
      if (!heir) lines.set(gone.key, gone);
      else if (gone.outcome === "filled" && FillWords.isSame(heir.shown, gone.shown)) {
        lines.set(heir.key, {
          ...gone,
          key: heir.key,
          question: heir.question,
          fill: { ...gone.fill, ...FillLines.place(heir) },
        });
      }
    }
    return lines;
  }

  /**
   * Whether two lines ask the same at the same place of the form.
   * @param {FillLine} one
   * @param {FillLine} other
   */
  static isSame({ question: one }, { question: other }) {
    const place = (/** @type {Wire.Question} */ { frame, kind, label, block }) =>
      JSON.stringify([frame, kind, label, block]);
    return place(one) === place(other);
  }

  /** @param {FillLine} line */
  static place({ question }) {
    return { frame: question.frame ?? 0, question: question.id };
  }

  /**
   * @param {Map<string, FillLine>} lines
   * @param {readonly string[]} order
   */
  static inOrder(lines, order) {
    const place = new Map(order.map((key, index) => [key, index]));
    const at = (/** @type {string} */ key) => place.get(key) ?? order.length;
    return new Map([...lines].sort(([one], [other]) => at(one) - at(other)));
  }

  /**
   * @param {string} key
   * @param {Wire.Question} question
   * @param {Wire.Fill} fill
   * @returns {FillLine}
   */
  static line(key, question, fill) {
    const isDue = fill.action === "fill";
    return {
      key,
      question,
      fill,
      state: isDue ? "due" : "tried",
      outcome: "left",
      shown: question.answer ?? "",
      written: "",
      because: fill.because ?? [],
      isProposed: fill.action === "propose",
      isByPerson: false,
      isWanted: true,
    };
  }

  /**
   * @param {string} key
   * @param {Partial<FillLine>} news
   */
  set(key, news) {
    const line = this.byKey.get(key);
    if (line) this.byKey.set(key, { ...line, ...news });
  }

  /**
   * What came of one act.
   * @param {string} key
   * @param {FormActed} acted
   * @param {Wire.Fill} fill what was to be written
   */
  settle(key, { filled, question }, fill) {
    const line = this.byKey.get(key);
    if (!line) return;
    const result = FillLines.result(line, filled);
    this.set(key, {
      fill,
      state: "tried",
      tries: (line.tries ?? 0) + 1,
      question: question ?? line.question,
      outcome: result.outcome,
      shown: result.shown,
      written: result.outcome === "filled" ? FillWords.written(fill, result.shown) : "",
      because: [...result.because],
      isProposed: result.outcome === "filled" ? false : line.isProposed,
    });
  }

  /**
   * A tick that was to stay away, and did, is nothing that was written.
   * @param {FillLine} line
   * @param {Filled | null} filled
   * @returns {Filled}
   */
  static result({ question }, filled) {
    if (!filled) return { outcome: "failed", shown: "", because: [FillWords.GONE] };
    const isUnticked = question.kind === "check" && filled.outcome === "filled" && filled.shown === "";
    return isUnticked ? { outcome: "left", shown: "", because: [FillWords.UNTICKED] } : filled;
  }

  /** The steps that went before, and this one. @returns {Wire.ReceiptLine[]} */
  receipt() {
    const now = this.all.map(FillLines.receiptLine);
    const here = new Set(now.flatMap((line) => [line.question, FillLines.said(line)]));
    const pages = new Set(now.map(({ question }) => FillLines.page(question)));
    const isHere = (/** @type {Wire.ReceiptLine} */ line) =>
      here.has(line.question) || (!pages.has(FillLines.page(line.question)) && here.has(FillLines.said(line)));
    return [...this.earlier.filter((line) => !isHere(line)), ...now];
  }

  /**
   * What a page that was loaded anew asks again, under another id.
   * @param {Wire.ReceiptLine} line
   */
  static said({ label, topic }) {
    return JSON.stringify([label, topic]);
  }

  /** @param {string} id of a question */
  static page(id) {
    return id.split(".")[0];
  }

  /**
   * @param {FillLine} line
   * @returns {Wire.ReceiptLine}
   */
  static receiptLine({ question, fill, outcome, shown, written, because, isProposed }) {
    const answer = fill.answer ?? null;
    return {
      question: question.id,
      frame: question.frame ?? 0,
      label: question.label ?? "",
      required: question.required ?? false,
      outcome,
      proposed: isProposed,
      topic: fill.topic ?? "",
      source: answer?.source ?? "",
      written,
      read_back: shown,
      because:
        outcome === "filled" && question.complaint
          ? [FillWords.complained(question.complaint), ...because]
          : [...because],
      document: outcome === "filled" ? (answer?.file ?? null) : null,
      draft: answer?.draft ?? false,
    };
  }
};
