/** <notes-box>: the notes follow changes made elsewhere, unless the person is writing; leaving with unsaved ones asks. */
class NotesBox extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.saved = this.#text();
    this.addEventListener("htmx:oobBeforeSwap", (event) => this.#hold(event), { signal });
    this.addEventListener("htmx:oobAfterSwap", () => this.#followed(), { signal });
    this.addEventListener("htmx:beforeRequest", () => this.#sending(), { signal });
    this.addEventListener("htmx:afterRequest", (event) => this.#sent(event.detail.xhr.status), { signal });
    window.addEventListener("beforeunload", (event) => this.#text() !== this.saved && event.preventDefault(), { signal });
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  #text() {
    return this.querySelector("textarea").value;
  }

  /** Somebody else's change arrives: never into a field in use. */
  #hold(event) {
    if (event.target.id !== "notes") return;
    event.detail.shouldSwap = this.#text() === this.saved && !this.contains(document.activeElement);
  }

  #followed() {
    if (!this.contains(document.activeElement)) this.saved = this.#text();
  }

  #sending() {
    this.sending = this.#text();
  }

  #sent(status) {
    if (status >= 200 && status < 300) this.saved = this.sending;
  }
}
customElements.define("notes-box", NotesBox);
