import { ListeningElement } from "../listening-element.js";

/** <pop-up>: its details close when the person goes elsewhere or presses Escape. */
class PopUp extends ListeningElement {
  #details = /** @type {HTMLDetailsElement} */ (this.inside("details"));

  /** @param {AbortSignal} signal */
  listen(signal) {
    document.addEventListener("click", (event) => this.#elsewhere(event.target), { signal });
    document.addEventListener("focusin", (event) => this.#elsewhere(event.target), { signal });
    this.addEventListener("keydown", (event) => this.#pressed(event), { signal });
  }

  /** @param {EventTarget | null} place */
  #elsewhere(place) {
    if (place instanceof Node && !this.contains(place)) this.#details.open = false;
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.key !== "Escape" || !this.#details.open) return;
    this.#details.open = false;
    this.inside("summary").focus();
  }
}
customElements.define("pop-up", PopUp);
