// Starts and stops everything in a frame: which parts run here, and when they look at the page again.

const Main = {
  life: new AbortController(),
  /** @type {InstanceType<typeof Posting> | null} */
  posting: null,
  /** @type {InstanceType<typeof Cards> | null} */
  cards: null,
  /** @type {SiteHeader | null} */
  site: null,
  /** Whether something changed inside a web component since the last work. */
  isDeep: false,
  /** Have the page looked at soon; nothing where the bar does not come by itself. */
  look() {},
  /** The address for which the tab's memory was asked last. */
  asked: "",
  timer: 0,
  changeTimer: 0,
  /** @type {Set<number | null>} */
  changes: new Set(),
  waitingSince: 0,

  async start() {
    for (const stale of document.querySelectorAll("job-companion-bar, job-companion-card")) stale.remove();
    Clicks.start(Main.life.signal);
    Learning.start(Main.life.signal);
    Main.site = Address.site(location.href, SiteHeaders);
    Main.posting = new Posting(Main.site);
    PagePort.listen(Main.life.signal, Main.hear);
    FormActs.start(Main.life.signal);
    const settings = await PagePort.settings();
    if (!Main.runsByItself(settings) || Main.isTiny()) return;
    if (Main.site?.cards && settings.cards) Main.cards = new Cards(Main.site.cards);
    Main.watch(settings.bar);
  },

  /** @param {Settings} settings */
  runsByItself(settings) {
    if (Main.site) return !settings.off.includes(Main.site.id);
    return settings.standing.some((pattern) => Address.claims(pattern, location.href));
  },

  /** Frames too small to read a posting in hold trackers and advertisements. */
  isTiny() {
    return window !== window.top && (innerWidth < 250 || innerHeight < 150);
  },

  /** @param {boolean} withBar */
  watch(withBar) {
    const { signal } = Main.life;
    const changed = () => Main.soon(withBar);
    const observer = new MutationObserver((records) => {
      if (PagePort.isGone) Main.stop();
      else if (records.some(Main.isThePages)) changed();
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener("abort", () => observer.disconnect());
    window.navigation?.addEventListener("currententrychange", changed, { signal });
    for (const name of ["popstate", "hashchange", "pageshow", "load"]) addEventListener(name, changed, { signal });
    document.addEventListener("visibilitychange", changed, { signal });
    addEventListener("pagehide", () => Main.posting?.autofill.offer.leave(), { signal });
    FormWatch.start(signal, () => {
      Main.isDeep = true;
      changed();
    });
    Main.look = changed;
    void Main.work(withBar);
  },

  /**
   * Whether a change of the document was made by the page, not by our own elements coming and going.
   * @param {MutationRecord} record
   */
  isThePages(record) {
    if (record.type !== "childList") return true;
    const nodes = [...record.addedNodes, ...record.removedNodes];
    const isOurs = (/** @type {Node} */ node) => node instanceof Element && /^JOB-COMPANION-/.test(node.tagName);
    return (
      nodes.some((node) => !isOurs(node)) || (record.removedNodes.length > 0 && !Main.posting?.bar.host?.isConnected)
    );
  },

  /**
   * Work once the page has been quiet for a moment, at the latest after five seconds.
   * @param {boolean} withBar
   */
  soon(withBar) {
    const now = performance.now();
    if (!Main.timer) Main.waitingSince = now;
    clearTimeout(Main.timer);
    const wait = Math.min(Main.posting?.patience ?? 100, Math.max(0, Main.waitingSince + 5000 - now));
    Main.timer = setTimeout(() => {
      Main.timer = 0;
      void Main.work(withBar);
    }, wait);
  },

  /** @param {boolean} withBar */
  async work(withBar) {
    if (PagePort.isGone) return Main.stop();
    if (document.visibilityState === "hidden") return;
    Main.refresh();
    const kind = Main.site ? Address.kind(Main.site, location.href) : "job";
    if (kind !== "other") Main.cards?.scan();
    if (!withBar || !Main.posting) return;
    Main.posting.autofill.offer.sense(Main.isDeep);
    Main.isDeep = false;
    if (kind === "job" || (await Main.mayHoldForm(Main.posting))) await Main.posting.notice();
    else if (Main.posting.url !== "") Main.posting.leave("");
  },

  /**
   * Whether a page whose address is no posting's may be a form, or what comes after one.
   * @param {InstanceType<typeof Posting>} posting
   */
  async mayHoldForm({ autofill, url }) {
    if (autofill.offer.isLikely || autofill.isBusy) return true;
    if (url === "" && Main.asked !== location.href) {
      Main.asked = location.href;
      await autofill.offer.recall();
    }
    return Boolean(autofill.offer.memory?.fill);
  },

  /**
   * @param {Telling} telling
   * @returns {boolean | undefined}
   */
  hear(telling) {
    if (telling.tell === "form") return undefined; // the form's own listener answers
    const { posting } = Main;
    if (!posting) return false;
    if (telling.tell === "changed") Main.changed(telling.jobId);
    else if (telling.tell === "save" || telling.tell === "show") void Main.serve(telling.tell);
    else if (telling.tell === "yield") Main.yield(posting, telling.identity);
    else if (telling.tell === "forms") Main.formsChanged(posting);
    else if (telling.tell === "filling") Guard.turn(telling.on);
    else if (telling.tell === "interrupted") posting.autofill.interrupt(telling.sentence);
    else return Main.holds(posting, telling.identity);
    return true;
  },

  /** @param {InstanceType<typeof Posting>} posting */
  formsChanged({ autofill }) {
    autofill.offer.soon();
    Main.look();
  },

  /**
   * Whether this frame's bar is the one for a posting, the one that offers to fill, or the one that is filling.
   * @param {InstanceType<typeof Posting>} posting
   * @param {string} identity
   */
  holds({ looked, autofill }, identity) {
    if (identity === "autofill") return autofill.offer.stands;
    if (identity.startsWith("fill:")) return autofill.isWriting && identity === `fill:${autofill.fill}`;
    return looked?.identity === identity && looked.kind === "posting";
  },

  /**
   * @param {InstanceType<typeof Posting>} posting
   * @param {string} identity
   */
  yield(posting, identity) {
    if (identity === "autofill") void posting.autofill.offer.yield();
    else posting.leave(posting.url);
  },

  /**
   * Jobs changed elsewhere; several tellings in a row are one.
   * @param {number | null} jobId null when any may have changed
   */
  changed(jobId) {
    Main.changes.add(jobId);
    clearTimeout(Main.changeTimer);
    Main.changeTimer = setTimeout(Main.refresh, 150);
  },

  /** Bring bar and marks in line with what changed elsewhere; a page out of sight waits until it is seen. */
  refresh() {
    const { changes, posting, cards } = Main;
    if (changes.size === 0 || document.visibilityState === "hidden") return;
    Main.changes = new Set();
    if (cards) void cards.refresh();
    const concerns = changes.has(null) || !posting?.job || changes.has(posting.job.id);
    if (posting?.bar.isShown && concerns) void posting.look(false);
  },

  /**
   * The person asked through the toolbar, the menu or the keyboard.
   * @param {"save" | "show"} wish
   */
  async serve(wish) {
    const { posting } = Main;
    if (!posting) return;
    if (posting.job && posting.bar.isShown) return;
    posting.autofill.offer.sense(true);
    const isPosting = await posting.look(true);
    if (isPosting && wish === "save" && !posting.job) await posting.save();
  },

  stop() {
    Main.life.abort();
    Guard.turn(false);
    clearTimeout(Main.timer);
    clearTimeout(Main.changeTimer);
    Main.posting?.bar.remove();
    Main.cards?.remove();
  },
};

void Main.start();
