import { ListeningElement } from "../listening-element.js";

/** <take-value>: puts its button's value into the form's field that the button names. */
class TakeValue extends ListeningElement {
  /** @param {AbortSignal} signal */
  listen(signal) {
    const button = /** @type {HTMLButtonElement} */ (this.inside("button"));
    button.addEventListener("click", () => this.#take(button), { signal });
  }

  /** @param {HTMLButtonElement} button */
  #take(button) {
    const field = /** @type {HTMLInputElement} */ (button.form?.elements.namedItem(button.dataset.field ?? ""));
    field.value = button.value;
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
customElements.define("take-value", TakeValue);
