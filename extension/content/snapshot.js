// A pruned copy of the document as HTML: what a reader of the posting needs, shadow trees flattened in, and nothing the
// person typed. Written as one walk that appends to a list, because cloning a large document costs ten times as much.

const Snapshot = {
  LIMIT: 20_000_000,

  /** Elements that never tell anything about a job. */
  DROPPED: new Set(["STYLE", "LINK", "SVG", "NOSCRIPT", "CANVAS", "VIDEO", "AUDIO", "OBJECT", "EMBED", "TEXTAREA"]),
  VOID: new Set(["AREA", "BASE", "BR", "COL", "HR", "IMG", "INPUT", "META", "SOURCE", "TRACK", "WBR"]),
  /** Elements whose `value` is the page's own word, not the person's. */
  VALUED: new Set(["DATA", "OPTION", "LI", "METER", "PROGRESS", "BUTTON", "PARAM"]),
  /** Longer hidden `code` blocks are a site's cache of everything, the person's own profile included. */
  CODE_LIMIT: 4_000,

  /**
   * @param {Document} document
   * @returns {string}
   */
  take(document) {
    /** @type {{parts: string[], size: number}} */
    const out = { parts: ["<!DOCTYPE html>"], size: 15 };
    Snapshot.element(document.documentElement, out);
    return out.parts.join("");
  },

  /**
   * @param {{parts: string[], size: number}} out
   * @param {string} text
   */
  put(out, text) {
    out.size += text.length;
    if (out.size <= Snapshot.LIMIT) out.parts.push(text);
  },

  /**
   * @param {Element} element
   * @param {{parts: string[], size: number}} out
   */
  element(element, out) {
    const tag = element.tagName.toUpperCase();
    if (out.size > Snapshot.LIMIT || Snapshot.DROPPED.has(tag) || Snapshot.isOurs(element)) return;
    if (tag === "SCRIPT") return Snapshot.script(element, out);
    if (tag === "CODE" && (element.textContent ?? "").length > Snapshot.CODE_LIMIT) return;
    const name = tag.toLowerCase();
    Snapshot.put(out, `<${name}${Snapshot.attributes(element, tag)}>`);
    if (Snapshot.VOID.has(tag)) return;
    if (!Snapshot.isTyped(element)) Snapshot.children(element, tag, out);
    Snapshot.put(out, `</${name}>`);
  },

  /**
   * What the person sees inside: a shadow tree where there is one, with the slotted children in their slots.
   * @param {Element} element
   * @param {string} tag
   * @param {{parts: string[], size: number}} out
   */
  children(element, tag, out) {
    for (const node of Snapshot.shown(element, tag)) {
      if (node.nodeType === Node.ELEMENT_NODE) Snapshot.element(/** @type {Element} */ (node), out);
      else if (node.nodeType === Node.TEXT_NODE) Snapshot.put(out, Snapshot.escape(node.nodeValue ?? ""));
      else if (tag === "CODE") Snapshot.put(out, `<!--${(node.nodeValue ?? "").replaceAll("--", "- -")}-->`);
    }
  },

  /**
   * @param {Element} element
   * @param {string} tag
   * @returns {Iterable<Node>}
   */
  shown(element, tag) {
    const assigned = tag === "SLOT" ? /** @type {HTMLSlotElement} */ (element).assignedNodes() : [];
    if (assigned.length > 0) return assigned;
    const shadow = tag.includes("-") || element.shadowRoot ? PagePort.shadowOf(element) : null;
    return (shadow ?? element).childNodes;
  },

  /**
   * Scripts that hold data rather than program: JSON, and assignments or calls that carry a literal.
   * @param {Element} script
   * @param {{parts: string[], size: number}} out
   */
  script(script, out) {
    const type = script.getAttribute("type") ?? "";
    const text = script.hasAttribute("src") ? "" : (script.textContent ?? "");
    const isData = /json/i.test(type) || (/^(|module|text\/javascript)$/i.test(type) && Snapshot.carriesData(text));
    if (!isData || text === "") return;
    const kept = text.replace(/<\/script/gi, "<\\/script");
    Snapshot.put(out, `<script${Snapshot.attributes(script, "SCRIPT")}>${kept}</script>`);
  },

  /** @param {string} text */
  carriesData(text) {
    return (
      /^[^(){};]{0,200}=\s*(?:JSON\.parse\(|[[{"'])/.test(text.trimStart()) ||
      /[\w$\])"']\s*=\s*[[{]\s*["{[]|\.push\(\[|JSON\.parse\(/.test(text)
    );
  },

  /**
   * @param {Element} element
   * @param {string} tag
   */
  attributes(element, tag) {
    let text = "";
    for (const { name, value } of element.attributes) {
      if (Snapshot.keeps(tag, name, value))
        text += ` ${name}="${value.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`;
    }
    return text;
  },

  /**
   * @param {string} tag
   * @param {string} name
   * @param {string} value
   */
  keeps(tag, name, value) {
    if (name === "value") return Snapshot.VALUED.has(tag);
    if (name === "style") return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value);
    if (name === "selected" || name === "checked" || name === "srcset" || name === "nonce") return false;
    if (name.startsWith("on")) return false;
    return !(value.startsWith("data:") && value.length > 200);
  },

  /** @param {Element} element */
  isTyped(element) {
    const editable = element.getAttribute("contenteditable");
    return editable !== null && editable !== "false";
  },

  /** @param {Element} element */
  isOurs(element) {
    return element.hasAttribute("data-job-companion") || element.hasAttribute("data-job-companion-card");
  },

  /** @param {string} text */
  escape(text) {
    return /[&<>]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
  },
};
