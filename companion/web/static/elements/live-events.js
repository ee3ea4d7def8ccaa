/**
 * <live-events>: tells the page to ask for itself again (`refresh` on the body) when something changed.
 * The stream is open only while the tab is visible: a browser allows six connections to one server, and a seventh
 * tracker tab must not wait for ever.
 */
class LiveEvents extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    document.addEventListener("visibilitychange", () => this.follow(), { signal });
    document.body.addEventListener("changed", () => this.refreshSoon(), { signal });
    window.addEventListener("pagehide", () => this.close(), { signal });
    window.addEventListener("pageshow", () => this.follow(), { signal });
    this.missed = false;
    this.follow();
  }

  disconnectedCallback() {
    this.stop.abort();
    this.close();
  }

  follow() {
    if (document.hidden) {
      this.close();
      return;
    }
    if (this.source) return;
    this.source = new EventSource("/events");
    this.source.addEventListener("job.changed", () => this.refreshSoon());
    this.source.addEventListener("open", () => {
      if (this.missed) this.refreshSoon();
      this.missed = false;
    });
    this.source.addEventListener("error", () => {
      this.missed = true;
    });
  }

  close() {
    this.source?.close();
    if (this.source) this.missed = true;
    this.source = null;
    clearTimeout(this.timer);
  }

  /** Several changes in a row are one refresh. */
  refreshSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => document.body.dispatchEvent(new CustomEvent("refresh")), 120);
  }
}
customElements.define("live-events", LiveEvents);
