/** <draft-keeper>: asks before leaving a form whose changes are not saved; “take” puts the other value into a field. */
class DraftKeeper extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.dirty = this.hasAttribute("unsaved");
    this.addEventListener("input", () => { this.dirty = true; }, { signal });
    this.addEventListener("submit", () => { this.dirty = false; }, { signal });
    this.addEventListener("click", (event) => this.#take(event.target.closest("[data-take]")), { signal });
    window.addEventListener("beforeunload", (event) => this.dirty && event.preventDefault(), { signal });
    this.querySelector('[aria-invalid="true"]')?.focus();
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  #take(button) {
    if (!button) return;
    const field = this.querySelector(`[name="${button.dataset.take}"]`);
    field.value = button.value;
    field.focus();
  }
}
customElements.define("draft-keeper", DraftKeeper);
