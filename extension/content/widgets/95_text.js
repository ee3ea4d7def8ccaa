// A line of text of any kind, masked ones too.

const PLAIN_INPUT = /^(text|email|tel|url|number|search|)$/;

Widgets.add({
  name: "text",
  matches: (element) => (element instanceof HTMLInputElement && PLAIN_INPUT.test(element.type) ? [element] : null),

  look([input]) {
    const field = /** @type {HTMLInputElement} */ (input);
    return { kind: "text", type: field.type, answer: field.value };
  },

  fill(controls, help) {
    const field = /** @type {HTMLInputElement} */ (controls[0]);
    return Outcomes.of(controls, { signal: help.signal, shown: () => field.value }, () => Written.fill(field, help));
  },

  clear: (controls, signal) => Written.clear(controls, signal),
});
