import { around, ListeningElement } from "../listening-element.js";

/** <command-palette>: Ctrl+K finds jobs and pages; arrows choose, Enter goes. The list itself comes from the server. */
class CommandPalette extends ListeningElement {
  #dialog = /** @type {HTMLDialogElement} */ (this.inside("dialog"));
  #input = /** @type {HTMLInputElement} */ (this.inside("input"));
  #list = this.inside('[role="listbox"]');

  /** @param {AbortSignal} signal */
  listen(signal) {
    document.addEventListener("keydown", (event) => this.#pressedAnywhere(event), { signal });
    document.addEventListener("click", (event) => this.#clicked(event), { signal });
    this.#input.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    this.#list.addEventListener("htmx:afterSwap", () => this.#mark(0), { signal });
  }

  #open() {
    this.#input.value = "";
    this.#dialog.showModal();
    this.#input.dispatchEvent(new CustomEvent("open"));
  }

  /** @param {KeyboardEvent} event */
  #pressedAnywhere(event) {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (this.#dialog.open) this.#dialog.close();
    else this.#open();
  }

  /** @param {Event} event */
  #clicked(event) {
    if (around(event, '[data-command="palette"]')) this.#open();
    else if (event.target === this.#dialog) this.#dialog.close();
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const options = this.#options();
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown") this.#mark((at + 1) % options.length);
    else if (event.key === "ArrowUp") this.#mark((at - 1 + options.length) % options.length);
    else if (event.key === "Enter") options[Math.max(at, 0)]?.click();
    else return;
    event.preventDefault();
  }

  /** @returns {HTMLElement[]} */
  #options() {
    return [...this.#list.querySelectorAll("a")];
  }

  /** @param {number} index */
  #mark(index) {
    for (const [place, option] of this.#options().entries()) {
      option.setAttribute("aria-selected", String(place === index));
      if (place !== index) continue;
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }
}
customElements.define("command-palette", CommandPalette);
