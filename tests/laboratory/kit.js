// Small widgets of our own that behave like those of hosted form systems: options exist only while open.
const kit = (() => {
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  let number = 0;

  const list = (owner, options, take, { className = "menu", optionClass = "option" } = {}) => {
    const id = `list-${++number}`;
    const box = make("ul", { role: "listbox", id, class: className });
    for (const text of options) {
      const item = make("li", { role: "option", id: `${id}-${box.children.length}`, class: optionClass }, text);
      item.addEventListener("mousedown", (event) => event.preventDefault());
      item.addEventListener("click", () => take(text));
      box.append(item);
    }
    owner.setAttribute("aria-controls", id);
    owner.setAttribute("aria-expanded", "true");
    return box;
  };

  const shut = (owner, box) => {
    box?.remove();
    owner.setAttribute("aria-expanded", "false");
    owner.removeAttribute("aria-controls");
  };

  /** A button that opens a list in the document's body; it shows what was chosen. */
  const pick = (button, options, key, chosen = () => {}) => {
    let box = null;
    button.setAttribute("aria-haspopup", "listbox");
    button.setAttribute("aria-expanded", "false");
    const close = () => {
      shut(button, box);
      box = null;
    };
    const take = (text) => {
      button.textContent = text;
      lab.hold(key, text);
      close();
      chosen(text);
    };
    button.addEventListener("click", () => {
      if (box) return close();
      box = list(button, options, take);
      document.body.append(box);
    });
    button.addEventListener("keydown", (event) => event.key === "Escape" && close());
    document.addEventListener("mousedown", (event) => {
      if (box && !box.contains(event.target) && event.target !== button) close();
    });
    lab.hold(key, "");
  };

  /** An input with a list below it; `find` gives the options for what was typed, now or later. */
  const combo = (input, find, key, { wait = 0, onlyListed = true } = {}) => {
    let box = null;
    let turn = 0;
    let taken = "";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.autocomplete = "off";
    const close = () => {
      shut(input, box);
      box = null;
    };
    const take = (text) => {
      taken = input.value = text;
      lab.hold(key, text);
      close();
    };
    const open = async () => {
      const mine = ++turn;
      if (wait) await new Promise((done) => setTimeout(done, wait));
      const options = await find(input.value === taken ? "" : input.value);
      if (mine !== turn || document.activeElement !== input) return;
      close();
      box = list(input, options, take);
      input.after(box);
    };
    input.addEventListener("input", open);
    input.addEventListener("mousedown", open);
    input.addEventListener("focus", open);
    input.addEventListener("blur", () => {
      turn += 1;
      if (onlyListed) input.value = taken;
      else lab.hold(key, input.value);
      close();
    });
    lab.hold(key, "");
  };

  const holding = (options) => (typed) => options.filter((one) => one.toLowerCase().includes(typed.toLowerCase()));
  return { make, pick, combo, holding };
})();
