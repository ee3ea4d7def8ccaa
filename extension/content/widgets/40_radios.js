// A group of radio buttons, whatever stands in for their look.

Widgets.add({
  name: "radios",

  matches(element) {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio" || element.matches("[aria-hidden=true]")) {
      return null;
    }
    const around = element.closest("fieldset, [role=radiogroup], [role=group]") ?? element.parentElement?.parentElement;
    const found = element.name
      ? Once.by(element, "input[type=radio]", "name").get(element.name)
      : around?.querySelectorAll("input[type=radio]:not([name])");
    const radios = /** @type {HTMLInputElement[]} */ (Array.from(found ?? []));
    const group = radios.filter((radio) => radio.form === element.form && !radio.matches("[aria-hidden=true]"));
    return group[0] === element ? group : null;
  },

  look: (controls) => ({
    kind: "choice",
    type: "radio",
    answer: Ticks.answer(controls),
    options: Ticks.plain(controls),
  }),
  fill: (controls, help) => Ticks.one(controls, help),
  clear: (controls, signal) => Ticks.clearOne(controls, signal),
});
