// Several lines of text.

Widgets.add({
  name: "textarea",
  matches: (element) => (element instanceof HTMLTextAreaElement ? [element] : null),
  look: ([field]) => ({ kind: "paragraph", answer: /** @type {HTMLTextAreaElement} */ (field).value }),

  fill(controls, help) {
    const field = /** @type {HTMLTextAreaElement} */ (controls[0]);
    return Outcomes.of(controls, { signal: help.signal, shown: () => field.value }, () => Written.fill(field, help));
  },

  clear: (controls, signal) => Written.clear(controls, signal),
});
