// When the page confirms that an application was sent: the bar offers to mark the job, or does it where the person chose so.

const Applied = class {
  /** @param {InstanceType<typeof Autofill>} autofill */
  constructor(autofill) {
    this.autofill = autofill;
    this.words = "";
    /** Confirmations that the person answered already. */
    this.answered = "";
  }

  clear() {
    this.words = "";
  }

  /** What the confirmation is about, from what was filled in this tab, or from the saved job on the page. */
  get about() {
    const { posting, offer } = this.autofill;
    const kept = offer.memory?.fill?.about;
    if (posting.job || !kept) return offer.about;
    return { ...kept, job_id: kept.job_id ?? offer.memory?.seen?.jobId ?? null };
  }

  /** Whether that can be nothing else: another form of this tab may have been filled long ago, or elsewhere. */
  get isSure() {
    const { posting, offer } = this.autofill;
    const kept = offer.memory?.fill;
    return Boolean(posting.job || (kept && offer.isSameForm(kept)));
  }

  /**
   * The page was read anew.
   * @param {Wire.Looked} looked
   */
  async hear(looked) {
    const words = looked.applied && Applied.isSeen(looked.applied) ? looked.applied : "";
    const { posting } = this.autofill;
    this.words = "";
    if (!words || words === this.answered || posting.job?.applied_at) return;
    const { fill, seen } = (await this.autofill.offer.recall()) ?? {};
    if (!fill && !posting.job && !seen?.jobId) return;
    this.words = words;
    if (this.isSure && (await PagePort.settings()).markApplied) await this.mark(false);
  }

  /**
   * Whether the person can see the words: many pages hold their confirmation ready out of sight.
   * @param {string} words
   */
  static isSeen(words) {
    const bare = (/** @type {string | null} */ text) => (text ?? "").replace(/\s+/g, "");
    const sought = bare(words);
    for (const element of document.querySelectorAll("body *")) {
      if (element.childElementCount > 20 || !bare(element.textContent).includes(sought)) continue;
      const isInside = [...element.children].some((child) => bare(child.textContent).includes(sought));
      if (!isInside && Placement.isVisible(element)) return true;
    }
    return false;
  }

  /** @param {"applied" | "dismiss"} name */
  async answer(name) {
    if (name === "applied") return this.mark(true);
    this.answered = this.words;
    this.words = "";
    await this.autofill.posting.settleBar();
  }

  /** @param {boolean} byPerson */
  async mark(byPerson) {
    const { posting } = this.autofill;
    const reply = await PagePort.send("fill.applied", { about: this.about, because: this.words, byPerson });
    if (!reply.ok) return posting.say(reply.error.message);
    this.answered = this.words;
    this.words = "";
    posting.job = reply.body;
    this.autofill.wasTold = true;
    await posting.showKnown(reply.body, posting.looked?.history ?? []);
  }

  /**
   * @param {BarModel} model
   * @returns {BarModel}
   */
  added(model) {
    if (!this.words) return model;
    const { title, company } = this.about;
    const what = [title, company].filter(Boolean).join(" at ");
    return {
      ...model,
      state: "ready",
      sentence: `The page says: “${this.words}”. Did you apply${what ? ` for ${what}` : ""}?`,
      actions: [
        { name: "applied", label: "Mark as applied", primary: true },
        { name: "dismiss", label: "Not yet" },
        ...model.actions.filter((action) => action.name === "open"),
      ],
    };
  }
};
