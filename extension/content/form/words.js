// The words of a label as a person reads them: without marks for "required", without copies for screen readers, without
// the text of the controls inside.

const RequiredWords =
  "required|required field|mandatory|pflichtfeld|pflichtangabe|erforderlich|notwendig|obligatoire|" +
  "champ obligatoire|requis|obligatorio|campo obligatorio|requerido|obrigatório|campo obrigatório|" +
  "obbligatorio|campo obbligatorio|richiesto|verplicht|verplicht veld|vereist";
const OptionalWords = "optional|freiwillig|facultatif|optionnel|opcional|facoltativo|opzionale|optioneel|facultatief";
const PromptWords =
  "select|select an option|select one|select\\.{3}|choose|choose one|choose an option|please select|" + "bitte wählen";

const FormWords = {
  LONGEST: 600,
  MOST_NODES: 400,

  INVISIBLE: /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/g,
  ASTERISK: /[*✱＊∗⁎﹡✲✳❋※]/,
  /** "required" and "optional" as pages say it, in brackets, and standing alone beside prompts to choose. */
  MARKS: new RegExp(`[([]\\s*(?:${RequiredWords}|${OptionalWords})\\s*[)\\]]`, "giu"),
  SILENT: new RegExp(`^(?:${RequiredWords}|${OptionalWords}|${PromptWords})[\\s.:…]*$`, "iu"),
  DEMAND: new RegExp(`(?:^|[(\\[\\n])\\s*(?:${RequiredWords})\\s*(?:[)\\]\\n]|$)`, "iu"),

  /** Elements inside a label that are not its words. */
  CONTROLS:
    /^(input|select|textarea|button|option|optgroup|datalist|script|style|template|noscript|svg|iframe|output|meter|progress|canvas|video|audio|object)$/,
  ROLES:
    /^(alert|status|tooltip|listbox|option|combobox|textbox|button|menu|dialog|log|progressbar|checkbox|radio|switch)$/,
  HINT: /(^|[-_\s])(hint|help|helper|helptext|helpertext|description|desc|sub-?text|sub-?label|notes?|tooltip|instructions?|counter|supporting|secondary)([-_\s]|$)/i,
  ERROR: /(^|[-_\s])(errors?|invalid|validation|feedback|warning)([-_\s]|$)/i,

  /**
   * @param {string} text
   * @returns {string} empty when there are no words in it
   */
  clean(text) {
    let words = text.replace(FormWords.INVISIBLE, "").replace(/\s+/g, " ").replace(FormWords.MARKS, " ");
    words = words.replace(/[([]\s*[)\]]/g, " ").trim();
    words = words.replace(/^[\s*✱＊∗⁎﹡✲✳❋※]+|[\s*✱＊∗⁎﹡✲✳❋※]+(?=[:?.]?$)/gu, "").trim();
    words = FormWords.undouble(words.replace(/\s+/g, " "));
    if (FormWords.SILENT.test(words)) return "";
    return /[\p{L}\p{N}]/u.test(words) ? words.slice(0, FormWords.LONGEST) : "";
  },

  /**
   * One copy of a text that stands there twice.
   * @param {string} words
   */
  undouble(words) {
    const half = Math.floor(words.length / 2);
    const [first, second] = [words.slice(0, half).trim(), words.slice(half).trim()];
    return first === second && first.length > 2 ? first : words;
  },

  /** @param {string} text */
  saysRequired(text) {
    if (FormWords.ASTERISK.test(text)) return true;
    return FormWords.DEMAND.test(text);
  },

  /**
   * What an element says: its words, the hints inside it, and its raw text with marks.
   * @param {Element} element
   * @param {(inner: Element) => boolean} [isControl] elements inside it that belong to a control
   * @returns {{words: string, hint: string, raw: string}}
   */
  of(element, isControl = () => false) {
    const found = { words: /** @type {string[]} */ ([]), hints: /** @type {string[]} */ ([]), isControl, nodes: 0 };
    FormWords.gather(element, found.words, found);
    const raw = found.words.join("\n");
    const words = FormWords.clean(FormWords.kept(found.words).join(" "));
    const hint = FormWords.clean(found.hints.join(" "));
    return words ? { words, hint, raw } : { words: hint, hint: "", raw: found.hints.join("\n") };
  },

  /**
   * The pieces of text in an element, those of hints apart.
   * @param {Element} element
   * @param {string[]} into
   * @param {{hints: string[], isControl: (inner: Element) => boolean, nodes: number}} found
   */
  gather(element, into, found) {
    for (const child of FormTree.children(element)) {
      if (++found.nodes > FormWords.MOST_NODES) return;
      if (child.nodeType === Node.TEXT_NODE) FormWords.push(into, child.nodeValue ?? "");
      if (!(child instanceof Element) || FormWords.isSkipped(child) || found.isControl(child)) continue;
      const isHint = FormWords.HINT.test(FormTree.attribute(child, "class"));
      FormWords.gather(child, isHint ? found.hints : into, found);
    }
  },

  /**
   * Pieces with something to say: words, and the punctuation between them.
   * @param {string[]} pieces
   */
  kept(pieces) {
    return pieces.filter((piece) => FormWords.clean(piece) || /^[^\p{L}\p{N}*✱＊∗⁎﹡✲✳❋※]+$/u.test(piece));
  },

  /**
   * A piece of text after the others, once.
   * @param {string[]} pieces
   * @param {string} text
   */
  push(pieces, text) {
    const piece = text.replace(FormWords.INVISIBLE, "").replace(/\s+/g, " ").trim();
    if (piece && pieces.at(-1) !== piece) pieces.push(piece);
  },

  /** @param {Element} element */
  isSkipped(element) {
    if (FormWords.CONTROLS.test(element.localName)) return true;
    if (FormWords.ROLES.test(FormTree.attribute(element, "role"))) return true;
    if (element.hasAttribute("contenteditable") || element.hasAttribute("aria-live")) return true;
    if (FormWords.ERROR.test(FormTree.attribute(element, "class"))) return true;
    return FormTree.isOurs(element) || !FormVisibility.isDrawn(element);
  },
};
