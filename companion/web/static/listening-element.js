/** The base of every element of ours: what it listens to ends when it leaves the page. */
export class ListeningElement extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    this.listen(this.#stop.signal);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  /**
   * Begin to listen; every listener takes `signal`.
   * @param {AbortSignal} _signal
   */
  listen(_signal) {
    throw new Error("an element says what it listens to");
  }

  /**
   * The part of this element that `selector` names; it is always there.
   * @param {string} selector
   * @returns {HTMLElement}
   */
  inside(selector) {
    const found = this.querySelector(selector);
    if (found instanceof HTMLElement) return found;
    throw new Error(`<${this.localName}> needs a ${selector}`);
  }
}

/**
 * The nearest element around the place of `event` that `selector` names.
 * @param {Event} event
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export function around(event, selector) {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}
