import { around, ListeningElement } from "../listening-element.js";

const SAID_MS = 1800;

/** <message-draft>: a text to edit; counts as the network's own form does, copies, and keeps the mail link in step. */
class MessageDraft extends ListeningElement {
  /** @param {AbortSignal} signal */
  listen(signal) {
    this.addEventListener("input", () => this.#changed(), { signal });
    this.addEventListener("click", (event) => around(event, "[data-copy-draft]") && this.#copy(), { signal });
    this.#show();
  }

  get #text() {
    return /** @type {HTMLTextAreaElement} */ (this.inside("textarea"));
  }

  #changed() {
    this.toggleAttribute("edited", true);
    this.#show();
  }

  #show() {
    const length = this.#text.value.length; // UTF-16 code units, as the network counts
    const limit = Number(this.dataset.limit ?? Number.POSITIVE_INFINITY);
    const free = Number(this.dataset.freeLimit ?? limit);
    const isLong = length > limit;
    const count = this.inside(".draft-count");
    count.textContent = counted(length, limit, free);
    count.classList.toggle("error", isLong);
    this.#text.setAttribute("aria-invalid", String(isLong));
    const link = this.querySelector("[data-mail]");
    if (link instanceof HTMLAnchorElement) link.href = this.#mail();
  }

  #mail() {
    const subject = this.querySelector("input")?.value ?? "";
    const body = encodeURIComponent(this.#text.value.replaceAll("\n", "\r\n"));
    return `mailto:${encodeURIComponent(this.dataset.to ?? "")}?subject=${encodeURIComponent(subject)}&body=${body}`;
  }

  async #copy() {
    const said = this.inside("[data-copy-draft] span");
    try {
      await navigator.clipboard.writeText(this.#text.value);
      said.textContent = "Copied";
    } catch {
      this.#text.select();
      said.textContent = "Not allowed: copy by hand";
    }
    setTimeout(() => {
      said.textContent = "Copy";
    }, SAID_MS);
  }
}

/**
 * @param {number} length
 * @param {number} limit
 * @param {number} free
 */
function counted(length, limit, free) {
  if (length > limit) return `${length} characters: ${length - limit} too many, ${limit} fit`;
  if (limit > free && length > free) return `${length} of ${limit} characters; a free account takes ${free} only`;
  return Number.isFinite(limit) && free < limit ? `${length} of ${limit} characters` : `${length} characters`;
}
customElements.define("message-draft", MessageDraft);
