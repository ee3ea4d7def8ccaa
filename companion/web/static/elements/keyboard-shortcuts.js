import { around, ListeningElement } from "../listening-element.js";

const PLACES = new Map([
  ["n", "/new"],
  ["b", "/"],
  ["l", "/jobs"],
]);
const TYPING = "input, textarea, select, [contenteditable], dialog";

/** <keyboard-shortcuts>: single keys that lead somewhere, silent while the person types; “?” lists them. */
class KeyboardShortcuts extends ListeningElement {
  #dialog = /** @type {HTMLDialogElement} */ (this.inside("dialog"));

  /** @param {AbortSignal} signal */
  listen(signal) {
    document.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    document.addEventListener("click", (event) => this.#clicked(event), { signal });
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || around(event, TYPING)) return;
    const place = PLACES.get(event.key);
    if (place) location.assign(place);
    else if (event.key === "?") this.#dialog.showModal();
    else if (event.key === "/") this.#search(event);
  }

  /** @param {Event} event */
  #search(event) {
    event.preventDefault();
    const field = document.getElementById("search");
    if (field) field.focus();
    else location.assign("/jobs");
  }

  /** @param {Event} event */
  #clicked(event) {
    if (around(event, '[data-command="shortcuts"]')) this.#dialog.showModal();
    if (event.target === this.#dialog) this.#dialog.close();
  }
}
customElements.define("keyboard-shortcuts", KeyboardShortcuts);
