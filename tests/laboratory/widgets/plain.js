// Plain controls: their own values are the state. An element of a shadow tree is named by its host's id.

import { keep } from "./mount.js";

const deep = (root) =>
  Array.from(root.querySelectorAll("*")).flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);

const held = (element) => {
  if (element.type === "file") return Array.from(element.files, ({ name }) => name);
  if (element.type === "checkbox" || element.type === "radio") return element.checked;
  if (element.multiple) return Array.from(element.selectedOptions, ({ text }) => text);
  return element.value;
};

const tell = () => {
  for (const element of deep(document)) {
    const name = element.id || element.getRootNode().host?.id;
    if (name && element.matches("input, select, textarea")) keep(name, held(element));
  }
};

for (const host of document.querySelectorAll("[data-shadow]")) {
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = host.dataset.shadow;
}
for (const name of ["input", "change"]) document.addEventListener(name, tell, true);
const spins = new Map();
for (const spin of document.querySelectorAll("span[role=spinbutton]")) {
  spin.addEventListener("keydown", (event) => {
    if (!/^\d$/.test(event.key)) return;
    event.preventDefault();
    const typed = `${spins.get(spin) ?? ""}${event.key}`;
    spins.set(spin, typed);
    spin.textContent = typed;
    spin.setAttribute("aria-valuenow", String(Number(typed)));
    keep(spin.id, Number(typed));
  });
}
tell();
