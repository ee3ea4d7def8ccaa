// Who the person knows at the posting's company: the count on the bar, the panel when they ask, what its buttons do.

const Referrers = class {
  /** @param {InstanceType<typeof PostingBar>} posting */
  constructor(posting) {
    this.posting = posting;
    /** Another object for every posting, so that a late answer is known as such. */
    this.visit = {};
    /** @type {number | null} null while no connections are imported, or nothing is known yet */
    this.count = null;
    /** @type {PeopleModel | null} */
    this.panel = null;
  }

  /** Forget everything: another posting, or none. */
  clear() {
    this.visit = {};
    this.count = this.panel = null;
  }

  /** What names the posting: the saved job, or what the page would be saved as. */
  get about() {
    return this.posting.job ?? this.posting.looked?.preview ?? null;
  }

  /**
   * The bar's model with the button, and the panel where it is open.
   * @param {BarModel} model
   * @returns {BarModel}
   */
  added(model) {
    if (this.count === null) return model;
    const label = Referrers.label(this.count);
    const refer = /** @type {BarAction} */ ({ name: "refer", label, expanded: this.panel !== null, secret: true });
    return { ...model, actions: [...model.actions, refer], ...(this.panel ? { people: this.panel } : {}) };
  }

  /** Ask how many there are; the bar stands already and does not wait for this. */
  async learn() {
    const { about, visit } = this;
    if (!about?.company) return;
    const reply = await PagePort.send("referrers.count", { companies: [about.company] });
    if (visit !== this.visit || !reply.ok) return;
    this.count = reply.body.counts?.[0] ?? null;
    if (this.count === null) this.panel = null;
    this.posting.again();
    if (this.panel) await this.load();
  }

  async refer() {
    const { about } = this;
    if (this.panel) return this.fold();
    if (!about) return;
    this.panel = { found: null, problem: "", isSaved: this.posting.job !== null, company: about.company };
    this.posting.again();
    this.posting.bar.focusPanel();
    await this.load();
  }

  async load() {
    const { about, visit } = this;
    const { job } = this.posting;
    if (!about) return;
    const { company, title, location } = about;
    const reply = await PagePort.send("referrers.look", { company, title, location, job_id: job?.id ?? null });
    if (visit !== this.visit || !this.panel) return;
    const isSaved = job !== null;
    if (reply.ok) this.panel = { found: reply.body, problem: "", isSaved, company };
    else this.panel = { ...this.panel, problem: reply.error.message };
    this.posting.again();
  }

  /** @param {string} url a profile or a search, opened in a tab by the worker */
  async browse(url) {
    const reply = await PagePort.send("link.go", { url });
    if (!reply.ok) this.posting.say(reply.error.message);
  }

  fold() {
    if (!this.panel) return;
    this.panel = null;
    this.posting.again();
    this.posting.bar.focusOn("refer");
  }

  /**
   * The tracker's message to a person; it needs the job in the tracker, and the person's click said so.
   * @param {string} person their number
   */
  async write(person) {
    const { visit, posting } = this;
    if (!posting.job) await posting.save();
    if (visit === this.visit && posting.job) await posting.go(`/jobs/${posting.job.id}/people/${person}/write`);
  }

  /**
   * Whether a button of this name is about people.
   * @param {BarActionName} name
   * @returns {name is ReferActionName}
   */
  static acts(name) {
    return ["refer", "browse", "write", "fold"].includes(name);
  }

  /** @param {number} count */
  static label(count) {
    if (count === 0) return "Find a referrer";
    return count === 1 ? "1 person you know works here" : `${count} people you know work here`;
  }
};
