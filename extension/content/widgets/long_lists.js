// Lists that draw only the options in view: the others come when one scrolls.

const LongLists = {
  /** The most one scrolls for options: so many steps, so many ms in all. */
  STEPS: 80,
  PATIENCE: 2000,

  /**
   * What scrolls the options, when some of them are not drawn; null otherwise.
   * @param {UsedList} used
   * @returns {Element | null}
   */
  scroller(used) {
    const items = used.list ? Popups.items(used.list) : [];
    const [first, last] = [items[0], items.at(-1)];
    const scroller = first && LongLists.around(first);
    if (!scroller || !last) return null;
    const drawn = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
    return drawn < scroller.scrollHeight * 0.8 ? scroller : null;
  },

  /**
   * The nearest element around that has more to scroll.
   * @param {Element} item
   * @returns {Element | null}
   */
  around(item) {
    const up = item.parentElement;
    if (!up || up === document.body) return null;
    return up.clientHeight > 0 && up.scrollHeight > up.clientHeight + 4 ? up : LongLists.around(up);
  },

  /**
   * All options of such a list, each with the place to scroll to.
   * @param {UsedList} used
   * @returns {Promise<ListOption[]>}
   */
  async all(used) {
    const scroller = LongLists.scroller(used);
    /** @type {Map<string, ListOption>} */
    const found = new Map();
    const end = performance.now() + LongLists.PATIENCE;
    for (let step = 0; step < LongLists.STEPS && performance.now() < end; step++) {
      const top = scroller?.scrollTop ?? 0;
      for (const option of Lists.options(used)) {
        if (!found.has(option.label)) found.set(option.label, { ...option, id: String(found.size), top });
      }
      if (!scroller || !(await LongLists.scroll(used, { scroller, top: top + scroller.clientHeight * 0.9 }))) break;
    }
    return Array.from(found.values());
  },

  /**
   * Scroll to a place; whether other options are drawn now.
   * @param {UsedList} used
   * @param {{scroller: Element, top: number}} place
   */
  async scroll(used, { scroller, top }) {
    const before = Searching.signature(Lists.options(used));
    const was = scroller.scrollTop;
    scroller.scrollTop = top;
    if (Math.abs(scroller.scrollTop - was) < 1) return false;
    scroller.dispatchEvent(new Event("scroll"));
    const isNew = () => LongLists.isDrawn(used, scroller) && Searching.signature(Lists.options(used)) !== before;
    return (await Quiet.until(isNew, { within: 400, signal: used.signal, near: scroller })) === true;
  },

  /**
   * Whether the options fill what one sees of the list; while they do not, others are being drawn.
   * @param {UsedList} used
   * @param {Element} scroller
   */
  isDrawn({ list }, scroller) {
    const items = list ? Popups.items(list) : [];
    const [view, first, last] = [scroller, items[0], items.at(-1)].map((element) => element?.getBoundingClientRect());
    return Boolean(view && first && last && first.top <= view.top + 8 && last.bottom >= view.bottom - last.height);
  },

  /**
   * The option, scrolled into view; undefined when it is not there any more.
   * @param {UsedList} used
   * @param {ListOption} option
   */
  async show(used, option) {
    const scroller = LongLists.scroller(used);
    if (scroller && option.top !== undefined) await LongLists.scroll(used, { scroller, top: option.top });
    return Lists.again(used, option);
  },
};
