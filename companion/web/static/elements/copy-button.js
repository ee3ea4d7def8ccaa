/** <copy-button>: copies what its button names in `data-copy`, and says so. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    this.addEventListener("click", (event) => this.#copy(event.target.closest("[data-copy]")), { signal: this.stop.signal });
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  async #copy(button) {
    if (!button) return;
    const said = button.textContent;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Not allowed: select and copy by hand";
    }
    setTimeout(() => {
      button.textContent = said;
    }, 1800);
  }
}
customElements.define("copy-button", CopyButton);
