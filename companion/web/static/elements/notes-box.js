import { ListeningElement } from "../listening-element.js";

/** <notes-box>: the notes follow changes made elsewhere, unless the person is writing; leaving with unsaved ones asks. */
class NotesBox extends ListeningElement {
  #saved = "";
  #sent = "";

  /** @param {AbortSignal} signal */
  listen(signal) {
    this.#saved = this.#text();
    this.addEventListener("htmx:oobBeforeSwap", (event) => this.#hold(event), { signal });
    this.addEventListener("htmx:oobAfterSwap", () => this.#followed(), { signal });
    this.addEventListener("htmx:beforeRequest", () => this.#sending(), { signal });
    this.addEventListener("htmx:afterRequest", (event) => this.#answered(event.detail.xhr.status), { signal });
    window.addEventListener("beforeunload", (event) => this.#isUnsaved() && event.preventDefault(), { signal });
  }

  #text() {
    return /** @type {HTMLTextAreaElement} */ (this.inside("textarea")).value;
  }

  #isUnsaved() {
    return this.#text() !== this.#saved;
  }

  #isInUse() {
    return this.contains(document.activeElement);
  }

  /**
   * Somebody else's change arrives: never into a field in use.
   * @param {HtmxEvent} event
   */
  #hold(event) {
    if (event.target instanceof Element && event.target.id === "notes") {
      event.detail.shouldSwap = !this.#isUnsaved() && !this.#isInUse();
    }
  }

  #followed() {
    if (!this.#isInUse()) this.#saved = this.#text();
  }

  #sending() {
    this.#sent = this.#text();
  }

  /** @param {number} status */
  #answered(status) {
    if (status >= 200 && status < 300) this.#saved = this.#sent;
  }
}
customElements.define("notes-box", NotesBox);
