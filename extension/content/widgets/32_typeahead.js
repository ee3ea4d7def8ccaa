// A text field that offers a list as one types, without saying so in ARIA: its names and its prompt give it away.

const Typeaheads = {
  NAMES:
    /auto-?complete|type-?ahead|combobox|pac-target|tt-input|selectinput|multi-?select|search-?(box|input|select)|suggest/i,
  PROMPT:
    /^(search|start typing|begin typing|type to|type and|suche?n?|tippen|eingabe beginnen|rechercher|commencez|buscar|empieza|pesquisar|comece|cerca|inizia|zoeken?|begin met)\b/iu,

  /** What the browser itself may fill in is no choice from a list. */
  PLAIN: /^(name|given-name|additional-name|family-name|nickname|email|tel|url)\b/i,

  /** @param {HTMLInputElement} input */
  isOne(input) {
    if (!/^(text|search|)$/.test(input.type) || input.readOnly || input.hasAttribute("list")) return false;
    if (Typeaheads.PLAIN.test(input.autocomplete)) return false;
    const names = Array.from(input.attributes).filter(({ name }) => name === "class" || name.startsWith("data-"));
    return (
      names.some(({ value }) => Typeaheads.NAMES.test(value)) || Typeaheads.PROMPT.test(Shown.line(input.placeholder))
    );
  },

  /**
   * Whether it collects several things, which then stand in a list beside it.
   * @param {HTMLInputElement} input
   */
  isMany: (input) =>
    Face.takesMany(input) || input.parentElement?.querySelector("[role=listbox], [role=list]") !== null,

  /**
   * @param {HTMLInputElement} input
   * @param {FillHelp} help
   */
  async fill(input, help) {
    const filled = await Picking.fill(input, help);
    const isPlain = !Typeaheads.isMany(input) && filled.because.includes(Searching.CLOSED);
    return isPlain ? Written.fill(input, help) : filled;
  },
};

Widgets.add({
  name: "typeahead",
  matches: (element) => (element instanceof HTMLInputElement && Typeaheads.isOne(element) ? [element] : null),

  look([control]) {
    const input = /** @type {HTMLInputElement} */ (control);
    const kind = Typeaheads.isMany(input) ? "choices" : "choice";
    return { kind, type: input.type, answer: Face.value(input), options: null, searchable: true };
  },

  fill(controls, help) {
    const input = /** @type {HTMLInputElement} */ (controls[0]);
    const shown = () => Face.value(input);
    return Outcomes.of(controls, { signal: help.signal, shown }, () => Typeaheads.fill(input, help));
  },

  clear: (controls, signal) => Emptying.list(controls, signal),
});
