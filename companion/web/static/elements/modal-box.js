import { around, ListeningElement } from "../listening-element.js";

/**
 * <modal-box>: opens its dialog when content is put into it, and closes it when what it asked for has happened.
 * It opens after htmx has bound what came (`afterSettle`), so that nothing in it can be answered before.
 */
class ModalBox extends ListeningElement {
  #dialog = /** @type {HTMLDialogElement} */ (this.inside("dialog"));
  /** @type {Element | null} */
  #opener = null;

  /** @param {AbortSignal} signal */
  listen(signal) {
    document.body.addEventListener("htmx:afterSettle", (event) => this.#settled(event), { signal });
    document.body.addEventListener("changed", () => this.#dialog.close(), { signal });
    this.#dialog.addEventListener("click", (event) => this.#clicked(event), { signal });
    this.#dialog.addEventListener("close", () => this.#closed(), { signal });
  }

  /** @param {HtmxEvent} event */
  #settled(event) {
    if (event.detail.target !== this.#dialog || !this.#dialog.children.length || this.#dialog.open) return;
    this.#opener = document.activeElement;
    this.#dialog.showModal();
  }

  /** @param {Event} event */
  #clicked(event) {
    if (event.target === this.#dialog || around(event, "[data-close]")) this.#dialog.close();
  }

  /** The focus goes back to where it came from, also when that was rendered anew meanwhile. */
  #closed() {
    this.#dialog.replaceChildren();
    const again = this.#opener?.isConnected ? this.#opener : document.getElementById(this.#opener?.id ?? "");
    if (again instanceof HTMLElement) again.focus();
  }
}
customElements.define("modal-box", ModalBox);
