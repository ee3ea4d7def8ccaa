import { ListeningElement } from "../listening-element.js";

/** <auto-saver>: its form saves itself; this says when something is not saved yet, and asks before leaving it so. */
class AutoSaver extends ListeningElement {
  #typed = 0;
  #sent = 0;
  #saved = 0;

  /** @param {AbortSignal} signal */
  listen(signal) {
    this.addEventListener("input", () => this.#changed(), { signal });
    this.addEventListener("htmx:beforeRequest", () => this.#sending(), { signal });
    this.addEventListener("htmx:afterRequest", (event) => this.#answered(event.detail.xhr.status), { signal });
    window.addEventListener("beforeunload", (event) => this.#isUnsaved() && event.preventDefault(), { signal });
  }

  #isUnsaved() {
    return this.#saved < this.#typed;
  }

  #changed() {
    this.#typed += 1;
    this.#say("Not saved yet…");
  }

  #sending() {
    this.#sent = this.#typed;
  }

  /** @param {number} status */
  #answered(status) {
    const isSaved = status >= 200 && status < 300;
    if (isSaved) this.#saved = Math.max(this.#saved, this.#sent);
    else this.#say(`Not saved${status ? "" : ": the companion does not answer"}. What you typed stays here.`);
    if (isSaved && this.#isUnsaved()) this.#say("Not saved yet…");
  }

  /** @param {string} text */
  #say(text) {
    const said = document.createElement("p");
    said.className = "quiet";
    said.textContent = text;
    this.inside('[role="status"]').replaceChildren(said);
  }
}
customElements.define("auto-saver", AutoSaver);
