// What the worker asks of this frame's form: read it, write one answer, take it back, show a field, add a block. Only
// the extension's own messages get here. There is nothing that sends a form.

const FormActs = {
  GONE: "The field is no longer on the page.",
  /** @type {AbortController | null} */
  running: null,

  /** @param {AbortSignal} signal */
  start(signal) {
    FormTouched.start(signal);
    PagePort.listen(signal, FormActs.hear);
    signal.addEventListener("abort", () => FormActs.running?.abort());
  },

  /**
   * @param {Telling} telling
   * @returns {Promise<Wire.Frame | FormActed> | undefined}
   */
  hear(telling) {
    if (telling.tell !== "form") return undefined;
    return telling.act.act === "read" ? FormReader.read() : FormActs.perform(telling.act);
  },

  /**
   * @param {FormAct} asked
   * @returns {Promise<FormActed>}
   */
  async perform(asked) {
    switch (asked.act) {
      case "fill":
        return FormActs.fill(asked);
      case "clear":
        return FormActs.write(asked.question, (widget, controls, signal) => widget.clear(controls, signal), true);
      case "options":
        return FormActs.options(asked.question);
      case "focus":
        return FormActs.focus(asked.question);
      case "add":
        return { filled: FormActs.add(asked.adder), question: null };
      case "settle":
        await FormActs.settle();
        return { filled: null, question: null };
      case "stop":
        FormActs.running?.abort("The filling was stopped.");
        return { filled: null, question: null };
    }
  },

  /**
   * @param {{fill: Wire.Fill, question: Wire.Question, byPerson?: boolean}} asked
   * @returns {Promise<FormActed>}
   */
  fill({ fill, question, byPerson }) {
    /** @type {FillHelp["choose"]} */
    const choose = (options, answer) => FormActs.choose({ ...question, options }, answer ?? fill.answer);
    const { file } = FormActs;
    return FormActs.write(
      fill.question,
      (widget, controls, signal) => widget.fill(controls, { fill, question, signal, choose, file }),
      byPerson,
    );
  },

  /**
   * @param {string} id
   * @param {(widget: Widget, controls: HTMLElement[], signal: AbortSignal) => Promise<Filled>} write
   * @param {boolean} [mayReplace] whether what the person gave may be taken away
   * @returns {Promise<FormActed>}
   */
  async write(id, write, mayReplace = false) {
    const found = FormReader.resolve(id);
    const widget = found && Widgets.named(found.widget);
    if (!found || !widget) return { filled: FormActs.failed(FormActs.GONE), question: null };
    const look = FormSurvey.look(widget, found.controls);
    if (!mayReplace && FormTouched.byPerson({ ...found, look })) {
      const filled = { outcome: /** @type {const} */ ("left"), shown: look.answer, because: ["You answered this."] };
      return { filled, question: FormReader.question(id) };
    }
    FormActs.running?.abort("Another answer is being written.");
    const running = new AbortController();
    FormActs.running = running;
    const filled = await FormTouched.ours(found.controls, () => write(widget, found.controls, running.signal)).catch(
      (problem) => FormActs.failed(FormActs.reason(problem, running.signal)),
    );
    if (FormActs.running === running) FormActs.running = null;
    return { filled, question: FormReader.question(id) };
  },

  /**
   * The question with the options that its list shows while it is open.
   * @param {string} id
   * @returns {Promise<FormActed>}
   */
  async options(id) {
    /** @type {Wire.Option[]} */
    let options = [];
    const { filled, question } = await FormActs.write(
      id,
      async (widget, [control], signal) => {
        if (control && FormActs.LISTS.has(widget.name)) options = await Picking.options(control, signal);
        return { outcome: "left", shown: "", because: [] };
      },
      true,
    );
    return { filled, question: question && options.length > 0 ? { ...question, options } : question };
  },

  /** Widgets whose list is opened from their first control. */
  LISTS: new Set(["combobox", "list_button", "typeahead"]),

  /**
   * @param {unknown} problem
   * @param {AbortSignal} signal
   */
  reason(problem, signal) {
    if (signal.aborted) return typeof signal.reason === "string" ? signal.reason : "The filling was stopped.";
    return `The page did not take it: ${problem instanceof Error ? problem.message : problem}`;
  },

  /**
   * @param {string} why
   * @returns {Filled}
   */
  failed(why) {
    return { outcome: "failed", shown: "", because: [why] };
  },

  /**
   * @param {Wire.Question} question
   * @param {Wire.Answer | null | undefined} answer
   * @returns {Promise<Wire.FormChosen>}
   */
  async choose(question, answer) {
    if (!answer) return { options: [], because: ["There is no answer to choose by."] };
    const reply = await PagePort.send("form.choose", { answer, question });
    return reply.ok ? reply.body : { options: [], because: [reply.error.message] };
  },

  /**
   * @param {number} id
   * @returns {Promise<File>}
   */
  async file(id) {
    const reply = await PagePort.send("document.get", { id });
    if (!reply.ok) throw new Error(reply.error.message);
    const { name, media_type: type, data } = reply.body;
    return new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name, { type });
  },

  /**
   * @param {string} id
   * @returns {FormActed}
   */
  focus(id) {
    const found = FormReader.resolve(id);
    if (!found) return { filled: FormActs.failed(FormActs.GONE), question: null };
    const place = found.controls.find((one) => FormVisibility.isDrawn(one)) ?? found.box;
    place.scrollIntoView({ block: "center" });
    found.main.focus({ preventScroll: true });
    return { filled: null, question: FormReader.question(id) };
  },

  /**
   * @param {string} id
   * @returns {Filled}
   */
  add(id) {
    const button = FormAdders.button(id);
    if (!button) return FormActs.failed("The button is no longer on the page.");
    if (!Press.click(button)) return FormActs.failed("The button cannot be pressed safely.");
    return { outcome: "filled", shown: "", because: [] };
  },

  /** Signs of work without an end in sight; a bar with a value may as well tell the form's step. */
  BUSY: "[aria-busy=true],[role=progressbar]:not([aria-valuenow]),progress:not([value]),[class*=spinner i]",

  isBusy() {
    const signs = FormTree.all(document.documentElement, FormActs.BUSY);
    return signs.some(
      (one) =>
        FormVisibility.isDrawn(one) &&
        FormTree.box(one).width > 1 &&
        !one.querySelector("input,select,textarea") &&
        !one.matches("input"),
    );
  },

  /** A résumé is being read while something says that it is busy. */
  async settle() {
    const signal = AbortSignal.timeout(10_000);
    await Quiet.settle({ still: 150, within: 5000, signal }).catch(() => false);
    if (!FormActs.isBusy()) return;
    await Quiet.until(() => !FormActs.isBusy(), { within: 4000, signal }).catch(() => null);
    await Quiet.settle({ still: 150, within: 1000, signal }).catch(() => false);
  },
};
