/** <notes-box>: the notes follow changes made elsewhere, unless the person has typed something not yet saved. */
class NotesBox extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.saved = this.#text();
    this.addEventListener("htmx:configRequest", (event) => this.#sending(event), { signal });
    this.addEventListener("htmx:beforeRequest", (event) => this.#hold(event), { signal });
    this.addEventListener("htmx:afterRequest", (event) => this.#sent(event), { signal });
    window.addEventListener("beforeunload", (event) => this.#dirty() && event.preventDefault(), { signal });
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  #text() {
    return this.querySelector("textarea")?.value ?? "";
  }

  #dirty() {
    return this.#text() !== this.saved;
  }

  #sending(event) {
    if (event.detail.verb === "post") this.sending = this.#text();
  }

  #hold(event) {
    if (event.detail.requestConfig.verb === "get" && (this.#dirty() || this.contains(document.activeElement))) event.preventDefault();
  }

  #sent(event) {
    const { verb } = event.detail.requestConfig;
    if (verb === "post" && event.detail.xhr.status < 400 && event.detail.xhr.status >= 200) this.saved = this.sending;
    if (verb === "get") this.saved = this.#text();
  }
}
customElements.define("notes-box", NotesBox);
