/** <draft-keeper>: asks before leaving a form whose changes are not saved, and leads to the first field that needs one. */
class DraftKeeper extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.dirty = this.hasAttribute("unsaved");
    this.addEventListener("input", () => this.#set(true), { signal });
    this.addEventListener("submit", () => this.#set(false), { signal });
    window.addEventListener("beforeunload", (event) => this.dirty && event.preventDefault(), { signal });
    this.querySelector('[aria-invalid="true"]')?.focus();
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  #set(dirty) {
    this.dirty = dirty;
  }
}
customElements.define("draft-keeper", DraftKeeper);
