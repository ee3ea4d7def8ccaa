// The list of jobs: one row each, one row in the tab order, the arrows move between rows.

import { element } from "../ask.js";

/**
 * @typedef {object} JobActions
 * @property {(job: Wire.SavedJob) => void} open
 * @property {(job: Wire.SavedJob) => void} visit
 * @property {(job: Wire.SavedJob, status: Wire.Status, note: string) => Promise<string | null>} move null when done, else why not
 * @property {(job: Wire.SavedJob, text: string) => Promise<string | null>} note
 */

export class JobList {
  /** @type {readonly Wire.SavedJob[]} */ jobs = [];
  /** @type {readonly Record<string, string>[]} */ statuses = [];
  /** @type {ReadonlyMap<string, number>} */ #people = new Map();
  #current = 0;

  /**
   * @param {HTMLElement} list
   * @param {JobActions} actions
   */
  constructor(list, actions) {
    this.list = list;
    this.actions = actions;
    list.addEventListener("focusin", (event) => this.#enter(event));
  }

  /** @param {readonly Wire.SavedJob[]} jobs */
  show(jobs) {
    if (JSON.stringify(jobs) === JSON.stringify(this.jobs) || this.list.querySelector(".write")) return;
    const hadFocus = this.list.contains(document.activeElement);
    this.jobs = jobs;
    this.#current = Math.min(this.#current, Math.max(0, jobs.length - 1));
    this.list.replaceChildren(...jobs.map((job) => this.#row(job)));
    this.#rove();
    if (hadFocus) this.focus();
  }

  /**
   * Give the rows their status menus once the statuses are known.
   * @param {readonly Record<string, string>[]} statuses
   */
  know(statuses) {
    if (this.statuses.length > 0) return;
    this.statuses = statuses;
    const { jobs } = this;
    this.jobs = [];
    this.show(jobs);
  }

  /** @param {ReadonlyMap<string, number>} people how many the person knows, by company */
  knowPeople(people) {
    this.#people = people;
    this.jobs.forEach((job, index) => {
      const badge = this.list.children[index]?.querySelector(".people");
      if (badge) badge.textContent = this.#peopleAt(job);
    });
  }

  /** @param {Wire.SavedJob} job */
  #peopleAt(job) {
    const count = this.#people.get(job.company) ?? 0;
    return count === 0 ? "" : count === 1 ? "1 person you know" : `${count} people you know`;
  }

  /** Focus the current row. */
  focus() {
    this.#part(".job")?.focus();
  }

  /** @param {number} step */
  step(step) {
    if (this.jobs.length === 0) return;
    this.#current = Math.max(0, Math.min(this.jobs.length - 1, this.#current + step));
    this.#rove();
    this.focus();
  }

  /** Focus the status menu of the current row and open it where the browser can. */
  chooseStatus() {
    const menu = /** @type {HTMLSelectElement | null} */ (this.#part("select"));
    menu?.focus();
    try {
      menu?.showPicker();
    } catch {
      // without a click of its own the browser may refuse; the focused menu opens with the arrow keys
    }
  }

  /** Open the note field of the current row. */
  writeNote() {
    const job = this.current;
    if (job) this.#write("Note", (text) => this.actions.note(job, text));
  }

  /** @returns {Wire.SavedJob | undefined} */
  get current() {
    return this.jobs[this.#current];
  }

  /** @param {FocusEvent} event */
  #enter(event) {
    const row = /** @type {Element} */ (event.target).closest("li");
    const index = row ? [...this.list.children].indexOf(row) : -1;
    if (index < 0 || index === this.#current) return;
    this.#current = index;
    this.#rove();
  }

  #rove() {
    [...this.list.children].forEach((row, index) => {
      for (const control of row.querySelectorAll("button, select")) {
        control.setAttribute("tabindex", index === this.#current ? "0" : "-1");
      }
    });
  }

  /**
   * @param {string} selector
   * @returns {HTMLElement | null}
   */
  #part(selector) {
    return this.list.children[this.#current]?.querySelector(selector) ?? null;
  }

  /** @param {Wire.SavedJob} job */
  #row(job) {
    const title = element("span", { class: "title" }, job.title);
    const place = element("span", { class: "place" }, [job.company, job.location].filter(Boolean).join(" · "));
    const open = element(
      "button",
      { type: "button", class: "job", title: `${job.title}, ${job.company}` },
      title,
      place,
      element("span", { class: "people" }, this.#peopleAt(job)),
    );
    open.addEventListener("click", () => this.actions.open(job));
    const note = element("button", { type: "button", "aria-label": `Write a note on ${job.title}` }, "Note");
    note.addEventListener("click", () => this.writeNote());
    return element("li", {}, open, element("span", { class: "tools" }, this.#menu(job), note));
  }

  /** @param {Wire.SavedJob} job */
  #menu(job) {
    const known = this.statuses.length > 0 ? this.statuses : [{ status: job.status, label: job.status_label }];
    const options = known.map(({ status = "", label = "" }) => element("option", { value: status }, label));
    const menu = element("select", { "aria-label": `Status of ${job.title}` }, ...options);
    menu.value = job.status;
    menu.addEventListener("change", async () => {
      const status = /** @type {Wire.Status} */ (menu.value);
      menu.value = job.status;
      const refusal = await this.actions.move(job, status, "");
      if (refusal) this.#write(refusal, (text) => this.actions.move(job, status, text));
    });
    return menu;
  }

  /**
   * A text field under the current row; `send` tells why it could not be done, null when it is.
   * @param {string} label
   * @param {(text: string) => Promise<string | null>} send
   */
  #write(label, send) {
    const row = this.list.children[this.#current];
    row?.querySelector(".write")?.remove();
    const field = element("textarea", { "aria-label": label, placeholder: label, maxlength: "10000" });
    const save = element("button", { type: "button", class: "primary" }, "Add");
    const cancel = element("button", { type: "button" }, "Cancel");
    const problem = element("span", { role: "status" });
    const form = element("div", { class: "write" }, field, save, cancel, problem);
    const leave = () => {
      form.remove();
      this.focus();
    };
    const commit = async () => {
      const text = field.value.trim();
      const refusal = text === "" ? "Write something first." : await send(text);
      if (refusal) problem.textContent = refusal;
      else leave();
    };
    save.addEventListener("click", commit);
    cancel.addEventListener("click", leave);
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") leave();
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void commit();
      if (event.key === "Escape") event.preventDefault();
      event.stopPropagation();
    });
    row?.append(form);
    field.focus();
  }
}
