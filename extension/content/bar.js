// One bar in one frame: its host element in the page, kept there while the page re-renders, and clicks let through only
// when they are the person's own.

const Bar = class {
  /** How often the host is put back when the page removes it, before it moves to the corner, and then before it gives up. */
  static PATIENCE = 8;

  /**
   * @param {{act: (name: BarActionName, value: string) => void, move: (status: Wire.Status) => void,
   *   escape: () => void}} on
   */
  constructor(on) {
    this.on = on;
    /** @type {AbortController | null} */
    this.life = null;
    /** @type {HTMLElement | null} */
    this.host = null;
    /** @type {InstanceType<typeof BarView> | null} */
    this.view = null;
    /** @type {readonly Record<string, string>[]} */
    this.statuses = [];
    /** @type {readonly string[]} */
    this.selectors = [];
    /** @type {BarModel | null} */
    this.model = null;
    /** @type {Element | null} the last anchor beside which there was no room */
    this.tried = null;
    this.wasPlaced = false;
    this.removals = 0;
  }

  get isShown() {
    return this.host !== null;
  }

  /**
   * Show this, now and until told otherwise.
   * @param {BarModel} model
   * @param {readonly string[]} selectors where the site wants the bar
   */
  show(model, selectors = this.selectors) {
    const hadPanel = Bar.hasPanel(this.model);
    const isSame = JSON.stringify(model) === JSON.stringify(this.model);
    this.model = model;
    this.selectors = selectors;
    if (!this.view) this.enter();
    if (this.view && !isSame) {
      this.view.statuses = this.statuses;
      this.view.render(model);
      this.host?.setAttribute("data-state", model.state);
      if (hadPanel !== Bar.hasPanel(model)) this.fit();
    }
    this.keep();
  }

  /** @param {BarModel | null} model */
  static hasPanel(model) {
    return Boolean(model?.people ?? model?.receipt);
  }

  /** Take the bar off the page. */
  remove() {
    this.life?.abort();
    this.host?.remove();
    this.life = this.host = this.view = this.model = this.tried = null;
    this.wasPlaced = false;
    this.removals = 0;
  }

  enter() {
    this.life = new AbortController();
    const { signal } = this.life;
    const { host, root } = Build.host("bar");
    host.setAttribute("data-job-companion", "");
    this.host = host;
    this.view = new BarView(root, (status, event) => this.ifTrusted(event, () => this.on.move(status)), signal);
    Clicks.own(host, root, (button, event) => {
      const name = /** @type {BarActionName} */ (button.dataset.action);
      this.ifTrusted(event, () => this.on.act(name, button.value));
    });
    Clicks.ownEscape(host, (event) => {
      if (this.model?.people || this.model?.receipt) this.ifTrusted(event, () => this.on.escape());
    });
    for (const name of ["scrollend", "resize"]) addEventListener(name, () => this.dodge(), { signal, passive: true });
  }

  /** Put the host where it belongs, if it is not there; called after every change of the page. */
  keep() {
    const { host } = this;
    if (!host) return;
    this.dropCopies(host);
    const anchor = this.removals > Bar.PATIENCE ? null : Placement.anchor(this.selectors);
    const isLost = !host.isConnected || (host.dataset.place === "inline" && anchor && !Placement.isVisible(host));
    const isBetter = host.dataset.place === "docked" && anchor !== null && anchor !== this.tried;
    if (!isLost && !isBetter) return this.dodge();
    if (isLost && this.wasPlaced) this.removals += 1;
    if (this.removals > 2 * Bar.PATIENCE) return;
    this.tried = anchor;
    Placement.put(host, anchor);
    this.wasPlaced = true;
  }

  /**
   * A page that restores itself from its own HTML brings our element back without its inside.
   * @param {HTMLElement} host
   */
  dropCopies(host) {
    for (const copy of document.querySelectorAll(host.localName)) if (copy !== host) copy.remove();
  }

  focusPanel() {
    this.view?.panel.section.focus();
  }

  focusReceipt() {
    this.view?.receipt.section.focus();
  }

  focusEditor() {
    this.view?.receipt.focusEditor();
  }

  /** What the person put into the receipt's editor. */
  edited() {
    return this.view?.receipt.values() ?? [];
  }

  /** @param {BarActionName} action */
  focusOn(action) {
    this.view?.focusOn(action);
  }

  /** The bar grew or shrank: where it has no room beside the title now, it goes to a corner. */
  fit() {
    const { host } = this;
    if (host?.dataset.place !== "inline" || Placement.hasRoom(host)) return this.dodge();
    Placement.put(host, null);
  }

  dodge() {
    if (this.host?.dataset.place === "docked") Placement.dodge(this.host);
  }

  /**
   * @param {Event} event
   * @param {() => void} act
   */
  ifTrusted(event, act) {
    const { host, view } = this;
    if (!host || !view) return;
    const judgment = Trust.judge(event, host);
    if (judgment === "yes") act();
    else if (judgment === "hidden") view.say(BarStates.hiddenClick());
  }
};
