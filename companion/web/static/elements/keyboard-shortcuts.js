/** <keyboard-shortcuts>: single keys that lead somewhere, silent while the person types; “?” lists them. */
const PLACES = { n: "/new", b: "/", l: "/jobs" };

class KeyboardShortcuts extends HTMLElement {
  connectedCallback() {
    this.dialog = this.querySelector("dialog");
    this.stop = new AbortController();
    const { signal } = this.stop;
    document.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    document.addEventListener("click", (event) => this.#clicked(event), { signal });
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  #pressed(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable], dialog")) return;
    if (event.key === "?") this.dialog.showModal();
    else if (event.key === "/") this.#search(event);
    else if (Object.hasOwn(PLACES, event.key)) location.assign(PLACES[event.key]);
  }

  #search(event) {
    event.preventDefault();
    const field = document.querySelector("#search");
    if (field) field.focus();
    else location.assign("/jobs");
  }

  #clicked(event) {
    const menu = document.querySelector(".menu[open]");
    if (menu && !event.target.closest(".menu")) menu.open = false;
    if (event.target.closest('[data-command="shortcuts"]')) this.dialog.showModal();
    if (event.target === this.dialog) this.dialog.close();
  }
}
customElements.define("keyboard-shortcuts", KeyboardShortcuts);
