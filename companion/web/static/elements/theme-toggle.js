import { ListeningElement } from "../listening-element.js";

/** <theme-toggle>: switches between light and dark; the choice is a cookie, so the server renders it without a flash. */
class ThemeToggle extends ListeningElement {
  /** @param {AbortSignal} signal */
  listen(signal) {
    this.addEventListener("click", () => this.#toggle(), { signal });
  }

  #toggle() {
    const root = document.documentElement;
    const shown = root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    root.dataset.theme = shown === "dark" ? "light" : "dark";
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every Chromium-family browser
    document.cookie = `theme=${root.dataset.theme}; Path=/; Max-Age=31536000; SameSite=Strict`;
  }
}
customElements.define("theme-toggle", ThemeToggle);
