// What the person does in the receipt: look at a question in the page, change or clear a value, accept or draft one, keep it
// for next time, tick what a preview may write.

const ReceiptDesk = class {
  /** @param {InstanceType<typeof Autofill>} autofill */
  constructor(autofill) {
    this.autofill = autofill;
    /** @type {string | null} */
    this.editing = null;
    /** @type {Set<string>} */
    this.turned = new Set();
    this.asksConsent = false;
    /** @type {((wanted: ReadonlySet<string>) => void) | null} waits for the person's word on a preview */
    this.decide = null;
  }

  clear() {
    this.editing = this.decide = null;
    this.turned = new Set();
    this.asksConsent = false;
  }

  get lines() {
    return this.autofill.lines;
  }

  /**
   * The lines that the person wants written.
   * @param {readonly FillLine[]} asked
   * @param {AbortSignal} signal
   * @returns {Promise<ReadonlySet<string>>}
   */
  async accept(asked, signal) {
    const what = asked.length === 1 ? "1 question" : `${asked.length} questions`;
    this.autofill.show("preview", `Nothing is written yet. ${what} can be filled: untick what you do not want.`);
    this.autofill.posting.bar.focusReceipt();
    const wanted = await new Promise((decide) => {
      this.decide = decide;
      signal.addEventListener("abort", () => decide(new Set()), { once: true });
    });
    this.decide = null;
    this.autofill.show("busy", "Filling…");
    return wanted;
  }

  /** @param {string} value what a button of the receipt is for */
  receipt(value) {
    if (value === "accept")
      this.decide?.(new Set(this.lines.due.filter((line) => line.isWanted).map(({ key }) => key)));
    else if (value === "cancel") this.autofill.interrupt("You cancelled it, so nothing was written.");
    else if (value === "learn" || value === "forget") void this.consent(value === "learn");
    else if (value.startsWith("group ")) this.toggle(value);
    else if (value.startsWith("go ")) void this.autofill.posting.go(value.slice(3));
    else this.fold();
  }

  /** @param {string} name */
  toggle(name) {
    if (!this.turned.delete(name)) this.turned.add(name);
    this.again();
  }

  fold() {
    this.autofill.isOpen = !this.autofill.isOpen;
    this.editing = null;
    this.again();
    if (this.autofill.isOpen) this.autofill.posting.bar.focusReceipt();
    else this.autofill.posting.bar.focusOn("receipt");
  }

  /** Escape: the innermost thing that is open goes. */
  escape() {
    if (this.autofill.phase === "busy") return this.autofill.interrupt("You pressed Escape, so the filling stopped.");
    if (this.decide) return this.receipt("cancel");
    if (this.editing === null) return this.fold();
    this.editing = null;
    this.again();
  }

  /** @param {boolean} agrees */
  async consent(agrees) {
    await PagePort.choose({ learn: agrees });
    this.asksConsent = false;
    this.again();
    if (agrees) await Learning.flush();
  }

  /** @param {string} value a verb and a line's key */
  async line(value) {
    const [verb = "", ...rest] = value.split(" ");
    const line = this.lines.get(rest.join(" "));
    if (!line) return;
    if (verb === "show") return this.find(line);
    if (verb === "tick") return this.set(line, { isWanted: !line.isWanted });
    if (verb === "edit") return this.editing === line.key ? this.edit(null) : this.open(line);
    if (verb === "why") return this.toggle(`why ${line.key}`);
    if (!this.autofill.isBusy) return this.change(line, verb);
  }

  /**
   * @param {FillLine} line
   * @param {string} verb
   */
  async change(line, verb) {
    if (verb === "draft") return this.draft(line);
    if (verb === "remember") return this.remember(line);
    if (verb === "clear") return this.empty(line);
    if (verb === "accept") return this.put(line, line.fill, false);
    if (verb === "save") return this.put(line, FillWords.own(line, this.autofill.posting.bar.edited()), true);
  }

  /**
   * @param {FillLine} line
   * @param {Partial<FillLine>} news
   */
  set({ key }, news) {
    this.lines.set(key, news);
    this.again();
  }

  /**
   * Open the editor; what a closed list offers is looked up first.
   * @param {FillLine} line
   */
  async open({ key, question }) {
    const isClosed = /^choices?$/.test(question.kind) && !question.options?.length;
    if (isClosed && !this.autofill.isBusy) {
      const act = /** @type {const} */ ({ act: "options", frame: question.frame ?? 0, question: question.id });
      await this.autofill.held(async () => {
        const looked = await FormTab.act(act);
        if (looked.question) this.lines.set(key, { question: looked.question });
      });
    }
    this.edit(key);
  }

  /** @param {string | null} key */
  edit(key) {
    this.editing = key;
    this.again();
    if (key !== null) this.autofill.posting.bar.focusEditor();
  }

  /** @param {FillLine} line */
  async find({ question }) {
    const { filled } = await FormTab.act({ act: "focus", frame: question.frame ?? 0, question: question.id });
    if (filled?.outcome === "failed") this.say(filled.because[0] ?? FillWords.GONE);
  }

  /**
   * Write a value that the person accepted or put in.
   * @param {FillLine} line
   * @param {Wire.Fill} fill
   * @param {boolean} isOwn
   */
  async put(line, fill, isOwn) {
    const { question, key } = line;
    await this.act({ act: "fill", frame: question.frame ?? 0, question, fill, byPerson: true }, key, fill);
    this.lines.set(key, { isByPerson: isOwn });
    this.editing = null;
    await this.told(`${question.label}: ${this.lines.get(key)?.outcome ?? "failed"}.`);
    if (isOwn && this.lines.get(key)?.outcome === "filled") await Learning.offer(this.learned(line, fill.text ?? ""));
  }

  /** @param {FillLine} line */
  async empty({ question, key, fill }) {
    await this.act({ act: "clear", frame: question.frame ?? 0, question: question.id }, key, fill);
    const cleared = this.lines.get(key);
    if (cleared?.outcome === "filled") {
      this.lines.set(key, { outcome: "left", written: "", because: ["You cleared it."], isByPerson: true });
    }
    await this.told(`${question.label}: cleared.`);
  }

  /**
   * @param {FormAct} act
   * @param {string} key
   * @param {Wire.Fill} fill
   */
  async act(act, key, fill) {
    const problem = await this.autofill.held(async () => this.lines.settle(key, await FormTab.act(act), fill));
    if (problem) this.lines.set(key, { because: [problem] });
  }

  /** @param {FillLine} line */
  async draft(line) {
    this.say("Drafting…");
    const { question, fill, key } = line;
    const topic = fill.topic ?? "";
    const language = document.documentElement.lang || "en";
    const reply = await PagePort.send("form.draft", { about: this.autofill.offer.about, question, language });
    if (!reply.ok) return this.say(reply.error.message);
    const { text, by, facts, because = [] } = reply.body;
    const source = by === "model" ? "A draft by your model" : "A draft from a template";
    const answer = { topic, text, draft: true, certain: false, source };
    const proposal = { ...fill, action: /** @type {const} */ ("propose"), answer, text, shown: text };
    this.lines.set(key, {
      fill: proposal,
      isProposed: true,
      facts,
      because: [`${source}. Read it before you accept it.`, ...because],
    });
    this.edit(key);
  }

  /** @param {FillLine} line */
  async remember(line) {
    const answers = [this.learned(line, line.shown)];
    const reply = await PagePort.send(
      "answers.learn",
      { about: this.autofill.offer.about, answers },
      PagePort.newKey(),
    );
    if (!reply.ok) return this.say(reply.error.message);
    this.say(
      reply.body.kept > 0 ? "Remembered for next time." : (reply.body.because?.[0] ?? "This is not remembered."),
    );
  }

  /**
   * @param {FillLine} line
   * @param {string} answer
   * @returns {Wire.LearnedAnswer}
   */
  learned({ question, fill }, answer) {
    return { question, topic: fill.topic ?? "", answer };
  }

  /** @param {string} sentence */
  async told(sentence) {
    const { phase } = this.autofill;
    if (phase) this.autofill.show(phase, `${sentence} ${FillWords.sum(this.lines.all, this.lines.advice)}`);
    await this.autofill.keep();
  }

  /** @param {string} sentence */
  say(sentence) {
    this.autofill.show(this.autofill.phase ?? "done", sentence);
  }

  again() {
    void this.autofill.posting.settleBar();
  }
};
