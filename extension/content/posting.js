// The posting that a frame shows: asks the companion what the page is, shows the bar, does what its buttons say.

const Posting = class extends PostingBar {
  /** Looks at one address that brought no posting; after that only the person can ask. */
  static LOOKS = 24;
  /** An answer that takes longer is announced, in milliseconds; the companion may have to start first. */
  static SLOW = 2000;

  /**
   * @param {SiteHeader | null} site
   */
  constructor(site) {
    super(site);
    this.url = "";
    this.print = "";
    /** Counts looks and visits, so that a late answer is known as such. */
    this.turn = 0;
    this.looks = 0;
    this.isSaving = false;
    /** @type {string | null} the last posting seen at this address */
    this.identity = null;
    this.key = PagePort.newKey();
  }

  /** How long to wait for the page to settle before the next look, in milliseconds. */
  get patience() {
    return Math.min(100 * 2 ** Math.max(0, this.looks - 2), 5000);
  }

  /** The page changed: look at it if that may change the verdict. */
  async notice() {
    const url = Address.page(location.href);
    if (url !== this.url && !this.autofill.isBusy) this.leave(url);
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
    this.autofill.clear();
    this.key = PagePort.newKey();
    this.model = null;
    this.isAsked = this.isRefused = false;
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
    await this.autofill.applied.hear(reply.body);
    if (turn !== this.turn) return false;
    this.isAsked = byPerson && reply.body.kind !== "posting";
    this.autofill.offer.soon();
    if (reply.body.kind !== "posting") {
      this.job = reply.body.saved;
      this.referrers.clear();
      this.model = byPerson ? BarStates.nothingHere(reply.body.because, FormPresence.elsewhere()) : null;
      await this.settleBar();
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
      this.isRefused = reply.ok && !reply.body.mine;
      if (this.isRefused) return this.bar.remove();
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

  /** What tells one posting from the next where the address stays the same. */
  fingerprint() {
    const anchor = Placement.anchor(this.site?.bar ?? []) ?? document.querySelector("h1");
    const title = document.title.replace(/^\(\d+\)\s*/, "");
    return `${(anchor?.textContent ?? "").trim().slice(0, 200)}|${anchor ? "" : title}`;
  }
};
