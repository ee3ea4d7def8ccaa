// A single tick, or a switch.

Widgets.add({
  name: "checkbox",

  matches(element) {
    if (!(element instanceof HTMLElement)) return null;
    if (element.matches("[role=switch], [role=checkbox]:not(input)")) return [element, ...TickTwins.of(element)];
    if (!element.matches("input[type=checkbox]:not([aria-hidden=true])")) return null;
    return CheckboxGroup.of(element).length === 1 ? [element] : null;
  },

  look: ([control]) => ({
    kind: "check",
    type: "checkbox",
    answer: control && Ticks.isOn(control) ? "true" : "",
    options: null,
  }),

  fill(controls, help) {
    const [control] = controls;
    const shown = () => (control && Ticks.isOn(control) ? "true" : "");
    return Outcomes.of(controls.slice(0, 1), { signal: help.signal, shown }, async (box) => {
      const isWanted = Wanted.tick(help.fill);
      if (!isWanted && !Ticks.isOn(box)) return Outcomes.left("", "It stays without a tick, as your answer is no.");
      const isSet = await Ticks.turn(box, isWanted, help.signal);
      return isSet ? Outcomes.filled(shown()) : Outcomes.failed(shown(), "The box did not take the tick.");
    });
  },

  clear: (controls, signal) => Ticks.none(controls.slice(0, 1), signal),
});
