import { ListeningElement } from "../listening-element.js";

const TOGETHER_MS = 120;

/**
 * <live-events>: tells the page to ask for itself again (`refresh` on the body) when something changed.
 * The stream is open only while the tab is visible: a browser allows six connections to one server, and a seventh
 * tracker tab must not wait for ever.
 */
class LiveEvents extends ListeningElement {
  /** @type {EventSource | null} */
  #source = null;
  #missed = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {AbortSignal} signal */
  listen(signal) {
    document.addEventListener("visibilitychange", () => this.#follow(), { signal });
    document.body.addEventListener("changed", () => this.#refreshSoon(), { signal });
    window.addEventListener("pagehide", () => this.#close(), { signal });
    window.addEventListener("pageshow", () => this.#follow(), { signal });
    signal.addEventListener("abort", () => this.#close());
    this.#follow();
  }

  #follow() {
    if (document.hidden) this.#close();
    else if (!this.#source) this.#open();
  }

  #open() {
    const source = new EventSource("/events");
    source.addEventListener("job.changed", () => this.#refreshSoon());
    source.addEventListener("ask.due", () => this.#refreshSoon());
    source.addEventListener("preparations.changed", () => this.#refreshSoon());
    source.addEventListener("connections.changed", () => this.#refreshSoon());
    source.addEventListener("open", () => {
      if (this.#missed) this.#refreshSoon();
      this.#missed = false;
    });
    source.addEventListener("error", () => {
      this.#missed = true;
    });
    this.#source = source;
  }

  #close() {
    this.#missed = true;
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#timer);
  }

  /** Several changes in a row are one refresh. */
  #refreshSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => document.body.dispatchEvent(new CustomEvent("refresh")), TOGETHER_MS);
  }
}
customElements.define("live-events", LiveEvents);
