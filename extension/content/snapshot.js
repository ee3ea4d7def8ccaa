// A pruned copy of the document as HTML: what a reader of the posting needs, shadow trees flattened in, and nothing the
// person typed. The copy lives in an inert document, where nothing loads or runs; copying, finding and writing are the
// browser's own, because walking a large page in script takes ten times as long.

const Snapshot = {
  LIMIT: 20_000_000,

  /** Elements that never tell anything about a job, hold what the person typed, or are ours. */
  DROPPED:
    "style, link, svg, canvas, video, audio, object, embed, textarea, [data-job-companion], [data-job-companion-card]",
  /** Elements whose `value` is the page's own word, not the person's. */
  VALUED: "data, option, li, meter, progress, button, param",
  /** Attributes that tell of the person's choices, or only weigh. */
  ATTRIBUTES: ["selected", "checked", "srcset", "nonce"],
  /** Longer hidden `code` blocks are a site's cache of everything, the person's own profile included. */
  CODE_LIMIT: 4_000,
  /** What no real page exceeds; a parser needs hours for pages that go far beyond. */
  DEEPEST: 500,
  MOST_ATTRIBUTES: 200,

  /**
   * @param {Document} document
   * @returns {string}
   */
  take(document) {
    const inert = document.implementation.createHTMLDocument("");
    const copy = /** @type {Element} */ (Snapshot.copy(document.documentElement, inert, new Map()));
    Snapshot.prune(copy);
    return `<!DOCTYPE html>${copy.outerHTML}`.slice(0, Snapshot.LIMIT);
  },

  /**
   * A copy of a tree in which every shadow tree stands in its host, with the host's children in its slots.
   * @param {Node} node
   * @param {Document} inert
   * @param {Map<Node, Node>} light copies of the children of hosts, which slots take up
   * @returns {Node}
   */
  copy(node, inert, light) {
    const copy = inert.importNode(node, true);
    if (node.nodeType !== Node.ELEMENT_NODE) return copy;
    const { hosts, slots } = Snapshot.special(/** @type {Element} */ (node), /** @type {Element} */ (copy));
    for (const { original, copied } of hosts) {
      original.childNodes.forEach((child, index) => {
        const twin = copied.childNodes[index];
        if (twin) light.set(child, twin);
      });
    }
    for (const { original, copied } of slots) {
      const assigned = /** @type {HTMLSlotElement} */ (original).assignedNodes();
      if (assigned.length > 0) copied.replaceChildren(...assigned.flatMap((child) => light.get(child) ?? []));
    }
    for (const { copied, shadow } of hosts) {
      const children = Array.from(shadow?.childNodes ?? [], (child) => Snapshot.copy(child, inert, light));
      copied.replaceChildren(...children);
    }
    return copy;
  },

  /**
   * The hosts of shadow trees and the slots of a tree, each with its copy.
   * @param {Element} tree
   * @param {Element} copy
   */
  special(tree, copy) {
    /** @type {{original: Element, copied: Element, shadow: ShadowRoot | null}[]} */
    const hosts = [];
    /** @type {{original: Element, copied: Element}[]} */
    const slots = [];
    /** @type {Element[] | null} */
    let copies = null;
    [tree, ...tree.querySelectorAll("*")].forEach((original, index) => {
      const { localName } = original;
      const shadow = localName.includes("-") || original.shadowRoot ? PagePort.shadowOf(original) : null;
      if (!shadow && localName !== "slot") return;
      copies ??= [copy, ...copy.querySelectorAll("*")];
      const copied = copies[index] ?? copy;
      if (shadow) hosts.push({ original, copied, shadow });
      else slots.push({ original, copied });
    });
    return { hosts, slots };
  },

  /** @param {Element} copy */
  prune(copy) {
    /** @type {(selector: string, act: (element: Element) => void) => void} */
    const each = (selector, act) => {
      for (const element of copy.querySelectorAll(selector)) act(element);
    };
    each(Snapshot.DROPPED, (element) => element.remove());
    each("script", (script) => Snapshot.isData(script) || script.replaceChildren()); // that they are there tells a shell
    each("code", (code) => (code.textContent ?? "").length > Snapshot.CODE_LIMIT && code.remove());
    each('[contenteditable]:not([contenteditable="false"])', (typed) => typed.replaceChildren());
    each(`[value]:not(${Snapshot.VALUED})`, (field) => field.removeAttribute("value"));
    each('[src^="data:"]', (picture) => picture.removeAttribute("src"));
    each("[style]", (element) => Snapshot.hides(element) || element.removeAttribute("style"));
    for (const name of Snapshot.ATTRIBUTES) each(`[${name}]`, (element) => element.removeAttribute(name));
    Snapshot.bound(copy);
  },

  /**
   * Leaves out what is nested deeper, and the attributes that are more, than on any real page.
   * @param {Element} copy
   */
  bound(copy) {
    let level = [copy];
    for (let depth = 0; level.length > 0; depth += 1) {
      for (const element of level) {
        Snapshot.shorten(element);
        if (depth >= Snapshot.DEEPEST) element.replaceChildren(element.textContent ?? "");
      }
      level = level.flatMap((element) => Array.from(element.children));
    }
  },

  /** @param {Element} element */
  shorten(element) {
    if (element.attributes.length <= Snapshot.MOST_ATTRIBUTES) return;
    for (const name of element.getAttributeNames().slice(Snapshot.MOST_ATTRIBUTES)) element.removeAttribute(name);
  },

  /** @param {Element} element */
  hides(element) {
    return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
  },

  /**
   * Whether a script holds data rather than program: JSON, or assignments and calls that carry a literal.
   * @param {Element} script
   */
  isData(script) {
    const type = script.getAttribute("type") ?? "";
    const text = script.textContent ?? "";
    if (script.hasAttribute("src") || text === "") return false;
    return /json/i.test(type) || (/^(|module|text\/javascript)$/i.test(type) && Snapshot.carriesData(text));
  },

  /** @param {string} text */
  carriesData(text) {
    return (
      /^[^(){};]{0,200}=\s*(?:JSON\.parse\(|[[{"'])/.test(text.trimStart()) ||
      /[\w$\])"']\s*=\s*[[{]\s*["{[]|\.push\(\[|JSON\.parse\(/.test(text)
    );
  },
};
