// Whether a click is the person's own: made by hand, on a button they could see. The page around is hostile.

const Trust = {
  /**
   * @param {Event} event
   * @param {Element} host the element in the page that carries the closed shadow root
   * @returns {"yes" | "forged" | "hidden"}
   */
  judge(event, host) {
    if (!event.isTrusted) return "forged";
    const byPointer = event instanceof MouseEvent && event.detail > 0;
    if (!Trust.isSeen(host)) return "hidden";
    if (!byPointer) return "yes";
    const { clientX: x, clientY: y } = /** @type {MouseEvent} */ (event);
    return Trust.topmost(x, y) === host && !Trust.isVeiled(x, y, host) ? "yes" : "hidden";
  },

  /**
   * Whether something is painted over the point that lets clicks through: asked by letting it take them for a moment.
   * @param {number} x
   * @param {number} y
   * @param {Element} host
   */
  isVeiled(x, y, host) {
    for (const element of document.querySelectorAll("body *")) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (x < left || x > right || y < top || y > bottom || element.contains(host)) continue;
      const style = getComputedStyle(element);
      if (style.pointerEvents !== "none" || !Trust.paints(element, style)) continue;
      if (element instanceof HTMLElement && Trust.isAbove(element, x, y)) return true;
    }
    return false;
  },

  /**
   * @param {Element} element
   * @param {CSSStyleDeclaration} style
   */
  paints(element, style) {
    if (style.visibility === "hidden" || Number.parseFloat(style.opacity || "1") < 0.1) return false;
    const isClear = /^(transparent|rgba\(.*,\s*0\))$/.test(style.backgroundColor);
    return !isClear || style.backgroundImage !== "none" || /^(IMG|CANVAS|VIDEO|SVG|IFRAME)$/i.test(element.tagName);
  },

  /**
   * @param {HTMLElement} element
   * @param {number} x
   * @param {number} y
   */
  isAbove(element, x, y) {
    const { style } = element;
    const [before, priority] = [style.getPropertyValue("pointer-events"), style.getPropertyPriority("pointer-events")];
    style.setProperty("pointer-events", "auto", "important");
    const isAbove = Trust.topmost(x, y) === element;
    style.setProperty("pointer-events", before, priority);
    return isAbove;
  },

  /**
   * Whether nothing around the host makes it invisible.
   * @param {Element} host
   */
  isSeen(host) {
    let opacity = 1;
    for (let element = /** @type {Element | null} */ (host); element; element = Trust.parent(element)) {
      const style = getComputedStyle(element);
      opacity *= Number.parseFloat(style.opacity || "1");
      if (style.visibility === "hidden" || style.display === "none") return false;
      if (/opacity|url\(/.test(style.filter) || (element !== host && style.maskImage?.includes("url("))) return false;
    }
    return opacity > 0.5;
  },

  /**
   * The page's element at a point, looking into its shadow trees.
   * @param {number} x
   * @param {number} y
   */
  topmost(x, y) {
    let element = document.elementFromPoint(x, y);
    while (element?.shadowRoot) {
      const inner = element.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
    }
    return element;
  },

  /** @param {Element} element */
  parent(element) {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  },
};
