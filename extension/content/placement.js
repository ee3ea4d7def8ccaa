// Where the bar goes: under the posting's title where the site says so and there is room, else docked in a corner that
// covers none of the page's own controls.

const Placement = {
  CORNERS: ["end-bottom", "start-bottom", "end-top", "start-top", "end-middle"],
  CONTROLS: "a[href],button,input,select,textarea,summary,iframe,[role=button],[role=link],[tabindex],[onclick]",
  LEAST_WIDTH: 220,

  /**
   * Put the host into the page.
   * @param {HTMLElement} host
   * @param {Element | null} anchor the element under which it should stand
   * @returns {"inline" | "docked"}
   */
  put(host, anchor) {
    if (anchor && Placement.putAfter(host, anchor)) return "inline";
    host.setAttribute("data-place", "docked");
    document.documentElement.append(host);
    Placement.dodge(host);
    return "docked";
  },

  /**
   * The first visible element that the selectors find, in their order.
   * @param {readonly string[]} selectors
   */
  anchor(selectors) {
    for (const selector of selectors) {
      for (const element of document.querySelectorAll(selector)) {
        if (Placement.isVisible(element)) return element;
      }
    }
    return null;
  },

  /**
   * @param {HTMLElement} host
   * @param {Element} anchor
   */
  putAfter(host, anchor) {
    host.setAttribute("data-place", "inline");
    let place = anchor;
    for (let step = 0; step < 5 && place.parentElement && place.parentElement !== document.documentElement; step++) {
      if (Placement.stacks(place.parentElement)) {
        place.after(host);
        if (Placement.hasRoom(host)) return true;
      }
      place = place.parentElement;
    }
    host.remove();
    return false;
  },

  /**
   * Whether a further child stands below the others, not beside them or in a fixed grid cell.
   * @param {Element} parent
   */
  stacks(parent) {
    if (/^(A|BUTTON|P|UL|OL|TR|TABLE|TBODY|H[1-6]|SUMMARY|LABEL|SELECT)$/.test(parent.tagName)) return false;
    const { display, flexDirection } = getComputedStyle(parent);
    if (/flex/.test(display)) return flexDirection.startsWith("column");
    return !/grid|inline|table-row|table$/.test(display);
  },

  /** @param {HTMLElement} host */
  hasRoom(host) {
    const box = host.getBoundingClientRect();
    const room = host.parentElement?.getBoundingClientRect().width ?? 0;
    if (room < Placement.LEAST_WIDTH || box.height < 20) return false;
    for (let up = host.parentElement; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (/hidden|clip/.test(style.overflow)) {
        const around = up.getBoundingClientRect();
        if (box.bottom > around.bottom + 1 || box.right > around.right + 1) return false;
      }
    }
    return [0.02, 0.5, 0.98].every((part) =>
      Placement.isFree(host, box.left + box.width * part, box.top + box.height / 2),
    );
  },

  /**
   * Whether the page draws nothing of its own at a point of the host, under it or over it.
   * @param {HTMLElement} host
   * @param {number} x
   * @param {number} y
   */
  isFree(host, x, y) {
    return document.elementsFromPoint(x, y).every((element) => element === host || element.contains(host));
  },

  /**
   * Move a docked host to the corner where it covers the fewest of the page's controls.
   * @param {HTMLElement} host
   */
  dodge(host) {
    let best = { corner: Placement.CORNERS[0] ?? "", covered: Number.POSITIVE_INFINITY };
    for (const corner of Placement.CORNERS) {
      host.setAttribute("data-corner", corner);
      const covered = Placement.covered(host);
      if (covered < best.covered) best = { corner, covered };
      if (covered === 0) break;
    }
    host.setAttribute("data-corner", best.corner);
  },

  /**
   * How many sample points of the host lie over a control of the page.
   * @param {HTMLElement} host
   */
  covered(host) {
    const box = host.getBoundingClientRect();
    let covered = 0;
    for (let column = 0; column <= 6; column++) {
      for (let row = 0; row <= 2; row++) {
        const x = box.left + (box.width * column) / 6;
        const y = box.top + (box.height * row) / 2;
        const beneath = document.elementsFromPoint(x, y).find((element) => element !== host);
        if (beneath?.closest(Placement.CONTROLS)) covered += 1;
      }
    }
    return covered;
  },

  /** @param {Element} element */
  isVisible(element) {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
  },
};
