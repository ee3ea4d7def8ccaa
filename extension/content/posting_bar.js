// The bar of a frame: what it shows, and what its plain buttons do. What the page is, and what follows from that, is in
// posting.js, which builds on this.

const PostingBar = class {
  /** Where the bar goes on a page that is a form only: under its heading. */
  static BESIDE_FORMS = ["main h1", "h1", "form h2", "form h3", "h2", "h3", "form legend"];

  /** @param {SiteHeader | null} site */
  constructor(site) {
    this.site = site;
    /** Counts visits, so that a late answer is known as such. */
    this.visit = 0;
    /** Whether the person asked for the bar where there is no posting. */
    this.isAsked = false;
    /** Whether the next change of the page may turn it into a posting. */
    this.isUnsettled = true;
    /** Whether another frame of the tab shows the bar for this posting. */
    this.isRefused = false;
    /** @type {Wire.Looked | null} */
    this.looked = null;
    /** @type {Wire.SavedJob | null} */
    this.job = null;
    /** @type {Wire.SaveResult | null} what the person saved here, which they may undo */
    this.result = null;
    /** @type {BarModel | null} what the bar says, without the people and the form */
    this.model = null;
    this.referrers = new Referrers(this);
    this.autofill = new Autofill(this);
    this.bar = new Bar({
      act: (name, value) => void this.act(name, value),
      move: (status) => void this.move(status),
      escape: () => (this.referrers.panel ? this.referrers.fold() : this.autofill.desk.escape()),
    });
  }

  /**
   * @param {BarActionName} name
   * @param {string} value
   */
  act(name, value) {
    if (Referrers.acts(name)) return this.referrers[name](value);
    if (Autofill.acts(name)) return this.autofill.act(name, value);
    this.autofill.settle();
    return this[name]();
  }

  /** Save the posting. */
  async save() {}

  /** Take the save back. */
  async undo() {}

  async open() {
    if (this.job) await this.go(`/jobs/${this.job.id}`);
  }

  /** @param {string} path of a tracker page */
  async go(path) {
    const reply = await PagePort.send("tracker.go", { path });
    if (!reply.ok) this.say(reply.error.message);
  }

  async help() {
    await PagePort.send("options.go", { section: "start" });
  }

  close() {
    this.bar.remove();
  }

  /** @param {Wire.Status} status */
  async move(status) {
    if (!this.job) return;
    const reply = await PagePort.send("job.status", { job_id: this.job.id, status }, PagePort.newKey());
    if (!reply.ok) return this.say(reply.error.message);
    this.job = reply.body;
    await this.showKnown(reply.body, this.looked?.history ?? []);
  }

  /**
   * @param {Wire.SavedJob} job
   * @param {readonly Wire.HistoryLine[]} history
   */
  async showKnown(job, history) {
    const { visit } = this;
    await this.loadStatuses();
    if (visit !== this.visit) return;
    const isFresh = this.result?.job.id === job.id;
    this.show(isFresh && this.result ? BarStates.saved({ ...this.result, job }) : BarStates.known(job, history));
  }

  async loadStatuses() {
    if (this.bar.statuses.length > 0) return;
    const reply = await PagePort.send("statuses", {});
    if (reply.ok) this.bar.statuses = reply.body.statuses;
  }

  /** @param {BarModel} model */
  show(model) {
    this.model = model;
    const isForm = this.looked !== null && this.looked.kind !== "posting";
    const places = [...(this.site?.bar ?? ["main h1", "h1"]), ...(isForm ? PostingBar.BESIDE_FORMS : [])];
    this.bar.show(this.autofill.added(this.referrers.added(model)), places);
  }

  /** Bring the bar in line: it stands for a posting, where the person asked for it, and as long as there is a form. */
  async settleBar() {
    if (!this.looked) return;
    const isPosting = this.looked?.kind === "posting" && !this.isRefused;
    if (!isPosting && !this.isAsked && !this.autofill.keepsBar) {
      this.model = null;
      return this.bar.remove();
    }
    if (this.model) return this.show(this.model);
    if (this.job) return this.showKnown(this.job, this.looked?.history ?? []);
    if (!isPosting) this.show(BarStates.form());
  }

  /** Show the same with what is known of people now. */
  again() {
    if (this.model && this.bar.isShown) this.show(this.model);
  }

  /** @param {string} sentence */
  say(sentence) {
    if (this.model && this.bar.isShown) this.show({ ...this.model, sentence });
  }
};
