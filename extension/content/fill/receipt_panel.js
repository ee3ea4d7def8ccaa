// The receipt under the bar, in the same closed shadow root: progress while a form is filled, then every question with what
// was written, what the page shows, and why. All words of the person's are secret to the page.

const ReceiptPanel = class {
  constructor() {
    /** @type {string} the model that is shown */
    this.shown = "null";
    this.section = Build.element("section", { class: "panel receipt", tabindex: "-1", hidden: "" });
    this.section.setAttribute("aria-label", "What was filled");
  }

  /**
   * Show this, or nothing. What has the focus keeps it, and an open editor what was typed into it.
   * @param {ReceiptModel | null} model
   */
  render(model) {
    const text = JSON.stringify(model);
    if (text === this.shown) return;
    this.shown = text;
    const typed = this.editor?.dataset.key === model?.editing ? this.values() : null;
    Build.keepFocus(this.section, () => {
      this.section.hidden = model === null;
      this.section.toggleAttribute("data-receipt", model !== null && model.phase !== "busy");
      this.section.replaceChildren(...(model ? ReceiptPanel.parts(model) : []));
      if (typed && this.editor) ReceiptEditor.restore(this.editor, typed);
    });
  }

  /** @returns {HTMLElement | null} */
  get editor() {
    return this.section.querySelector(".editor");
  }

  /** What is in the open editor. */
  values() {
    return this.editor ? ReceiptEditor.values(this.editor) : [];
  }

  focusEditor() {
    /** @type {HTMLElement | null} */ (this.section.querySelector(".editor :is(input, textarea, select)"))?.focus();
  }

  /** @param {ReceiptModel} model */
  static parts(model) {
    const head = Build.element("div", { class: "head" });
    const title = model.phase === "preview" ? "What would be filled" : "What was filled";
    head.append(Build.element("h2", {}, title));
    if (model.phase === "busy") return [head, ReceiptPanel.progress(model)];
    if (model.phase === "preview") return [head, ...ReceiptPanel.preview(model)];
    head.append(ReceiptPanel.button("receipt", "fold", "Close"));
    return [head, ...ReceiptPanel.advice(model), ...ReceiptPanel.groups(model), ...ReceiptPanel.earlier(model)];
  }

  /** @param {ReceiptModel} model */
  static advice({ advice }) {
    return advice.map(({ sentence, page, label }) => {
      const box = Build.element("div", { class: "consent" });
      const buttons = Build.element("p", { class: "buttons" });
      buttons.append(ReceiptPanel.button("receipt", `go ${page}`, label));
      box.append(Build.secret("p", {}, sentence), buttons);
      return box;
    });
  }

  /** @param {ReceiptModel} model */
  static progress({ done, total }) {
    const bar = Build.element("progress", { "aria-label": "Progress" });
    if (total > 0) {
      bar.max = total;
      bar.value = done;
    }
    return bar;
  }

  /** @param {ReceiptModel} model */
  static preview({ lines }) {
    const due = lines.filter((line) => line.state === "due");
    const list = Build.element("ul", { class: "lines" });
    list.append(...due.map(ReceiptPanel.planned));
    const buttons = Build.element("p", { class: "buttons" });
    const count = due.filter((line) => line.isWanted).length;
    const accept = ReceiptPanel.button("receipt", "accept", `Fill ${count} of ${due.length}`);
    accept.classList.add("primary");
    buttons.append(accept, ReceiptPanel.button("receipt", "cancel", "Cancel"));
    return [buttons, list];
  }

  /** @param {FillLine} line */
  static planned({ key, question, fill, isWanted }) {
    const item = Build.element("li", { class: "entry tickable" });
    const tick = ReceiptPanel.button("line", `tick ${key}`, isWanted ? "✓" : "", question.label || "This question");
    tick.setAttribute("role", "checkbox");
    tick.setAttribute("aria-checked", String(isWanted));
    const words = Build.element("div", { class: "words" });
    words.append(
      Build.secret("p", { class: "asked" }, question.label || "A question without words"),
      Build.secret("p", { class: "value" }, fill.shown || fill.text || fill.answer?.text || "as the form offers it"),
      Build.secret("p", { class: "soft" }, fill.answer?.source || (fill.because ?? [])[0] || ""),
    );
    item.append(tick, words);
    return item;
  }

  /** @param {ReceiptModel} model */
  static consent({ asksConsent }) {
    if (!asksConsent) return [];
    const box = Build.element("div", { class: "consent" });
    const why =
      "What you type into forms yourself is then kept on this machine, in your profile, where you can change it.";
    const buttons = Build.element("p", { class: "buttons" });
    buttons.append(ReceiptPanel.button("receipt", "learn", "Yes"), ReceiptPanel.button("receipt", "forget", "No"));
    box.append(
      Build.element("p", { class: "asked" }, "Remember your answers for next time?"),
      Build.element("p", { class: "soft" }, why),
      buttons,
    );
    return [box];
  }

  /** @param {ReceiptModel} model */
  static groups(model) {
    const needing = model.lines.filter(FillWords.needsPerson);
    const urgency = (/** @type {FillLine} */ line) => (line.question.required ? 0 : 1);
    needing.sort((one, other) => urgency(one) - urgency(other));
    const filled = model.lines.filter((line) => line.outcome === "filled" && !FillWords.needsPerson(line));
    const left = model.lines.filter((line) => line.outcome !== "filled" && !FillWords.needsPerson(line));
    return [
      ...ReceiptPanel.group("Needs you", needing, model, true),
      ...ReceiptPanel.consent(model),
      ...ReceiptPanel.group("Filled", filled, model, true),
      ...ReceiptPanel.group("Left empty", left, model, false),
    ];
  }

  /**
   * @param {string} title
   * @param {readonly FillLine[]} lines
   * @param {ReceiptModel} model
   * @param {boolean} isOpenAtFirst
   */
  static group(title, lines, model, isOpenAtFirst) {
    if (lines.length === 0) return [];
    const name = `group ${title}`;
    const isOpen = model.turned.includes(name) !== isOpenAtFirst;
    const heading = Build.element("h3");
    const fold = ReceiptPanel.button("receipt", name, `${title} (${lines.length})`);
    fold.setAttribute("aria-expanded", String(isOpen));
    heading.append(fold);
    const list = Build.element("ul", { class: "lines" });
    list.hidden = !isOpen;
    list.append(...lines.map((line) => ReceiptLineView.item(line, model)));
    return [heading, list];
  }

  /** @param {ReceiptModel} model */
  static earlier({ earlier }) {
    if (earlier === 0) return [];
    const what = earlier === 1 ? "1 question of an earlier step is" : `${earlier} questions of earlier steps are`;
    return [Build.element("p", { class: "soft" }, `${what} in the kept receipt too.`)];
  }

  /**
   * @param {"receipt" | "line"} action
   * @param {string} value
   * @param {string} text
   * @param {string} [label] what it is about, for those who cannot see where it stands
   */
  static button(action, value, text, label) {
    const button = Build.secret("button", { type: "button", "data-action": action, value }, text);
    if (label) button.setAttribute("aria-label", label);
    return button;
  }
};
