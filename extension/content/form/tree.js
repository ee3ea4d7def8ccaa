// The page's tree as it is drawn, through shadow roots and slots. A form's own properties can be shadowed by its inputs
// (an input named "children" or "parentNode"), so elements are asked through the prototypes.

const FormTree = {
  /** What no real form exceeds; a hostile page must not hold the browser. */
  MOST: 150_000,
  DEEPEST: 80,

  /** Elements that may carry a shadow root besides custom ones; asked only when they stand empty. */
  HOSTS: /^(article|aside|div|footer|header|main|nav|p|section|span)$/,

  nameOf: /** @type {(this: Element) => string} */ (
    Object.getOwnPropertyDescriptor(Element.prototype, "localName")?.get
  ),
  slotOf: /** @type {(this: Element) => HTMLSlotElement | null} */ (
    Object.getOwnPropertyDescriptor(Element.prototype, "assignedSlot")?.get
  ),
  parentOf: /** @type {(this: Node) => Node | null} */ (
    Object.getOwnPropertyDescriptor(Node.prototype, "parentNode")?.get
  ),
  childrenOf: /** @type {(this: Node) => NodeListOf<ChildNode>} */ (
    Object.getOwnPropertyDescriptor(Node.prototype, "childNodes")?.get
  ),

  /**
   * The element around another, as drawn: a slot's place counts, a shadow root's host comes after its content.
   * @param {Element} element
   * @returns {Element | null}
   */
  parent(element) {
    const slot = FormTree.slotOf.call(element);
    if (slot) return slot;
    const parent = FormTree.parentOf.call(element);
    if (parent instanceof ShadowRoot) return parent.host;
    return parent instanceof Element ? parent : null;
  },

  /**
   * The elements around, the nearest first.
   * @param {Element} element
   * @returns {Generator<Element>}
   */
  *ancestors(element) {
    let up = FormTree.parent(element);
    for (let depth = 0; up && depth < FormTree.DEEPEST; depth++) {
      yield up;
      up = FormTree.parent(up);
    }
  },

  /**
   * What an element shows inside itself: its shadow tree, a slot's content, or its children.
   * @param {Element} element
   * @returns {Node[]}
   */
  children(element) {
    const shadow = FormTree.shadow(element);
    if (shadow) return Array.from(shadow.childNodes);
    if (FormTree.nameOf.call(element) === "slot") {
      const assigned = /** @type {HTMLSlotElement} */ (element).assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    return Array.from(FormTree.childrenOf.call(element));
  },

  /**
   * @param {Element} element
   * @returns {ShadowRoot | null}
   */
  shadow(element) {
    return FormTree.mayHost(element) ? PagePort.shadowOf(element) : null;
  },

  /** @param {Element} element */
  mayHost(element) {
    const localName = FormTree.nameOf.call(element);
    if (localName.includes("-")) return !FormTree.isOurs(element);
    return element.shadowRoot !== null || (FormTree.HOSTS.test(localName) && !element.firstChild);
  },

  /**
   * The elements that a selector means and all custom ones, tree by tree, and the shadow roots that were entered.
   * @param {string} selector
   */
  gather(selector) {
    /** @type {Set<Element>} */
    const elements = new Set();
    /** @type {(Document | ShadowRoot)[]} */
    const roots = [document];
    let left = FormTree.MOST;
    for (const root of roots) {
      for (const element of root.querySelectorAll(selector)) elements.add(element);
      const all = Array.from(root.querySelectorAll("*")).slice(0, left);
      const hosts = all.filter((element) => FormTree.mayHost(element) && FormTree.shadow(element));
      for (const host of hosts) if (host.localName.includes("-")) elements.add(host);
      roots.push(...hosts.flatMap((host) => FormTree.shadow(host) ?? [])); // the loop goes on with them
      left -= all.length;
    }
    return { elements: Array.from(elements), roots };
  },

  /** @param {Element} element */
  isOurs(element) {
    return FormTree.nameOf.call(element).startsWith("job-companion-");
  },

  /**
   * The element that another names by id: in its own tree, else in the trees around it.
   * @param {Element} from
   * @param {string} id
   * @returns {Element | null}
   */
  byId(from, id) {
    let root = from.getRootNode();
    for (let depth = 0; depth < 20; depth++) {
      if (root instanceof ShadowRoot || root instanceof Document) {
        const found = root.getElementById(id);
        if (found) return found;
      }
      if (!(root instanceof ShadowRoot)) return null;
      root = root.host.getRootNode();
    }
    return null;
  },

  /**
   * The smallest element around all of these.
   * @param {readonly Element[]} elements
   * @returns {Element | null}
   */
  around(elements) {
    const [first, ...others] = elements;
    if (!first) return null;
    if (others.length === 0) return first;
    const chains = others.map((other) => new Set([other, ...FormTree.ancestors(other)]));
    for (const up of [first, ...FormTree.ancestors(first)]) if (chains.every((chain) => chain.has(up))) return up;
    return null;
  },

  /** @param {Element} element */
  box(element) {
    return Element.prototype.getBoundingClientRect.call(element);
  },

  /**
   * @param {Element} element
   * @param {string} name
   * @returns {string}
   */
  attribute(element, name) {
    return Element.prototype.getAttribute.call(element, name)?.trim() ?? "";
  },

  /**
   * @param {Element} element
   * @param {string} selector
   * @returns {Element[]}
   */
  all(element, selector) {
    return Array.from(Element.prototype.querySelectorAll.call(element, selector));
  },

  /**
   * @param {Element} element
   * @param {string} selector
   * @returns {boolean}
   */
  is(element, selector) {
    return Element.prototype.matches.call(element, selector);
  },
};
