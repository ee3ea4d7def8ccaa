// The widgets the page script can read and fill, one file a kind; each adds itself here. The manifest lists the files in
// the order of their precedence: a special one (a react-select) comes before the plain one it is made of (a text input).

const Widgets = {
  /** @type {Widget[]} */
  all: [],

  /** @param {Widget} widget */
  add(widget) {
    Widgets.all.push(widget);
  },

  /**
   * The widget that the element is the main control of, and all elements that belong to it.
   * @param {Element} element
   * @returns {{widget: Widget, controls: HTMLElement[]} | null}
   */
  of(element) {
    for (const widget of Widgets.all) {
      const controls = widget.matches(element);
      if (controls) return { widget, controls };
    }
    return null;
  },

  /**
   * @param {string} name
   * @returns {Widget | undefined}
   */
  named(name) {
    return Widgets.all.find((widget) => widget.name === name);
  },
};
