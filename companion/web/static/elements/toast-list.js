import { around, ListeningElement } from "../listening-element.js";

const STAYS_MS = 9000;
const LOOKED_AT_MS = 1500;
const AWAY = "The companion does not answer. What you typed stays here; start it with “companion up” and try again.";

/** <toast-list>: short messages; they leave by themselves unless pointed at or focused; failures stay until closed. */
class ToastList extends ListeningElement {
  /** @param {AbortSignal} signal */
  listen(signal) {
    const watcher = new MutationObserver((changes) => {
      for (const change of changes) for (const node of change.addedNodes) this.#arrive(node);
    });
    watcher.observe(this, { childList: true });
    signal.addEventListener("abort", () => watcher.disconnect());
    for (const node of this.children) this.#arrive(node);
    this.addEventListener("click", (event) => around(event, ".toast-close")?.closest(".toast")?.remove(), { signal });
    document.body.addEventListener("htmx:sendError", () => this.#say(AWAY), { signal });
    document.body.addEventListener("htmx:beforeSwap", (event) => this.#refuseStrayError(event), { signal });
  }

  /**
   * Show a failure that the server could not render itself.
   * @param {string} sentence
   */
  #say(sentence) {
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

  /**
   * A failure without a place of its own must not replace part of the page.
   * @param {HtmxEvent} event
   */
  #refuseStrayError(event) {
    const { xhr } = event.detail;
    if (xhr.status < 400 || xhr.getResponseHeader("HX-Retarget")) return;
    event.detail.shouldSwap = false;
    this.#say(`That did not work (${xhr.status}). Reload the page and try again.`);
  }

  /** @param {Node} node */
  #arrive(node) {
    if (!(node instanceof HTMLElement)) return;
    // “Undo” means the latest change, so a new message takes the place of the older ones; failures stay.
    for (const other of [...this.children]) {
      if (other !== node && !other.hasAttribute("data-stays")) other.remove();
    }
    if ("stays" in node.dataset) return;
    const leave = () => {
      if (node.matches(":hover, :focus-within")) setTimeout(leave, LOOKED_AT_MS);
      else node.remove();
    };
    setTimeout(leave, STAYS_MS);
  }
}
customElements.define("toast-list", ToastList);
