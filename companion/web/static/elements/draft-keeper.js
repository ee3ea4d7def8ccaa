import { ListeningElement } from "../listening-element.js";

/** <draft-keeper>: asks before leaving a form whose changes are not saved, and leads to the first field that needs one. */
class DraftKeeper extends ListeningElement {
  #isUnsaved = false;

  /** @param {AbortSignal} signal */
  listen(signal) {
    this.#isUnsaved = this.hasAttribute("unsaved");
    this.addEventListener("input", () => this.#set(true), { signal });
    this.addEventListener("submit", () => this.#set(false), { signal });
    window.addEventListener("beforeunload", (event) => this.#isUnsaved && event.preventDefault(), { signal });
    const first = this.querySelector('[aria-invalid="true"]');
    if (first instanceof HTMLElement) first.focus();
  }

  /** @param {boolean} isUnsaved */
  #set(isUnsaved) {
    this.#isUnsaved = isUnsaved;
  }
}
customElements.define("draft-keeper", DraftKeeper);
