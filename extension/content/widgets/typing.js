// Putting text where a person would type it: the events come in the order in which a browser's own autofill sends them.

const Typing = {
  /** Longer texts are put in whole, even where character by character would be tried. */
  PATIENCE: 200,

  /**
   * Focus, put, leave; what stands there afterwards. Tries the plain way first, then as an editing command.
   * @param {HTMLInputElement | HTMLTextAreaElement} field
   * @param {string} text
   * @param {(shown: string) => boolean} isRight
   */
  async write(field, text, isRight) {
    Typing.focus(field);
    Typing.put(field, text);
    await Quiet.turn();
    if (field.isConnected && !isRight(field.value)) {
      Typing.command(field, text);
      await Quiet.turn();
    }
    Typing.leave(field);
    await Quiet.turn();
    return field.value;
  },

  /**
   * Set the value, and tell the page as if it had been typed.
   * @param {HTMLInputElement | HTMLTextAreaElement} field
   * @param {string} text
   */
  put(field, text) {
    const key = { key: text.at(-1) ?? "Backspace", bubbles: true, composed: true };
    Press.guarded(() => {
      field.dispatchEvent(new KeyboardEvent("keydown", key));
      field.value = text;
      const kind = text ? "insertText" : "deleteContentBackward";
      const init = { bubbles: true, composed: true, inputType: kind, data: text || null };
      field.dispatchEvent(new InputEvent("input", init));
      field.dispatchEvent(new KeyboardEvent("keyup", key));
    });
  },

  /**
   * Type it by the browser's editing command, which masks and editors cannot tell from the person's keys.
   * @param {HTMLInputElement | HTMLTextAreaElement} field
   * @param {string} text
   */
  command(field, text) {
    Typing.focus(field);
    Press.guarded(() => {
      field.select();
      document.execCommand?.("delete");
      const pieces = text.length > Typing.PATIENCE ? [text] : Array.from(text);
      for (const piece of pieces) document.execCommand?.("insertText", false, piece);
    });
  },

  /**
   * Tell the page that the value is final, and go.
   * @param {HTMLElement} field
   */
  leave(field) {
    Press.guarded(() => {
      field.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
      Typing.blur(field);
    });
  },

  /**
   * Focus it; where the frame does not have the window's focus, the page is told all the same.
   * @param {HTMLElement} field
   */
  focus(field) {
    if (Shown.active(field) === field) return;
    Typing.telling(field, ["focus", "focusin"], () => field.focus({ preventScroll: true }));
  },

  /** @param {HTMLElement} field */
  blur(field) {
    Typing.telling(field, ["blur", "focusout"], () => field.blur());
  },

  /**
   * @param {HTMLElement} field
   * @param {[string, string]} names of the event that stays and of the one that bubbles
   * @param {() => void} act
   */
  telling(field, [quiet, loud], act) {
    let isTold = false;
    const hear = () => (isTold = true);
    field.addEventListener(quiet, hear, { once: true });
    act();
    field.removeEventListener(quiet, hear);
    if (isTold) return;
    field.dispatchEvent(new FocusEvent(quiet, { composed: true }));
    field.dispatchEvent(new FocusEvent(loud, { bubbles: true, composed: true }));
  },
};
