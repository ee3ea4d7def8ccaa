// Autofill in one bar: the filling when the person asks for it, and the receipt in which they look at it and change it.

const Autofill = class {
  /** @param {InstanceType<typeof PostingBar>} posting */
  constructor(posting) {
    this.posting = posting;
    this.offer = new FormOffer(this);
    this.applied = new Applied(this);
    this.desk = new ReceiptDesk(this);
    /** @type {"now" | "preview"} */
    this.mode = "now";
    /** Whether the bar tells of something else again, such as the saved job. */
    this.wasTold = false;
    /** @type {AbortController | null} ends the filling under way */
    this.life = null;
    /** Whether this frame has the tab's lock. */
    this.isWriting = false;
    this.isOpen = false;
    /** @type {ReceiptModel["phase"] | null} */
    this.phase = null;
    this.sentence = "";
    this.progress = { done: 0, total: 0 };
    this.lines = new FillLines();
    this.fill = PagePort.newKey();
  }

  /** Forget everything: another page. */
  clear() {
    this.life?.abort(FillWords.MOVED);
    this.life = this.phase = null;
    this.isOpen = this.wasTold = false;
    this.sentence = "";
    this.lines = new FillLines();
    this.fill = PagePort.newKey();
    this.offer.clear();
    this.applied.clear();
    this.desk.clear();
  }

  get isBusy() {
    return this.life !== null;
  }

  /** Whether the bar has to stay, whatever kind of page this is. */
  get keepsBar() {
    return this.offer.stands || this.phase !== null || this.applied.words !== "";
  }

  /** Whether the person had a form of this application filled before. */
  get isBegun() {
    return this.lines.earlier.length > 0 || this.lines.all.length > 0;
  }

  /**
   * @param {boolean} isPreview
   * @param {AbortSignal} signal
   */
  async start(isPreview, signal) {
    this.lines.earlier = this.lines.receipt();
    this.lines.byKey = new Map();
    this.mode = isPreview ? "preview" : "now";
    const run = new FillRun({
      fill: this.fill,
      about: this.offer.about,
      lines: this.lines,
      signal,
      progress: ({ done, total, label }) => this.proceed(done, total, label),
      accept: isPreview ? (lines) => this.desk.accept(lines, signal) : null,
    });
    const problem = await this.held(() => run.fill());
    if (problem) await this.attempt(() => run.tell());
    await this.finish(problem);
  }

  /**
   * What went wrong while `act` had the tab's lock; empty when nothing did.
   * @param {() => Promise<unknown>} act
   */
  async held(act) {
    const reply = await PagePort.send("fill.begin", { fill: this.fill });
    if (!reply.ok) return reply.error.message;
    if (!reply.body.mine) return reply.body.sentence;
    this.isWriting = true;
    try {
      return await this.attempt(act);
    } finally {
      this.isWriting = false;
      await PagePort.send("fill.end", { fill: this.fill });
    }
  }

  /**
   * What ended `act` early; empty when nothing did.
   * @param {() => Promise<unknown>} act
   */
  async attempt(act) {
    try {
      await act();
      return "";
    } catch (problem) {
      if (problem instanceof FillProblem) return problem.message;
      throw problem;
    }
  }

  /** @param {string} problem */
  async finish(problem) {
    const isTheirs = this.life?.signal.aborted ?? false; // the person is about something else, so the focus stays there
    this.life = null;
    for (const line of this.lines.due) {
      this.lines.set(line.key, { state: "tried", because: [FillWords.stopped(problem || "the filling ended")] });
    }
    const sum = this.lines.all.length > 0 ? FillWords.sum(this.lines.all, this.lines.advice) : "";
    this.offer.due = 0;
    this.desk.asksConsent = (await PagePort.settings()).learn === null;
    this.show(problem ? "error" : "done", `${problem} ${sum}`.trim());
    if (!isTheirs) this.posting.bar.focusReceipt();
    await this.keep();
  }

  /**
   * @param {number} done
   * @param {number} total
   * @param {string} label
   */
  proceed(done, total, label) {
    this.progress = { done, total };
    this.show("busy", total > 0 ? `Filling ${Math.min(done + 1, total)} of ${total}…` : `Filling ${label}…`);
  }

  /** Keep the receipt; without the companion it waits in the browser and is sent later. */
  async keep() {
    const lines = this.lines.receipt();
    if (lines.length === 0) return;
    await this.keepPage();
    const body = { about: this.offer.about, fill: this.fill, mode: this.mode, lines };
    const reply = await PagePort.send("form.receipt", body, PagePort.newKey());
    if (reply.ok || !this.phase) return;
    const kept = reply.queued ? "The receipt is kept here until the companion runs." : reply.error.message;
    this.show(this.phase, `${this.sentence} ${kept}`);
  }

  /** A posting that is not saved yet may have to be, once the application is sent. */
  async keepPage() {
    if (this.posting.job || this.posting.looked?.kind !== "posting") return;
    await PagePort.send("fill.page", { url: location.href, html: Snapshot.take(document) });
  }

  /** @param {string} sentence */
  interrupt(sentence) {
    this.life?.abort(sentence);
  }

  /**
   * @param {ReceiptModel["phase"]} phase
   * @param {string} sentence
   */
  show(phase, sentence) {
    this.phase = phase;
    this.sentence = sentence;
    void this.posting.settleBar();
  }

  /**
   * The bar's model with what filling adds.
   * @param {BarModel} model
   * @returns {BarModel}
   */
  added(model) {
    return AutofillView.added(this, this.applied.added(model));
  }

  /** The person saved the job, or did something else the bar should tell of now. */
  settle() {
    if (!this.isBusy) this.wasTold = true;
  }

  /**
   * @param {FillActionName} name
   * @param {string} value
   */
  act(name, value) {
    if (name === "autofill" || name === "preview") return void this.press(name);
    if (name === "stop") return this.interrupt("You stopped it.");
    if (name === "applied" || name === "dismiss") return void this.applied.answer(name);
    if (name === "line") return void this.desk.line(value);
    return this.desk.receipt(value);
  }

  /** @param {"autofill" | "preview"} name */
  async press(name) {
    if (this.isBusy) return;
    this.life = new AbortController();
    this.isOpen = true;
    this.wasTold = false;
    this.show("busy", "Reading the form…");
    const { preview } = await PagePort.settings();
    await this.start((name === "preview") !== preview, this.life.signal);
  }

  /**
   * Whether a button of this name is about filling.
   * @param {BarActionName} name
   * @returns {name is FillActionName}
   */
  static acts(name) {
    return ["autofill", "preview", "stop", "receipt", "line", "applied", "dismiss"].includes(name);
  }
};
