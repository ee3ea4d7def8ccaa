// What is looked up once while the page cannot change: until the running script ends.

const Once = {
  /** @type {Map<Node, Map<string, unknown>>} */
  kept: new Map(),

  /**
   * What `find` gives for a tree, asked once.
   * @template T
   * @param {Node} root
   * @param {string} what
   * @param {(root: ParentNode) => T} find
   * @returns {T}
   */
  of(root, what, find) {
    if (Once.kept.size === 0) queueMicrotask(() => Once.kept.clear());
    const known = Once.kept.get(root) ?? new Map();
    Once.kept.set(root, known);
    if (!known.has(what)) known.set(what, find(/** @type {ParentNode} */ (/** @type {unknown} */ (root))));
    return known.get(what);
  },

  /**
   * All elements of a tree by the value of an attribute.
   * @param {Element} near
   * @param {string} selector
   * @param {string} attribute
   * @returns {Map<string, HTMLElement[]>}
   */
  by(near, selector, attribute) {
    return Once.of(near.getRootNode(), `${selector} ${attribute}`, (root) => {
      /** @type {Map<string, HTMLElement[]>} */
      const found = new Map();
      for (const element of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector))) {
        const value = element.getAttribute(attribute) ?? "";
        found.set(value, [...(found.get(value) ?? []), element]);
      }
      return found;
    });
  },

  /**
   * The labels of a control. The browser's own list of them is made anew for every control, by a walk over the page.
   * @param {Element} control
   * @returns {HTMLElement[]}
   */
  labels(control) {
    const around = control.closest("label");
    const named = control.id ? (Once.by(control, "label[for]", "for").get(control.id) ?? []) : [];
    return around && !named.includes(around) ? [...named, around] : named;
  },
};
