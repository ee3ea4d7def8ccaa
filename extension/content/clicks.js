// Pointer and key events on our own elements end here, at the window, before the page's listeners: pages take every click
// on a card for a click on its link, some in the capture phase, and none needs to know what the person does in the bar.

const Clicks = {
  NAMES: [
    ...["click", "dblclick", "auxclick", "mousedown", "mouseup", "pointerdown", "pointerup"],
    ...["touchstart", "touchend", "keydown", "keyup", "keypress", "beforeinput", "input", "paste", "copy", "cut"],
    ...["compositionstart", "compositionupdate", "compositionend", "dragstart", "drop"],
  ],

  /** @type {WeakMap<EventTarget, {root: ShadowRoot, act: (button: HTMLButtonElement, event: Event) => void}>} */
  owned: new WeakMap(),

  /** @type {WeakMap<EventTarget, (event: Event) => void>} */
  escapes: new WeakMap(),

  /** @param {AbortSignal} signal */
  start(signal) {
    for (const name of Clicks.NAMES) addEventListener(name, Clicks.hear, { capture: true, signal });
  },

  /**
   * Have `act` called for clicks on the buttons inside a host.
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @param {(button: HTMLButtonElement, event: Event) => void} act
   */
  own(host, root, act) {
    Clicks.owned.set(host, { root, act });
  },

  /**
   * Have `act` called when Escape is pressed inside a host.
   * @param {HTMLElement} host
   * @param {(event: Event) => void} act
   */
  ownEscape(host, act) {
    Clicks.escapes.set(host, act);
  },

  /** @param {Event} event */
  hear(event) {
    const owner = event.target ? Clicks.owned.get(event.target) : undefined;
    if (!owner) return;
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.type === "keydown" && event.key === "Escape") {
      Clicks.escapes.get(/** @type {EventTarget} */ (event.target))?.(event);
    }
    if (event.type !== "click") return;
    event.preventDefault();
    const button = Clicks.control(owner.root, /** @type {MouseEvent} */ (event))?.closest("button");
    if (button) owner.act(button, event);
  },

  /**
   * What was clicked inside a closed root, which the event itself does not tell out here.
   * @param {ShadowRoot} root
   * @param {MouseEvent} event
   */
  control(root, event) {
    return event.detail > 0 ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
  },
};
