// An input with a list below it: one types to search, one of the list is the answer.

Widgets.add({
  name: "combobox",

  matches(element) {
    if (!(element instanceof HTMLInputElement) || !/^(text|search|)$/.test(element.type)) return null;
    const around = element.parentElement?.closest("[role=combobox]");
    const says = (/** @type {Element | null | undefined} */ one) =>
      one?.matches("[role=combobox], [aria-autocomplete=list], [aria-autocomplete=both], [aria-haspopup=listbox]");
    return says(element) || (around && around.querySelectorAll("input").length === 1) ? [element] : null;
  },

  look([input]) {
    const control = /** @type {HTMLInputElement} */ (input);
    const isMany = Face.takesMany(control);
    return {
      kind: isMany ? "choices" : "choice",
      answer: Face.value(control),
      options: null,
      searchable: !control.readOnly,
    };
  },

  fill(controls, help) {
    const shown = () => (controls[0] ? Face.value(controls[0]) : "");
    return Outcomes.of(controls, { signal: help.signal, shown }, (control) => Picking.fill(control, help));
  },

  clear: (controls, signal) => Emptying.list(controls, signal),
});
