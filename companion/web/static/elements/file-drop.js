/** <file-drop>: a file dropped on it is put into its file field; the name is shown, nothing is sent by itself. */
class FileDrop extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input[type="file"]');
    this.name = this.querySelector("[data-file-name]");
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.addEventListener("dragover", (event) => this.#over(event), { signal });
    this.addEventListener("dragleave", () => this.classList.remove("over"), { signal });
    this.addEventListener("drop", (event) => this.#dropped(event), { signal });
    this.input.addEventListener("change", () => this.#show(), { signal });
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  #over(event) {
    event.preventDefault();
    this.classList.add("over");
  }

  #dropped(event) {
    event.preventDefault();
    this.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    this.input.files = event.dataTransfer.files;
    this.input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #show() {
    this.name.textContent = this.input.files[0]?.name ?? "";
  }
}
customElements.define("file-drop", FileDrop);
