// The panel of people under the bar, in the same closed shadow root: who, why, and what the person can do about it.

const PeoplePanel = class {
  /** Reasons shown for each person; the weightiest come first. */
  static REASONS = 3;

  constructor() {
    /** @type {string} the model that is shown */
    this.shown = "null";
    this.section = Build.element("section", { class: "panel people", tabindex: "-1", hidden: "" });
  }

  /**
   * Show this, or nothing; what has the focus keeps it where it is still there.
   * @param {PeopleModel | null} model
   */
  render(model) {
    const text = JSON.stringify(model);
    if (text === this.shown) return;
    this.shown = text;
    Build.keepFocus(this.section, () => {
      this.section.hidden = model === null;
      this.section.replaceChildren(...(model ? PeoplePanel.parts(model) : []));
      if (model) this.section.setAttribute("aria-label", `People you know at ${model.company}`);
    });
  }

  /** @param {PeopleModel} model */
  static parts(model) {
    const head = Build.element("div", { class: "head" });
    const fold = Build.element("button", { type: "button", "data-action": "fold" }, "Close");
    head.append(Build.element("h2", {}, `People you know at ${model.company}`), fold);
    return [head, ...PeoplePanel.inside(model)];
  }

  /** @param {PeopleModel} model */
  static inside({ found, problem, isSaved, company }) {
    if (problem) return [Build.element("p", { class: "problem", role: "alert" }, problem)];
    if (!found) return [Build.element("p", { role: "status" }, "Looking…")];
    const parts = [
      ...PeoplePanel.group("Work there now", found.now, isSaved),
      ...PeoplePanel.group("At related companies", found.related, isSaved),
      ...PeoplePanel.group("Worked there before", found.former, isSaved),
    ];
    if (found.now.total > 0) return parts;
    const nobody = `Nobody yet: none of your imported connections works at ${company}. These searches may find somebody.`;
    return [Build.secret("p", {}, nobody), ...parts, PeoplePanel.searches(found.searches)];
  }

  /**
   * @param {string} title
   * @param {Wire.PeopleKnown} known
   * @param {boolean} isSaved
   */
  static group(title, { people, total }, isSaved) {
    if (total === 0) return [];
    const list = Build.element("ul", { class: "persons" });
    list.append(...people.map((person) => PeoplePanel.person(person, isSaved)));
    const parts = [Build.secret("h3", {}, `${title} (${total})`), list];
    const more = total - people.length;
    if (more > 0)
      parts.push(Build.element("p", { class: "soft" }, `${more} more are on the job's page in your tracker.`));
    return parts;
  }

  /**
   * @param {Wire.PersonKnown} person
   * @param {boolean} isSaved
   */
  static person(person, isSaved) {
    const item = Build.element("li");
    const line = Build.element("p", { class: "person" });
    const post = [person.position, person.company].filter(Boolean).join(", ");
    line.append(Build.secret("strong", {}, person.name), " ", Build.secret("span", { class: "soft" }, post));
    if (person.ask) line.append(" ", Build.secret("span", { class: "chip" }, `Asked: ${person.ask}`));
    if (person.has_email) line.append(" ", Build.element("span", { class: "chip" }, "E-mail known"));
    const reasons = Build.element("ul", { class: "reasons" });
    const why = person.reasons.slice(0, PeoplePanel.REASONS);
    reasons.append(...why.map((reason) => Build.secret("li", {}, reason)));
    const buttons = Build.element("p", { class: "buttons" });
    const write = isSaved ? "Write" : "Save job and write";
    if (person.url) buttons.append(PeoplePanel.button("browse", person.url, "Profile", `Profile of ${person.name}`));
    buttons.append(PeoplePanel.button("write", String(person.id), write, `${write} to ${person.name}`));
    item.append(line, reasons, buttons);
    return item;
  }

  /** @param {readonly Wire.PeopleSearch[]} searches */
  static searches(searches) {
    const list = Build.element("ul", { class: "searches" });
    for (const { label, url } of searches) {
      const item = Build.element("li");
      item.append(PeoplePanel.button("browse", url, label, `${label}, opens in a new tab`));
      list.append(item);
    }
    return list;
  }

  /**
   * @param {ReferActionName} action
   * @param {string} value
   * @param {string} text
   * @param {string} label
   */
  static button(action, value, text, label) {
    return Build.secret("button", { type: "button", "data-action": action, value, "aria-label": label }, text);
  }
};
