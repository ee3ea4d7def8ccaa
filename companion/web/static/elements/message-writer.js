import { ListeningElement } from "../listening-element.js";

/** <message-writer>: what the person edited stays when other drafts are asked for. */
class MessageWriter extends ListeningElement {
  /** @type {Element[]} */
  #edited = [];

  /** @param {AbortSignal} signal */
  listen(signal) {
    this.addEventListener("htmx:beforeSwap", () => this.#keep(), { signal });
    this.addEventListener("htmx:afterSwap", () => this.#bringBack(), { signal });
  }

  #keep() {
    this.#edited = [...this.querySelectorAll("message-draft[edited]")];
  }

  #bringBack() {
    const drafts = this.inside("#write-drafts");
    for (const draft of this.#edited) {
      const chip = draft.querySelector(".chip");
      if (chip) chip.textContent = "your edited text";
    }
    drafts.prepend(...this.#edited);
    this.#edited = [];
  }
}
customElements.define("message-writer", MessageWriter);
