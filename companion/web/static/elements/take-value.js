/** <take-value>: puts its button's value into the form's field that the button names. */
class TakeValue extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    this.addEventListener("click", (event) => this.#take(event.target.closest("button")), { signal: this.stop.signal });
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  #take(button) {
    if (!button) return;
    const field = button.form.elements.namedItem(button.dataset.field);
    field.value = button.value;
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
customElements.define("take-value", TakeValue);
