/** <toast-list>: short messages; they leave by themselves unless pointed at or focused; failures stay until closed. */
const STAYS_MS = 9000;

class ToastList extends HTMLElement {
  connectedCallback() {
    this.watcher = new MutationObserver((changes) => {
      for (const change of changes) for (const node of change.addedNodes) this.#arrive(node);
    });
    this.watcher.observe(this, { childList: true });
    for (const node of this.children) this.#arrive(node);
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.addEventListener("click", (event) => this.#clicked(event), { signal });
    document.body.addEventListener("htmx:sendError", () => this.say("The companion does not answer. What you typed stays here; start it with “companion up” and try again."), { signal });
    document.body.addEventListener("htmx:beforeSwap", (event) => this.#refuseStrayError(event), { signal });
  }

  disconnectedCallback() {
    this.watcher.disconnect();
    this.stop.abort();
  }

  /** Show a failure that the server could not render itself. */
  say(sentence) {
    const toast = document.createElement("div");
    toast.className = "toast bad";
    toast.dataset.stays = "";
    const text = document.createElement("p");
    text.textContent = sentence;
    const close = document.createElement("button");
    close.className = "toast-close";
    close.setAttribute("aria-label", "Close");
    close.textContent = "✕";
    toast.append(text, close);
    this.prepend(toast);
  }

  /** A failure without a place of its own must not replace part of the page. */
  #refuseStrayError(event) {
    const { xhr } = event.detail;
    if (xhr.status < 400 || xhr.getResponseHeader("HX-Retarget")) return;
    event.detail.shouldSwap = false;
    this.say(`That did not work (${xhr.status}). Reload the page and try again.`);
  }

  #arrive(node) {
    if (!(node instanceof HTMLElement)) return;
    // “Undo” means the latest change, so a new message takes the place of the older ones; failures stay.
    for (const other of [...this.children]) if (other !== node && !("stays" in other.dataset)) other.remove();
    if ("stays" in node.dataset) return;
    const leave = () => {
      if (node.matches(":hover, :focus-within")) setTimeout(leave, 1500);
      else node.remove();
    };
    setTimeout(leave, STAYS_MS);
  }

  #clicked(event) {
    if (event.target.closest(".toast-close")) event.target.closest(".toast")?.remove();
  }
}
customElements.define("toast-list", ToastList);
