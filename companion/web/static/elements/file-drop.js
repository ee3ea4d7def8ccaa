/** <file-drop>: a file dropped on it is put into its file field; choosing it by hand does the same. */
class FileDrop extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input[type="file"]');
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.addEventListener("dragover", (event) => this.#over(event), { signal });
    this.addEventListener("dragleave", () => this.classList.remove("over"), { signal });
    this.addEventListener("drop", (event) => this.#dropped(event), { signal });
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
}
customElements.define("file-drop", FileDrop);
