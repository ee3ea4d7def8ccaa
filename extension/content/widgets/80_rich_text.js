// Editors: an editable element of the page, or the editable body of a frame inside it.

const Editors = {
  /**
   * The element that one writes into; null when this is no editor.
   * @param {Element} element
   * @returns {HTMLElement | null}
   */
  body(element) {
    if (element instanceof HTMLIFrameElement) return Editors.framed(element);
    const editable = element.getAttribute("contenteditable");
    if (editable === null || editable === "false" || element.parentElement?.closest("[contenteditable=true]"))
      return null;
    return element instanceof HTMLElement && !element.matches("[role=spinbutton], [role=combobox]") ? element : null;
  },

  /** @param {HTMLIFrameElement} frame */
  framed(frame) {
    const inner = Editors.document(frame);
    if (!inner?.body) return null;
    const isEditable = inner.designMode === "on" || inner.body.getAttribute("contenteditable") === "true";
    return isEditable ? inner.body : null;
  },

  /**
   * The frame's document; null when it is another origin's.
   * @param {HTMLIFrameElement} frame
   */
  document(frame) {
    try {
      return frame.contentDocument;
    } catch {
      return null;
    }
  },

  /** @param {Element | undefined} element */
  text(element) {
    const body = element && Editors.body(element);
    return (body ? Shown.drawn(body) : "")
      .replace(Shown.INVISIBLE, "")
      .replace(/\u00a0/g, " ")
      .trim();
  },

  /**
   * Replace everything by the text, with the browser's editing command; else by pasting, as some editors want it.
   * @param {HTMLElement} body
   * @param {string} text
   */
  async write(body, text) {
    const inner = body.ownerDocument;
    const isRight = () => Shown.says(Shown.drawn(body), text);
    for (const way of [Editors.insert, Editors.paste]) {
      body.focus();
      inner.getSelection()?.selectAllChildren(body);
      await Quiet.turn();
      way(body, text);
      await Quiet.turn();
      if (isRight()) break;
    }
    Typing.leave(body);
    await Quiet.turn();
    return isRight();
  },

  /**
   * @param {HTMLElement} body
   * @param {string} text
   */
  insert(body, text) {
    const inner = body.ownerDocument;
    Press.guarded(() => inner.execCommand(text ? "insertText" : "delete", false, text));
  },

  /**
   * @param {HTMLElement} body
   * @param {string} text
   */
  paste(body, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    Press.guarded(() => body.dispatchEvent(new ClipboardEvent("paste", { ...Press.EVERYWHERE, clipboardData })));
  },

  /**
   * @param {HTMLElement} control
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill(control, help) {
    const body = Editors.body(control);
    const [before, text] = [Editors.text(control), Written.text(help.fill)];
    if (!body || !text) return Outcomes.left(before, "There is nothing to write.");
    if (Shown.says(before, text)) return Outcomes.filled(before, "It stood there already.");
    if (await Editors.write(body, text)) return Outcomes.filled(Editors.text(control));
    const shown = Editors.text(control);
    await Editors.write(body, before);
    return Outcomes.failed(Editors.text(control), `The editor changed it to “${shown.slice(0, 80)}”.`);
  },
};

Widgets.add({
  name: "rich_text",
  matches: (element) => (Editors.body(element) ? [/** @type {HTMLElement} */ (element)] : null),
  look: ([element]) => ({ kind: "paragraph", type: "rich", answer: Editors.text(element) }),

  fill(controls, help) {
    const shown = () => Editors.text(controls[0]);
    return Outcomes.of(controls, { signal: help.signal, shown }, (control) => Editors.fill(control, help));
  },

  clear(controls, signal) {
    const shown = () => Editors.text(controls[0]);
    return Outcomes.of(controls, { signal, shown }, async (control) => {
      const body = Editors.body(control);
      if (body) await Editors.write(body, "");
      return shown() ? Outcomes.failed(shown(), "The editor keeps it.") : Outcomes.filled("");
    });
  },
});
