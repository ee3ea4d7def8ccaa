import { around, ListeningElement } from "../listening-element.js";

const SAID_MS = 1800;

/** <copy-button>: copies what its button names in `data-copy`, and says so. */
class CopyButton extends ListeningElement {
  /** @param {AbortSignal} signal */
  listen(signal) {
    this.addEventListener("click", (event) => this.#copy(around(event, "[data-copy]")), { signal });
  }

  /** @param {HTMLElement | null} button */
  async #copy(button) {
    if (!button) return;
    const label = button.textContent;
    try {
      await navigator.clipboard.writeText(button.dataset.copy ?? "");
      button.textContent = "Copied";
    } catch {
      button.textContent = "Not allowed: select and copy by hand";
    }
    setTimeout(() => {
      button.textContent = label;
    }, SAID_MS);
  }
}
customElements.define("copy-button", CopyButton);
