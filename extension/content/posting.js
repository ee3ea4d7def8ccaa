// The posting that a frame shows: asks the companion what the page is, shows the bar, does what its buttons say.

const Posting = class {
  /** Looks at one address that brought no posting; after that only the person can ask. */
  static LOOKS = 24;
  /** An answer that takes longer is announced, in milliseconds; the companion may have to start first. */
  static SLOW = 2000;

  /**
   * @param {SiteHeader | null} site
   */
  constructor(site) {
    this.site = site;
    this.url = "";
    this.print = "";
    /** Counts looks and visits, so that a late answer is known as such. */
    this.turn = 0;
    this.visit = 0;
    this.looks = 0;
    this.isSaving = false;
    /** @type {string | null} the last posting seen at this address */
    this.identity = null;
    /** Whether the next change of the page may turn it into a posting. */
    this.isUnsettled = true;
    /** @type {Wire.Looked | null} */
    this.looked = null;
    /** @type {Wire.SavedJob | null} */
    this.job = null;
    /** @type {Wire.SaveResult | null} what the person saved here, which they may undo */
    this.result = null;
    /** @type {BarModel | null} what the bar says, without the people */
    this.model = null;
    this.referrers = new Referrers(this);
    this.key = PagePort.newKey();
    this.bar = new Bar({
      act: (name, value) => void (Referrers.acts(name) ? this.referrers[name](value) : this[name]()),
      move: (status) => void this.move(status),
    });
  }

  /** How long to wait for the page to settle before the next look, in milliseconds. */
  get patience() {
    return Math.min(100 * 2 ** Math.max(0, this.looks - 2), 5000);
  }

  /** The page changed: look at it if that may change the verdict. */
  async notice() {
    const url = Address.page(location.href);
    if (url !== this.url) this.leave(url);
    this.bar.keep();
    const print = this.fingerprint();
    const isWorthwhile = print !== this.print || this.isUnsettled;
    if (!isWorthwhile || this.looks >= Posting.LOOKS) return;
    this.print = print;
    await this.look(false);
  }

  /** @param {string} url */
  leave(url) {
    this.url = url;
    this.turn += 1;
    this.visit += 1;
    this.looks = 0;
    this.print = "";
    this.isUnsettled = true;
    this.isSaving = false;
    this.identity = this.looked = this.job = this.result = null;
    this.referrers.clear();
    this.key = PagePort.newKey();
    this.bar.remove();
  }

  /**
   * Ask what the page is and show the bar accordingly. True when it shows a posting.
   * @param {boolean} byPerson the person asked, so there is an answer in any case
   */
  async look(byPerson) {
    if (this.isSaving) return false;
    const turn = ++this.turn;
    this.looks += 1;
    const complete = document.readyState === "complete";
    const slow = setTimeout(() => this.announce(turn), Posting.SLOW);
    const reply = await PagePort.send("page.look", { url: location.href, html: Snapshot.take(document), complete });
    clearTimeout(slow);
    if (turn !== this.turn) return false;
    if (!reply.ok) return this.unanswered(reply.error, byPerson);
    this.looked = reply.body;
    this.isUnsettled = reply.body.retry;
    if (reply.body.kind !== "posting") {
      this.referrers.clear();
      if (byPerson) this.show(BarStates.nothingHere(reply.body.because));
      else this.bar.remove();
      return false;
    }
    if (reply.body.identity !== this.identity) {
      this.looks = 0;
      this.referrers.clear();
    }
    this.identity = reply.body.identity;
    await this.claim(turn, reply.body);
    return true;
  }

  /**
   * @param {number} turn
   * @param {Wire.Looked} looked
   */
  async claim(turn, looked) {
    if (looked.identity) {
      const reply = await PagePort.send("bar.claim", { identity: looked.identity });
      if (turn !== this.turn) return;
      if (reply.ok && !reply.body.mine) return this.bar.remove();
    }
    this.job = looked.saved;
    if (this.job) await this.showKnown(this.job, looked.history);
    else this.show(BarStates.ready(looked.history));
    void this.referrers.learn();
  }

  /**
   * @param {Wire.WireError} error
   * @param {boolean} byPerson
   */
  unanswered(error, byPerson) {
    this.isUnsettled = false;
    this.referrers.clear();
    if (byPerson || this.isPostingByAddress) {
      this.show(error.code < 20 ? BarStates.away(error) : BarStates.failed(error));
    }
    return false;
  }

  get isPostingByAddress() {
    return this.site !== null && Address.kind(this.site, location.href) === "job";
  }

  /** @param {number} turn */
  announce(turn) {
    if (turn === this.turn && !this.bar.isShown && this.isPostingByAddress) this.show(BarStates.waiting());
  }

  async save() {
    const { visit, key } = this;
    this.isSaving = true;
    this.turn += 1;
    this.show(BarStates.saving());
    const reply = await PagePort.send("page.save", { url: location.href, html: Snapshot.take(document) }, key);
    if (reply.ok) await this.loadStatuses();
    if (visit !== this.visit) return;
    this.isSaving = false;
    if (reply.ok) {
      this.job = reply.body.job;
      this.result = reply.body;
      this.show(BarStates.saved(reply.body));
    } else {
      this.show(reply.queued ? BarStates.kept(reply.error) : BarStates.failed(reply.error));
    }
  }

  async undo() {
    if (!this.job) return;
    const reply = await PagePort.send("job.delete", { job_id: this.job.id }, PagePort.newKey());
    if (!reply.ok) return this.say(reply.error.message);
    this.job = this.result = null;
    this.key = PagePort.newKey();
    this.show(BarStates.ready(this.looked?.history ?? []));
  }

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
    this.bar.show(this.referrers.added(model), this.site?.bar ?? ["main h1", "h1"]);
  }

  /** Show the same with what is known of people now. */
  again() {
    if (this.model && this.bar.isShown) this.show(this.model);
  }

  /** @param {string} sentence */
  say(sentence) {
    if (this.model && this.bar.isShown) this.show({ ...this.model, sentence });
  }

  /** What tells one posting from the next where the address stays the same. */
  fingerprint() {
    const anchor = Placement.anchor(this.site?.bar ?? []) ?? document.querySelector("h1");
    const title = document.title.replace(/^\(\d+\)\s*/, "");
    return `${(anchor?.textContent ?? "").trim().slice(0, 200)}|${anchor ? "" : title}`;
  }
};
