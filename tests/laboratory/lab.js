// What a page of the laboratory holds, as its own scripts would submit it, and how often it was asked to submit.
// Every question carries its key in data-lab, on the control or on the element around its controls.
(() => {
  const held = new Map();
  const presses = { submit: 0, next: 0, forged: 0 };
  const clean = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const said = (input) => clean(input.labels?.[0]?.textContent) || clean(input.nextSibling?.textContent) || input.value;
  const ticked = (box) => [...box.querySelectorAll("input:checked")];
  const inside = (element) => {
    if (ticked(element).length || element.querySelector("input[type=radio], input[type=checkbox]"))
      return [ticked(element).map((one) => one.value).join("; "), ticked(element).map(said).join("; ")];
    const control = element.querySelector("input:not([type=hidden]), textarea, select");
    return control ? of(control) : ["", ""];
  };
  const of = (element) => {
    if (element instanceof HTMLSelectElement) {
      const taken = [...element.selectedOptions].filter((one) => one.value !== "");
      return [taken.map((one) => one.value).join("; "), taken.map((one) => clean(one.textContent)).join("; ")];
    }
    if (element instanceof HTMLInputElement && ["radio", "checkbox"].includes(element.type))
      return element.checked ? ["true", "true"] : ["", ""];
    if (element instanceof HTMLInputElement && element.type === "file")
      return Array(2).fill([...element.files].map((file) => file.name).join("; "));
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return [element.value, element.value];
    return inside(element);
  };
  const deep = function* (root) {
    for (const element of root.querySelectorAll("*")) {
      yield element;
      if (element.shadowRoot) yield* deep(element.shadowRoot);
    }
  };
  window.lab = {
    presses,
    /** How much the page still has to do by itself, such as reading an attached file. */
    busy: 0,
    /** The page's own script says what it holds for a question; `shown` is how the page names it. */
    hold(key, value, shown = value) {
      held.set(key, [String(value ?? ""), String(shown ?? "")]);
    },
    held: (key) => held.get(key)?.[0] ?? "",
    forget(prefix) {
      for (const key of [...held.keys()]) if (key.startsWith(prefix)) held.delete(key);
    },
    press(what) {
      presses[what] += 1;
    },
  };
  window.labState = () => {
    const state = {};
    for (const element of deep(document)) {
      const key = element.getAttribute("data-lab");
      if (key) state[key] = of(element);
    }
    for (const [key, value] of held) state[key] = value;
    return state;
  };
  window.labPresses = () => ({ ...presses });
  const stop = (event) => {
    presses.submit += 1;
    event.preventDefault();
  };
  addEventListener("submit", stop, true);
  for (const name of ["submit", "requestSubmit"]) HTMLFormElement.prototype[name] = () => lab.press("submit");
  const count = (event) => {
    const button = event.composedPath().find((one) => one instanceof Element && one.matches("button, input, a"));
    if (button?.matches("[data-lab-press]")) presses[button.dataset.labPress] += 1;
  };
  addEventListener("click", count, true);
})();
