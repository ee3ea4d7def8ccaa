// Radio buttons made of roles: a group whose items say `aria-checked`.

Widgets.add({
  name: "role_radios",

  matches(element) {
    if (!element.matches("[role=radio]") || element instanceof HTMLInputElement) return null;
    const around = element.closest("[role=radiogroup], fieldset, [role=group]") ?? element.parentElement;
    const group = /** @type {HTMLElement[]} */ (Array.from(around?.querySelectorAll("[role=radio]") ?? []));
    if (group[0] !== element || group.length < 2) return null;
    return [
      ...group,
      .../** @type {NodeListOf<HTMLElement>} */ (around?.querySelectorAll("input[aria-hidden=true]") ?? []),
    ];
  },

  look(controls) {
    const radios = controls.filter((control) => control.matches("[role=radio]"));
    return { kind: "choice", type: "radio", answer: Ticks.answer(radios), options: Ticks.plain(radios) };
  },

  fill: (controls, help) =>
    Ticks.one(
      controls.filter((control) => control.matches("[role=radio]")),
      help,
    ),
  clear: (controls, signal) =>
    Ticks.clearOne(
      controls.filter((control) => control.matches("[role=radio]")),
      signal,
    ),
});
