/** <command-palette>: Ctrl+K finds jobs and pages; arrows choose, Enter goes. The list itself comes from the server. */
class CommandPalette extends HTMLElement {
  connectedCallback() {
    this.dialog = this.querySelector("dialog");
    this.input = this.querySelector("input");
    this.list = this.querySelector('[role="listbox"]');
    this.stop = new AbortController();
    const { signal } = this.stop;
    document.addEventListener("keydown", (event) => this.#anywhere(event), { signal });
    document.addEventListener("click", (event) => this.#clicked(event), { signal });
    this.input.addEventListener("keydown", (event) => this.#chosen(event), { signal });
    this.list.addEventListener("htmx:afterSwap", () => this.#mark(0), { signal });
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  open() {
    this.input.value = "";
    this.dialog.showModal();
    this.input.dispatchEvent(new CustomEvent("open"));
  }

  #anywhere(event) {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (this.dialog.open) this.dialog.close();
    else this.open();
  }

  #clicked(event) {
    if (event.target.closest('[data-command="palette"]')) this.open();
    else if (event.target === this.dialog) this.dialog.close();
  }

  #chosen(event) {
    const options = this.#options();
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown") this.#mark((at + 1) % options.length);
    else if (event.key === "ArrowUp") this.#mark((at - 1 + options.length) % options.length);
    else if (event.key === "Enter") options[Math.max(at, 0)]?.click();
    else return;
    event.preventDefault();
  }

  #options() {
    return [...this.list.querySelectorAll('[role="option"]')];
  }

  #mark(index) {
    this.#options().forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === index));
      if (i !== index) return;
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    });
  }
}
customElements.define("command-palette", CommandPalette);
