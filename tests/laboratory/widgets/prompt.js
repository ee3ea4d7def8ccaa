// A prompt as large systems have it: a search box whose list comes on Enter and offers ticks, with the chosen as pills;
// and a button that opens a list in the body.

import { keep } from "./mount.js";

const SKILLS = ["Python", "Python for data", "SQL", "Rust", "Team leading"];
const make = (tag, attributes = {}, text = "") => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(text);
  return element;
};

const prompt = (name, { single = false } = {}) => {
  const chosen = new Set();
  const box = make("div", { class: "box" });
  const pills = make("ul", { role: "listbox", "aria-label": "items selected" });
  const input = make("input", { id: name, placeholder: "Search", "aria-haspopup": "listbox", autocomplete: "off", "aria-expanded": "false" });
  let popup = null;
  const draw = () => {
    pills.replaceChildren(...Array.from(chosen, (label) => make("li", { class: "css-pill", role: "option" }, label)));
    keep(name, Array.from(chosen));
  };
  const show = (labels) => {
    popup?.remove();
    popup = make("div", { class: "popup" });
    const list = make("div", { role: "listbox", id: `${name}-list` });
    for (const label of labels) {
      const item = make("div", { role: "option", "aria-selected": String(chosen.has(label)) });
      if (!single) item.append(make("input", { type: "checkbox", tabindex: "-1" }));
      item.append(make("span", {}, label));
      item.addEventListener("click", () => {
        if (single) chosen.clear();
        if (!chosen.delete(label)) chosen.add(label);
        draw();
        if (single) hide();
      });
      list.append(item);
    }
    if (labels.length === 0) list.append(make("div", {}, "No Items."));
    popup.append(list);
    document.body.append(popup);
    input.setAttribute("aria-expanded", "true");
  };
  const hide = () => {
    popup?.remove();
    popup = null;
    input.value = "";
    input.setAttribute("aria-expanded", "false");
  };
  input.addEventListener("click", () => show([]));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    if (event.key !== "Enter") return;
    event.preventDefault();
    const query = input.value.toLowerCase();
    setTimeout(() => show(SKILLS.filter((label) => label.toLowerCase().includes(query))), 100);
  });
  document.addEventListener("mousedown", (event) => {
    if (popup && !popup.contains(event.target) && event.target !== input) hide();
  });
  box.append(pills, input);
  document.querySelector("#root").append(make("label", { for: name }, name), box);
  draw();
};

const listButton = (name, labels) => {
  const button = make("button", { id: name, type: "button", "aria-haspopup": "listbox", "aria-expanded": "false" }, "Select One");
  let list = null;
  const close = () => {
    list?.remove();
    list = null;
    button.setAttribute("aria-expanded", "false");
  };
  button.addEventListener("click", () => {
    if (list) return close();
    const mine = make("ul", { role: "listbox" });
    list = mine;
    for (const label of labels) {
      const item = make("li", { role: "option" }, label);
      item.addEventListener("click", () => {
        button.textContent = label;
        keep(name, label);
        setTimeout(() => list === mine && close(), 30);
      });
      mine.append(item);
    }
    button.setAttribute("aria-expanded", "true");
    setTimeout(() => list === mine && document.body.append(mine), 60);
  });
  document.querySelector("#root").append(make("label", { for: name }, name), button);
};

prompt("skills");
prompt("hear", { single: true });
listButton("country", ["Norway", "Norfolk Island"]);
listButton("state", []);
