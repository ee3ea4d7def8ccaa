// Sliders, colors, times: nothing on a form of ours answers them; they are seen, and left.

Widgets.add({
  name: "range",

  matches(element) {
    const isOther = element.matches(
      "input[type=range], input[type=color], input[type=time], input[type=week], [role=slider]",
    );
    return isOther ? [/** @type {HTMLElement} */ (element)] : null;
  },

  look([control]) {
    const said = control?.getAttribute("aria-valuenow") ?? "";
    const type = control instanceof HTMLInputElement ? control.type : "slider";
    const stands = type === "time" || type === "week";
    return { kind: "unknown", type, answer: stands ? /** @type {HTMLInputElement} */ (control).value : said };
  },

  fill: async () => Outcomes.left("", "A field like this is left to you."),
  clear: async () => Outcomes.left("", "A field like this is left to you."),
});
