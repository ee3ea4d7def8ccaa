import { ListeningElement } from "../listening-element.js";

/** <file-drop>: a file dropped on it is put into its file field, just as if it had been chosen there. */
class FileDrop extends ListeningElement {
  /** @param {AbortSignal} signal */
  listen(signal) {
    this.addEventListener("dragover", (event) => this.#over(event), { signal });
    this.addEventListener("dragleave", () => this.classList.remove("over"), { signal });
    this.addEventListener("drop", (event) => this.#dropped(event), { signal });
  }

  /** @param {DragEvent} event */
  #over(event) {
    event.preventDefault();
    this.classList.add("over");
  }

  /** @param {DragEvent} event */
  #dropped(event) {
    event.preventDefault();
    this.classList.remove("over");
    if (!event.dataTransfer?.files.length) return;
    const input = /** @type {HTMLInputElement} */ (this.inside('input[type="file"]'));
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
customElements.define("file-drop", FileDrop);
