// Pressing things as a mouse does, down to the order of events, and never anything that sends or leaves the page.

const Press = {
  /**
   * Press and release on an element; false when it may not be pressed.
   * @param {Element} element
   */
  at(element) {
    if (!Press.isAllowed(element)) return false;
    element.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    Press.hover(element);
    Press.guarded(() => {
      Press.pointer(element, "pointerdown", { buttons: 1 });
      if (Press.mouse(element, "mousedown", { buttons: 1 })) Press.focusAround(element);
      Press.pointer(element, "pointerup");
      Press.mouse(element, "mouseup");
      if (element.isConnected) Press.mouse(element, "click");
    });
    return true;
  },

  /**
   * Click once, as a label or the keyboard does; false when it may not be pressed.
   * @param {HTMLElement} element
   */
  click(element) {
    if (!Press.isAllowed(element)) return false;
    Press.guarded(() => element.click());
    return true;
  },

  /** @param {Element} element */
  hover(element) {
    Press.pointer(element, "pointerover");
    Press.pointer(element, "pointerenter", { bubbles: false });
    Press.mouse(element, "mouseover");
    Press.mouse(element, "mouseenter", { bubbles: false });
    Press.pointer(element, "pointermove");
    Press.mouse(element, "mousemove");
  },

  /**
   * Whether pressing it neither sends a form nor leaves the page. A button that does not say what it is may be pressed:
   * many choices are such buttons, and `guarded` holds back the form that it may send.
   * @param {Element} element
   */
  isAllowed(element) {
    const link = element.closest("a[href]");
    if (link && !/^(#|javascript:)/i.test(link.getAttribute("href") ?? "")) return false;
    const button = element.closest("button, input");
    if (button instanceof HTMLInputElement) return !/^(submit|image|reset)$/.test(button.type);
    if (!(button instanceof HTMLButtonElement)) return true;
    return !/^(submit|reset)$/i.test(button.getAttribute("type") ?? "");
  },

  /**
   * Whatever `act` sets off at once, no form is sent.
   * @template T
   * @param {() => T} act
   * @returns {T}
   */
  guarded(act) {
    const over = new AbortController();
    /** @param {Event} event */
    const stop = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener("submit", stop, { capture: true, signal: over.signal });
    try {
      return act();
    } finally {
      over.abort();
    }
  },

  /**
   * A key pressed and released; Enter is for search boxes of open lists alone.
   * @param {Element} element
   * @param {"ArrowDown" | "Escape" | "Backspace" | "Delete" | "Enter" | "Tab"} key
   */
  key(element, key) {
    const codes = { ArrowDown: 40, Escape: 27, Backspace: 8, Delete: 46, Enter: 13, Tab: 9 };
    const init = { key, code: key, keyCode: codes[key], which: codes[key], ...Press.EVERYWHERE };
    return Press.guarded(() => {
      const goesOn = element.dispatchEvent(new KeyboardEvent("keydown", init));
      element.dispatchEvent(new KeyboardEvent("keyup", init));
      return goesOn;
    });
  },

  EVERYWHERE: { bubbles: true, cancelable: true, composed: true },

  /**
   * @param {Element} element
   * @param {string} name
   * @param {PointerEventInit} [more]
   */
  pointer(element, name, more = {}) {
    const init = { pointerId: 1, pointerType: "mouse", isPrimary: true, ...Press.init(element), ...more };
    return element.dispatchEvent(new PointerEvent(name, init));
  },

  /**
   * @param {Element} element
   * @param {string} name
   * @param {MouseEventInit} [more]
   */
  mouse(element, name, more = {}) {
    return element.dispatchEvent(new MouseEvent(name, { ...Press.init(element), detail: 1, ...more }));
  },

  /** @param {Element} element */
  init(element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { ...Press.EVERYWHERE, view: window, clientX: left + width / 2, clientY: top + height / 2, button: 0 };
  },

  /**
   * What a mouse would focus there, unless something inside it has the focus already.
   * @param {Element} element
   */
  focusAround(element) {
    const target = element.closest("input, select, textarea, button, a[href], [tabindex], [contenteditable='true']");
    const active = Shown.active(element);
    if (target instanceof HTMLElement && !(active && target.contains(active))) Typing.focus(target);
  },
};
