// The inside of the bar: built once, then brought in line with each model, so that focus and live region survive.

const BarView = class {
  /**
   * @param {ShadowRoot} root
   * @param {(status: Wire.Status, event: Event) => void} onMove
   * @param {AbortSignal} signal
   */
  constructor(root, onMove, signal) {
    this.root = root;
    this.onMove = onMove;
    this.signal = signal;
    /** @type {readonly Record<string, string>[]} */
    this.statuses = [];
    this.text = Build.element("span", { class: "text", role: "status", "aria-live": "polite" });
    this.details = Build.element("ul", { class: "details" });
    this.actions = Build.element("span", { class: "actions" });
    const section = Build.element("section", { class: "bar ours", "aria-label": "Job Companion" });
    const line = Build.element("span", { class: "line" });
    line.append(Build.mark(), this.text);
    const row = Build.element("div", { class: "row" });
    row.append(line, this.actions);
    this.panel = new PeoplePanel();
    this.receipt = new ReceiptPanel();
    section.append(row, this.details, this.panel.section, this.receipt.section);
    root.append(section);
  }

  /** @param {BarModel} model */
  render(model) {
    const focused = this.actions.contains(this.root.activeElement) ? this.root.activeElement : null;
    if (this.text.textContent !== model.sentence) this.text.textContent = model.sentence;
    this.details.replaceChildren(...(model.details ?? []).slice(0, 3).map((line) => Build.element("li", {}, line)));
    const buttons = model.actions.map((action) => this.kept(action) ?? this.button(action));
    const controls = [...buttons, ...(model.status ? this.statusMenu(model.status) : [])];
    for (const old of [...this.actions.children])
      if (!controls.includes(/** @type {HTMLElement} */ (old))) old.remove();
    controls.forEach((control, place) => {
      if (this.actions.children[place] !== control)
        this.actions.insertBefore(control, this.actions.children[place] ?? null);
    });
    if (focused) this.focusOn(focused.getAttribute("data-action") ?? "");
    this.panel.render(model.people ?? null);
    this.receipt.render(model.receipt ?? null);
  }

  /**
   * Focus what acts under this name, else the first of all.
   * @param {string} action
   */
  focusOn(action) {
    const same =
      this.actions.querySelector(`[data-action="${action}"]`) ?? this.actions.querySelector("button, select");
    /** @type {HTMLElement | null} */ (same)?.focus();
  }

  /** @param {string} sentence */
  say(sentence) {
    this.text.textContent = sentence;
  }

  /**
   * The button that is there already, brought in line: one that is replaced while it is pressed loses the click.
   * @param {BarAction} action
   */
  kept({ name, label, primary, expanded, secret }) {
    const button = this.actions.querySelector(`button[data-action="${name}"]`);
    if (!button || secret || button.hasAttribute("data-secret")) return null;
    if (button.textContent !== label) button.textContent = label;
    button.classList.toggle("primary", Boolean(primary));
    if (expanded === undefined) button.removeAttribute("aria-expanded");
    else button.setAttribute("aria-expanded", String(expanded));
    return button;
  }

  /** @param {BarAction} action */
  button({ name, label, primary, expanded, secret }) {
    const build = secret ? Build.secret : Build.element;
    const button = build("button", { type: "button", "data-action": name }, label);
    if (primary) button.classList.add("primary");
    if (expanded !== undefined) button.setAttribute("aria-expanded", String(expanded));
    return button;
  }

  /**
   * @param {Wire.Status} current
   * @returns {HTMLElement[]}
   */
  statusMenu(current) {
    if (this.statuses.length === 0) return [];
    const menu = Build.element("select", { "aria-label": "Status", "data-action": "status" });
    for (const { status = "", label = "" } of this.statuses) {
      menu.append(Build.element("option", { value: status }, label));
    }
    menu.value = current;
    const move = (/** @type {Event} */ event) => {
      this.onMove(/** @type {Wire.Status} */ (menu.value), event);
      menu.value = current;
    };
    menu.addEventListener("change", move, { signal: this.signal });
    return [menu];
  }
};
