// A small Save on every job of a list, with a mark on those that are in the tracker already. Lists that fill or reuse
// their items while the person scrolls are read again after every change.

/** @typedef {{item: Element, card: Wire.CardLook, host: HTMLElement, button: HTMLButtonElement, people: HTMLElement, job: Wire.SavedJob | null, key: string}} CardRecord */

const Cards = class {
  static LIMIT = 400;

  /** @param {CardShape} shape */
  constructor(shape) {
    this.shape = shape;
    /** @type {Map<Element, CardRecord>} */
    this.records = new Map();
  }

  /** Bring the buttons in line with the page; called after every change. */
  scan() {
    /** @type {CardRecord[]} */
    const fresh = [];
    for (const [item, record] of this.records) {
      if (!item.isConnected) this.records.delete(item);
      else if (!record.host.isConnected) this.place(record);
    }
    for (const item of [...document.querySelectorAll(this.shape.item)].slice(0, Cards.LIMIT)) {
      const isInner = item.parentElement?.closest(this.shape.item);
      const card = isInner ? null : Cards.read(item, this.shape);
      if (!card || this.records.get(item)?.card.url === card.url) continue;
      fresh.push(this.enter(item, card));
    }
    if (fresh.length > 0) void this.mark(fresh);
  }

  /** Ask again which of the jobs are in the tracker. */
  async refresh() {
    if (this.records.size > 0) await this.mark([...this.records.values()]);
  }

  remove() {
    for (const { host } of this.records.values()) host.remove();
    this.records.clear();
  }

  /**
   * @param {Element} item
   * @param {Wire.CardLook} card
   * @returns {CardRecord}
   */
  enter(item, card) {
    const known = this.records.get(item);
    if (known) {
      Object.assign(known, { card, job: null, key: PagePort.newKey() });
      return known;
    }
    const { host, root } = Build.host("card");
    host.setAttribute("data-job-companion-card", "");
    const button = Build.element("button", { type: "button", "data-action": "save" });
    const people = Build.element("span", { class: "people" });
    const wrapper = Build.element("span", { class: "ours" });
    wrapper.append(button, people);
    root.append(wrapper);
    /** @type {CardRecord} */
    const record = { item, card, host, button, people, job: null, key: PagePort.newKey() };
    this.records.set(item, record);
    Clicks.own(host, root, (_, event) => void this.clicked(event, record));
    this.place(record);
    return record;
  }

  /** @param {CardRecord} record */
  place(record) {
    const title = record.item.querySelector(this.shape.title) ?? record.item;
    const link = title.closest("a");
    const block = (link && link !== record.item && record.item.contains(link) ? link : title).closest(
      "h1,h2,h3,h4,h5,h6",
    );
    const spot = block && record.item.contains(block) ? block : link && record.item.contains(link) ? link : title;
    if (spot === record.item) record.item.append(record.host);
    else spot.after(record.host);
    Cards.render(record);
  }

  /** @param {CardRecord[]} records */
  async mark(records) {
    for (const record of records) Cards.render(record);
    const cards = records.map((record) => record.card);
    const looking = PagePort.send("cards.look", { page_url: location.href, cards });
    void Cards.tellPeople(records);
    const reply = await looking;
    if (!reply.ok) return;
    records.forEach((record, index) => {
      if (record.card !== cards[index]) return;
      record.job = reply.body.cards[index] ?? null;
      Cards.render(record);
    });
  }

  /**
   * Say on each card how many people the person knows at its company; only the person can read it.
   * @param {readonly CardRecord[]} records
   */
  static async tellPeople(records) {
    const companies = [...new Set(records.map(({ card }) => card.company ?? ""))].filter(Boolean);
    const reply = companies.length > 0 ? await PagePort.send("referrers.count", { companies }) : null;
    if (!reply?.ok) return;
    const counts = new Map(companies.map((company, index) => [company, reply.body.counts?.[index] ?? 0]));
    for (const { card, people } of records) {
      const count = counts.get(card.company ?? "") ?? 0;
      people.replaceChildren();
      if (count > 0)
        people.append(Build.secret("span", { class: "chip" }, count === 1 ? "1 person" : `${count} people`));
    }
  }

  /**
   * @param {Event} event
   * @param {CardRecord} record
   */
  async clicked(event, record) {
    if (Trust.judge(event, record.host) !== "yes") return;
    if (record.job) {
      await PagePort.send("tracker.go", { path: `/jobs/${record.job.id}` });
      return;
    }
    const { card } = record;
    Cards.render(record, "Saving…");
    const reply = await PagePort.send("card.save", { page_url: location.href, card }, record.key);
    if (record.card !== card) return;
    if (reply.ok) record.job = reply.body.job;
    if (reply.ok) Cards.render(record);
    else if (reply.queued) Cards.render(record, "Kept for later");
    else Cards.render(record, `${reply.error.message} Try again`, "failed");
  }

  /**
   * @param {CardRecord} record
   * @param {string} [text]
   * @param {string} [look]
   */
  static render({ button, card, job, host }, text, look = "") {
    button.textContent = text ?? (job ? `✓ ${job.status_label}` : "Save");
    button.className = job ? "saved" : look;
    button.setAttribute(
      "aria-label",
      text ?? (job ? `${card.title}: ${job.status_label}, open` : `Save ${card.title}`),
    );
    host.setAttribute("data-state", job ? "saved" : look === "failed" ? "error" : text ? "busy" : "ready");
  }

  /**
   * What a card tells; null while it is empty or out of sight.
   * @param {Element} item
   * @param {CardShape} shape
   * @returns {Wire.CardLook | null}
   */
  static read(item, shape) {
    const title = Cards.text(item, shape.title);
    const url = Cards.url(item, shape);
    if (!title || !url) return null;
    const group = shape.group ? item.closest(shape.group) : null;
    const company = Cards.text(item, shape.company) || (group ? Cards.text(group, shape.company) : "");
    return { url, title, company, location: Cards.text(item, shape.location) };
  }

  /**
   * @param {Element} item
   * @param {CardShape} shape
   */
  static url(item, shape) {
    for (const name of shape.id_from ?? []) {
      const number = /[^\s:/-]+$/.exec(item.getAttribute(name) ?? "")?.[0];
      if (number && shape.url) return shape.url.replace("{job}", number);
    }
    const link = shape.link && !item.matches(shape.link) ? item.querySelector(shape.link) : item;
    const href = link?.getAttribute("href");
    return href ? new URL(href, document.baseURI).href : "";
  }

  /**
   * @param {Element} item
   * @param {string} selector
   */
  static text(item, selector) {
    const found = selector ? item.querySelector(selector) : null;
    return (found?.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 300);
  }
};
