// One question in the receipt, and the editor for its value.

const ReceiptLineView = {
  /**
   * @param {FillLine} line
   * @param {ReceiptModel} model
   */
  item(line, model) {
    const { question, outcome, shown } = line;
    const label = question.label || "A question without words";
    const told = { "data-question": label, "data-outcome": outcome, "data-value": shown };
    const item = Build.element("li", { class: "entry", ...told });
    item.append(ReceiptLineView.asked(line, label), ...ReceiptLineView.value(line));
    item.append(...ReceiptLineView.why(line, model.turned.includes(`why ${line.key}`)));
    if (model.editing === line.key) item.append(ReceiptEditor.box(line));
    item.append(ReceiptLineView.buttons(line, model, label));
    return item;
  },

  /**
   * @param {FillLine} line
   * @param {string} label
   */
  asked({ question, fill }, label) {
    const asked = Build.element("p", { class: "asked" });
    asked.append(Build.secret("span", {}, label));
    if (question.required) asked.append(" ", Build.element("span", { class: "chip needed" }, "Required"));
    if (fill.answer?.draft) asked.append(" ", Build.element("span", { class: "chip" }, "Draft"));
    return asked;
  },

  /** @param {FillLine} line */
  value({ shown, isProposed, fill }) {
    const parts = [Build.secret("p", { class: shown ? "value" : "value none" }, shown || "Empty")];
    if (isProposed) {
      const proposal = fill.shown || fill.text || fill.answer?.text || "";
      parts.push(Build.secret("p", { class: "proposal" }, `Proposal: ${proposal}`));
    }
    return parts;
  },

  /**
   * @param {FillLine} line
   * @param {boolean} isOpen
   */
  why(line, isOpen) {
    const reasons = [...FillWords.reasons(line), ...(line.facts ?? []).map((fact) => `Rests on: ${fact}`)];
    const list = Build.element("ul", { class: "reasons" });
    list.append(...reasons.slice(0, isOpen ? reasons.length : 1).map((reason) => Build.secret("li", {}, reason)));
    return reasons.length > 0 ? [list] : [];
  },

  /**
   * @param {FillLine} line
   * @param {ReceiptModel} model
   * @param {string} label
   */
  buttons(line, model, label) {
    const row = Build.element("p", { class: "buttons" });
    const add = (/** @type {string} */ verb, /** @type {string} */ text) => {
      row.append(ReceiptPanel.button("line", `${verb} ${line.key}`, text, `${text}: ${label}`));
    };
    add("show", "Show");
    if (model.editing === line.key) {
      add("save", "Write it");
      add("edit", "Cancel");
      return row;
    }
    for (const [verb, text] of ReceiptLineView.verbs(line, model)) add(verb, text);
    return row;
  },

  /**
   * @param {FillLine} line
   * @param {ReceiptModel} model
   * @returns {Array<[string, string]>}
   */
  verbs(line, model) {
    const { question, outcome, shown, isProposed, isByPerson } = line;
    const isFile = question.kind === "file";
    const isText = question.kind === "paragraph";
    const many = FillWords.reasons(line).length > 1 || (line.facts ?? []).length > 0;
    const verbs = /** @type {Array<[boolean, string, string]>} */ ([
      [isProposed, "accept", "Accept"],
      [!isFile, "edit", shown || isProposed ? "Change" : "Answer"],
      [isText && outcome !== "filled", "draft", isProposed ? "Draft anew" : "Draft"],
      [outcome === "filled", "clear", "Clear"],
      [Boolean(shown) && !isFile && (isByPerson || outcome !== "filled"), "remember", "Remember"],
      [many, "why", model.turned.includes(`why ${line.key}`) ? "Less" : "Why"],
    ]);
    return verbs.filter(([applies]) => applies).map(([, verb, text]) => [verb, text]);
  },
};

const ReceiptEditor = {
  /**
   * The way to answer that fits the kind of question.
   * @param {FillLine} line
   */
  box(line) {
    const box = Build.element("div", { class: "editor", "data-key": line.key });
    const field = ReceiptEditor.field(line);
    field.setAttribute("aria-label", line.question.label || "Your answer");
    box.append(field);
    if (line.question.kind === "date")
      box.append(Build.element("p", { class: "soft" }, "As 2026-03-15, 2026-03 or 2026."));
    return box;
  },

  /** @param {FillLine} line */
  field({ question, fill, shown, isProposed }) {
    const options = question.kind === "check" ? ReceiptEditor.YES_OR_NO : (question.options ?? []);
    if (options.length > 0) return ReceiptEditor.menu(options, question.kind === "choices", shown);
    const text = (isProposed && (fill.text || fill.answer?.text)) || shown;
    const isLong = question.kind === "paragraph";
    const field = isLong ? Build.element("textarea", { rows: "6" }) : Build.element("input", { type: "text" });
    if (question.max_length) field.maxLength = question.max_length;
    field.autocomplete = "off";
    field.value = text;
    return field;
  },

  /** @type {readonly Wire.Option[]} */
  YES_OR_NO: [
    { id: "yes", label: "Yes" },
    { id: "no", label: "No" },
  ],

  /**
   * @param {readonly Wire.Option[]} options
   * @param {boolean} isMultiple
   * @param {string} shown
   */
  menu(options, isMultiple, shown) {
    const menu = Build.element("select");
    menu.multiple = isMultiple;
    if (isMultiple) menu.size = Math.min(6, options.length);
    for (const { id, label } of options) {
      const option = Build.element("option", { value: id, label });
      option.selected = isMultiple ? shown.split(/\s*[;,]\s*/).includes(label) : label === shown;
      menu.append(option);
    }
    return menu;
  },

  /** @param {HTMLElement} box */
  fieldIn(box) {
    return /** @type {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null} */ (
      box.querySelector("input, textarea, select")
    );
  },

  /** @param {HTMLElement} box */
  values(box) {
    const field = ReceiptEditor.fieldIn(box);
    if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map((option) => option.value);
    return field ? [field.value] : [];
  },

  /**
   * @param {HTMLElement} box
   * @param {readonly string[]} values
   */
  restore(box, values) {
    const field = ReceiptEditor.fieldIn(box);
    if (field instanceof HTMLSelectElement) {
      for (const option of field.options) option.selected = values.includes(option.value);
    } else if (field) field.value = values[0] ?? "";
  },
};
