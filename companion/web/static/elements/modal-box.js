/** <modal-box>: opens its dialog when content is put into it, closes it when the dialog's form succeeded. */
class ModalBox extends HTMLElement {
  connectedCallback() {
    this.dialog = this.querySelector("dialog");
    this.stop = new AbortController();
    const { signal } = this.stop;
    document.body.addEventListener("htmx:afterSwap", (event) => this.#swapped(event), { signal });
    document.body.addEventListener("changed", () => this.dialog.open && this.dialog.close(), { signal });
    this.dialog.addEventListener("click", (event) => this.#clicked(event), { signal });
    this.dialog.addEventListener("close", () => this.#closed(), { signal });
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  #swapped(event) {
    if (event.detail.target !== this.dialog || !this.dialog.children.length) return;
    if (this.dialog.open) return;
    this.opener = document.activeElement;
    this.dialog.showModal();
  }

  #clicked(event) {
    if (event.target === this.dialog || event.target.closest("[data-close]")) this.dialog.close();
  }

  #closed() {
    this.dialog.replaceChildren();
    const again = this.opener?.isConnected ? this.opener : document.getElementById(this.opener?.id ?? "");
    again?.focus();
  }
}
customElements.define("modal-box", ModalBox);
