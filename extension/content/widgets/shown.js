// What a page shows: texts, labels of options, visibility; and whether what it shows is what was meant.

const Shown = {
  /** Characters that take no room and only confuse comparing. */
  INVISIBLE: /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g,

  /** Prompts that stand where an answer will be, in the languages of the product. */
  PROMPT: new RegExp(
    [
      "^(please )?(select|choose|pick)( (an?|one|your|the|from|option|item|value)\\b.*)?$",
      "^(start |begin )?typ(e|ing)( (to|here|for)\\b.*)?$",
      "^search( (for|by|here)\\b.*)?$",
      "^[\\w ]{0,30}(select|choose) (one|an?)\\b[\\w ]{0,30}$",
      "^(bitte )?(aus)?wählen( sie.*)?$|^bitte (.{1,30} )?(aus)?wählen$|^.{0,20}auswählen$",
      "^(veuillez )?(sélectionn|chois)\\S*( .*)?$",
      "^(por favor )?(selec?cion\\S*|elija|elige|elegir|escolh\\S*|escoja)( .*)?$",
      "^(si prega di )?(selezion\\S*|scegli\\S*)( .*)?$",
      "^(maak een keuze|kies|selecteer)( .*)?$",
      "^$",
    ].join("|"),
    "iu",
  ),

  /** A text that is one line as it stands; most are. */
  SIMPLE: /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/,

  /**
   * One line of text without what cannot be seen.
   * @param {string | null | undefined} text
   */
  line(text) {
    if (text === null || text === undefined || Shown.SIMPLE.test(text)) return text ?? "";
    return text.normalize("NFKC").replace(Shown.INVISIBLE, "").replace(/\s+/g, " ").trim();
  },

  /**
   * Whether a text only asks for an answer; what is no letter and no digit does not count.
   * @param {string} text
   */
  isPrompt(text) {
    return Shown.PROMPT.test(Shown.line(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  },

  /**
   * The text that an element shows, on one line.
   * @param {Element | null | undefined} element
   */
  text(element) {
    return Shown.line(element instanceof HTMLElement ? Shown.drawn(element) : element?.textContent);
  },

  /**
   * The text of an element as it is drawn, line by line.
   * @param {HTMLElement} element
   * @returns {string}
   */
  drawn(element) {
    // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn does not count
    return element.innerText ?? element.textContent ?? "";
  },

  /** @param {Element | null | undefined} element */
  isVisible(element) {
    if (!element?.isConnected) return false;
    if (element.checkVisibility?.({ visibilityProperty: true }) === false) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  },

  /**
   * The words of one option: of a radio button, a check box, an item of a list.
   * @param {Element} control
   */
  label(control) {
    const labels = Once.labels(control)
      .map((label) => Shown.text(label) || Shown.line(label.textContent))
      .filter(Boolean);
    const said = labels[0] || Shown.named(control) || Shown.after(control) || Shown.column(control);
    return said || Shown.line(control.getAttribute("value"));
  },

  /**
   * The head of the column that a control stands in, where its row offers the same things as the others.
   * @param {Element} control
   */
  column(control) {
    const cell = control.closest("td");
    const row = cell?.parentElement;
    const head = cell?.closest("table")?.querySelector("tr");
    if (!cell || !row || !head || head === row || head.children.length !== row.children.length) return "";
    if (head.querySelector("input, select, textarea")) return "";
    return Shown.text(head.children[Array.from(row.children).indexOf(cell)]);
  },

  /**
   * What ARIA calls it, or its own text.
   * @param {Element} control
   */
  named(control) {
    const by = Shown.byId(control, "aria-labelledby").map((element) => Shown.line(element.textContent));
    return (
      by.join(" ").trim() ||
      Shown.line(control.getAttribute("aria-label")) ||
      Shown.text(control) ||
      Shown.line(control.getAttribute("title"))
    );
  },

  /**
   * The text right behind a control that has no label.
   * @param {Element} control
   */
  after(control) {
    for (let node = control.nextSibling; node; node = node.nextSibling) {
      if (node instanceof Element && node.matches("input, select, textarea, button, br")) return "";
      const text = Shown.line(node.textContent);
      if (text) return text;
    }
    const around = control.parentElement;
    return around && around.querySelectorAll("input, select, textarea, button").length === 1 ? Shown.text(around) : "";
  },

  /**
   * The elements that an attribute names by id, in the element's own tree or the document.
   * @param {Element} element
   * @param {string} attribute
   * @returns {HTMLElement[]}
   */
  byId(element, attribute) {
    const ids = (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);
    const roots = [...Quiet.roots(element), document];
    return ids.flatMap((id) => {
      for (const root of roots) {
        const found = /** @type {Document | ShadowRoot} */ (root).getElementById?.(id);
        if (found) return [found];
      }
      return [];
    });
  },

  /**
   * The focused element of the tree that the element is in.
   * @param {Element} element
   */
  active(element) {
    return /** @type {Document | ShadowRoot} */ (element.getRootNode()).activeElement ?? null;
  },

  /**
   * Whether two texts are the same to the eye.
   * @param {string} one
   * @param {string} other
   */
  isSame(one, other) {
    return Shown.line(one).toLowerCase() === Shown.line(other).toLowerCase();
  },

  /**
   * Whether a field shows the text it was given, perhaps in a form of its own: "(555) 010-2030", "85,000.00".
   * @param {string} shown
   * @param {string} meant
   */
  says(shown, meant) {
    if (Shown.isSame(shown, meant)) return true;
    const bare = (/** @type {string} */ text) =>
      Shown.line(text)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, "");
    if (bare(meant) !== "" && bare(shown) === bare(meant)) return true;
    const [one, other] = [Shown.number(shown), Shown.number(meant)];
    return one !== null && one === other;
  },

  /**
   * A lone number, however its thousands are grouped; null for any other text.
   * @param {string} text
   */
  number(text) {
    const digits = Shown.line(text).replace(/^[^\d-]{0,4}|[^\d]{0,4}$/g, "");
    if (!/^-?\d{1,3}([ ,.'’]?\d{3})*([.,]\d{1,2})?$/.test(digits)) return null;
    const [, whole = "", part = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
    return Number(`${whole.replace(/[ ,.'’]/g, "")}.${part || "0"}`);
  },
};
