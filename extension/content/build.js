// Elements from plain values; text is always text, never markup.

const Build = {
  /**
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} tag
   * @param {Record<string, string>} [attributes]
   * @param {string} [text]
   * @returns {HTMLElementTagNameMap[T]}
   */
  element(tag, attributes = {}, text = "") {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (text) element.textContent = text;
    return element;
  },

  /**
   * Words that the page must not learn. `window.find` looks into closed shadow roots too, but not at generated text,
   * which is read out all the same.
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} tag
   * @param {Record<string, string>} attributes
   * @param {string} text
   */
  secret(tag, attributes, text) {
    return Build.element(tag, { ...attributes, "data-secret": text });
  },

  /**
   * Draw a panel anew: what has the focus keeps it where it is still there, and the panel its place.
   * @param {HTMLElement} section
   * @param {() => void} draw
   */
  keepFocus(section, draw) {
    const root = /** @type {ShadowRoot} */ (section.getRootNode());
    const focused = section.contains(root.activeElement) ? root.activeElement : null;
    const scrolled = section.scrollTop;
    draw();
    section.scrollTop = scrolled;
    if (focused && !section.hidden) (Build.twin(section, focused) ?? section).focus();
  },

  /**
   * The button that says and does the same as one that was replaced, or the field in its place.
   * @param {HTMLElement} section
   * @param {Element} old
   * @returns {HTMLElement | null}
   */
  twin(section, old) {
    if (section.contains(old)) return /** @type {HTMLElement} */ (old);
    if (old.localName !== "button") return section.querySelector(`.editor ${old.localName}`);
    const isTwin = (/** @type {HTMLButtonElement} */ button) =>
      button.dataset.action === old.getAttribute("data-action") && button.value === (old.getAttribute("value") ?? "");
    return [...section.querySelectorAll("button")].find(isTwin) ?? null;
  },

  /** The product's mark, a briefcase. */
  mark() {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    const path = document.createElementNS(space, "path");
    svg.setAttribute("class", "mark");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("fill", "currentColor");
    path.setAttribute("fill-rule", "evenodd");
    path.setAttribute(
      "d",
      "M9 7V5.5A1.5 1.5 0 0 1 10.5 4h3A1.5 1.5 0 0 1 15 5.5V7h3.5a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zm1.5 0h3V5.5h-3z",
    );
    svg.append(path);
    return svg;
  },

  /**
   * A host element with a closed shadow root; its name is unknown to page styles that go by tag.
   * @param {"bar" | "card"} what
   * @returns {{host: HTMLElement, root: ShadowRoot}}
   */
  host(what) {
    const host = document.createElement(`job-companion-${what}`);
    const root = host.attachShadow({ mode: "closed" });
    root.adoptedStyleSheets = [BarStyle.sheet(what === "bar" ? "BAR" : "CARD")];
    return { host, root };
  },
};
