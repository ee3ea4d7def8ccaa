// Whether there is an application form in the tab, what it is for, and whether it goes on with one that was filled before.

const FormOffer = class {
  /** How long a filling may rest before its form counts as another application, in milliseconds. */
  static REST = 2 * 60 * 60 * 1000;
  /** The form is looked at once it has not changed for so long, in milliseconds. */
  static CALM = 300;

  /** What is typed into or chosen from; so many of them are worth asking the companion what they are. */
  static ASKING =
    "input:is([type=text], [type=email], [type=tel], [type=url], [type=number], [type=file], :not([type])), textarea, select";
  static MANY = 4;

  /** What is found where there is nothing to read. @type {{frames: readonly Wire.Frame[], plan: Wire.FillPlan}} */
  static NONE = { frames: [], plan: { is_application: false } };

  /** @param {InstanceType<typeof Autofill>} autofill */
  constructor(autofill) {
    this.autofill = autofill;
    this.timer = 0;
    /** How many controls were seen here last, and whether they look like an application's. */
    this.counted = -1;
    this.isLikely = false;
    /** Whether the companion says that there is an application form, and this frame's bar offers to fill it. */
    this.stands = false;
    /** Questions that could be filled now. */
    this.due = 0;
    /** @type {TabMemory | null} */
    this.memory = null;
  }

  clear() {
    clearTimeout(this.timer);
    this.stands = false;
    this.due = 0;
    this.memory = null;
  }

  get posting() {
    return this.autofill.posting;
  }

  /** Whether some frame of the tab seems to have an application form, or the person asked. */
  get isNear() {
    return this.posting.isAsked || this.isLikely || (this.memory?.forms ?? []).length > 0;
  }

  /** What the tab remembers, asked anew. */
  async recall() {
    const reply = await PagePort.send("fill.recall", {});
    this.memory = reply.ok ? reply.body : null;
    return this.memory;
  }

  /** What the form is for. @returns {Wire.FormAbout} */
  get about() {
    const { job, looked } = this.posting;
    const seen = this.memory?.seen && FormOffer.isAbout(this.memory.seen) ? this.memory.seen : null;
    const kept = this.memory?.fill && this.isSameForm(this.memory.fill) ? this.memory.fill.about : null;
    const told = job ?? looked?.preview ?? seen ?? kept;
    const id = job?.id ?? seen?.jobId ?? kept?.job_id ?? null;
    const identity =
      looked?.kind === "posting" ? looked.identity : (seen?.identity ?? kept?.identity ?? looked?.identity);
    const { title = "", company = "", location = "" } = told ?? {};
    return {
      url: window.location.href,
      job_id: id,
      identity: identity ?? null,
      title,
      company,
      location: location ?? "",
    };
  }

  /**
   * Whether this page names the posting that was seen in the tab before.
   * @param {SeenPosting} seen
   */
  static isAbout({ title, company, url }) {
    if (Address.page(url) === Address.page(location.href)) return true;
    const text = `${document.title} ${document.body?.textContent ?? ""}`.slice(0, 200_000).toLowerCase();
    return [title, company].some((words) => words.length > 2 && text.includes(words.toLowerCase()));
  }

  /** @param {KeptFill} kept */
  isSameForm({ url, at, about }) {
    if (Date.now() - at > FormOffer.REST) return false;
    const { identity } = this.posting.looked ?? {};
    if (identity && about.identity && identity === about.identity) return true;
    const isThere = [url, about.url].some((one) => URL.canParse(one) && new URL(one).host === location.host);
    return isThere && this.posting.looked?.kind !== "posting";
  }

  /**
   * The page changed: where its controls did, tell the tab; what took the place of a form may confirm the application.
   * @param {boolean} isDeep whether something changed inside a web component
   */
  sense(isDeep) {
    const count = FormPresence.count();
    if (count === this.counted && !isDeep) return;
    const had = this.isLikely;
    this.isLikely =
      FormPresence.hasApplication() || document.querySelectorAll(FormOffer.ASKING).length >= FormOffer.MANY;
    FormWatch.follow();
    const isNews = this.counted !== FormPresence.count();
    this.counted = FormPresence.count();
    if (had && !this.isLikely) this.posting.isUnsettled = true;
    if (isNews && (had || this.isLikely)) void PagePort.send("form.sense", { isLikely: this.isLikely });
  }

  /** The page goes, and its form with it. */
  leave() {
    if (this.isLikely) void PagePort.send("form.sense", { isLikely: false });
    this.isLikely = false;
    this.counted = -1;
  }

  /** Some frame's form changed: look at the whole once it is calm. */
  soon() {
    clearTimeout(this.timer);
    const { bar, isAsked } = this.posting;
    if (this.autofill.isBusy || !(bar.isShown || this.isLikely || isAsked)) return;
    this.timer = setTimeout(() => void this.look(), FormOffer.CALM);
  }

  /** Ask the companion whether this is an application form; the bar offers to fill it then. */
  async look() {
    const { visit } = this.posting;
    const isOver = () => visit !== this.posting.visit || this.autofill.isBusy;
    if (this.autofill.isBusy || document.visibilityState === "hidden") return;
    await this.recall();
    if (isOver()) return;
    const planned = this.isNear ? await this.plan() : FormOffer.NONE;
    if (isOver() || !planned) return;
    const stands = planned.plan.is_application && (this.stands || (await this.claim()));
    if (isOver()) return;
    this.stands = stands;
    if (stands) this.take(planned);
    await this.posting.settleBar();
  }

  /** @param {{frames: readonly Wire.Frame[], plan: Wire.FillPlan}} planned */
  take(planned) {
    this.goOn(planned);
    if (!this.posting.isAsked) return;
    this.posting.isAsked = false; // not “nothing here”: a form
    this.posting.model = null;
  }

  async plan() {
    try {
      const frames = await FormTab.read();
      if (!frames.some((frame) => (frame.questions ?? []).length > 0))
        return { frames, plan: { is_application: false } };
      return { frames, plan: (await FormTab.plan(this.about, frames)).plan };
    } catch (problem) {
      if (problem instanceof FillProblem) return null;
      throw problem;
    }
  }

  async claim() {
    const reply = await PagePort.send("bar.claim", { identity: "autofill" });
    return reply.ok && reply.body.mine;
  }

  /** Another frame's bar offers it now. */
  async yield() {
    if (this.autofill.isBusy) return;
    this.stands = false;
    await this.posting.settleBar();
  }

  /**
   * The form may be a further step of what was filled before.
   * @param {{frames: readonly Wire.Frame[], plan: Wire.FillPlan}} planned
   */
  goOn({ frames, plan }) {
    const kept = this.memory?.fill;
    if (this.autofill.phase === null && kept && this.isSameForm(kept)) {
      this.autofill.fill = kept.fill;
      this.autofill.lines.earlier = kept.lines;
    }
    const lines = new FillLines();
    lines.byKey = new Map(this.autofill.lines.byKey);
    lines.take(frames, plan);
    const known = new Set(
      this.autofill.lines.earlier.map((line) => FillLines.key({ frame: line.frame ?? 0, id: line.question })),
    );
    this.due = lines.due.filter(
      (line) => this.autofill.lines.byKey.has(line.key) === false && !known.has(line.key),
    ).length;
  }
};
