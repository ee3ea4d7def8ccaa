// The widgets of a page made of a sheet: lists that exist while they are open, buttons and radios that are no inputs.
(() => {
  const named = { places, countries, states, schools };
  const drawn = (selector, name, act) => {
    for (const element of document.querySelectorAll(selector)) {
      const told = element.dataset[name];
      const key = element.dataset.lab;
      element.removeAttribute(`data-${name}`);
      element.removeAttribute("data-lab");
      act(element, told, key);
    }
  };
  const options = (told) => {
    const found = JSON.parse(told);
    return named[found[0]] ?? found;
  };
  drawn("[data-pick]", "pick", (button, told, key) => kit.pick(button, options(told), key));
  drawn("[data-combo]", "combo", (input, told, key) =>
    kit.combo(input, kit.holding(options(told)), key, { wait: Number(input.getAttribute("wait") ?? 0) }),
  );
  drawn("[data-press]", "press", (box, kind, key) => {
    const mark = kind === "buttons" ? "aria-pressed" : "aria-checked";
    lab.hold(key, "");
    for (const one of box.children) {
      one.setAttribute(mark, "false");
      const take = () => {
        for (const other of box.children) other.setAttribute(mark, String(other === one));
        lab.hold(key, one.textContent);
      };
      one.addEventListener("click", take);
      if (kind === "tiles") one.addEventListener("keydown", (event) => event.key === " " && take());
    }
  });
})();
