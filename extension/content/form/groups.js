// The headings and legends over a question, down from the form that asks it: "Education 2 › Dates".

const FormGroups = {
  MOST: 6,
  TITLE:
    /(^|[-_\s])(?:(?:section|group|block|card|panel|fieldset)[-_]*(?:title|heading|header|label|name|legend)|heading|header|sub-?heading|(?:sub)?title|legend)([-_\s]|$)/i,

  /**
   * @param {FoundQuestion} found
   * @param {Element} root the form; what stands above it is not the question's
   * @param {string} label
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {string[]} the outermost first
   */
  of(found, root, label, survey) {
    /** @type {string[]} */
    const groups = [];
    const note = (/** @type {string} */ words) => {
      if (words && words !== label && !groups.includes(words)) groups.push(words);
    };
    let inner = found.box;
    if (found.box !== found.main) note(FormGroups.named(found.box, survey));
    for (const up of FormTree.ancestors(found.box)) {
      if (inner === root) break;
      for (const { words } of (FormGroups.outline(up, survey).get(inner) ?? []).toReversed()) note(words);
      note(FormGroups.named(up, survey));
      inner = up;
    }
    return groups.slice(0, FormGroups.MOST).reverse();
  },

  /**
   * What an element is called as a group of questions.
   * @param {Element} element
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  named(element, survey) {
    const isGroup = FormTree.is(
      element,
      "fieldset,[role=group],[role=radiogroup],[role=region],[role=tabpanel],section",
    );
    return isGroup ? (FormLabels.ofElement(element, survey)?.words ?? "") : "";
  },

  /**
   * For every child of a parent, the headings that stand over it among its siblings; computed once.
   * @param {Element} parent
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Map<Node, Heading[]>}
   */
  outline(parent, survey) {
    const known = survey.outlines.get(parent);
    if (known) return known;
    /** @type {Map<Node, Heading[]>} */
    const outline = new Map();
    /** @type {{over: Heading[], line: Heading | null}} */
    let now = { over: [], line: null };
    for (const child of FormTree.children(parent)) {
      if (!(child instanceof Element)) continue;
      const asks = survey.all.get(child) ?? 0;
      const before = now.over;
      now = asks > 0 ? FormGroups.asked(child, asks, now) : FormGroups.told(child, now);
      if (asks > 0) outline.set(child, now.over);
      if (child.localName === "dd") now.over = before; // a term is about its own description only
    }
    survey.outlines.set(parent, outline);
    return outline;
  },

  /**
   * A line over several questions, or over one that has a label of its own, is a heading.
   * @param {Element} child
   * @param {number} asks
   * @param {{over: Heading[], line: Heading | null}} before
   */
  asked(child, asks, { over, line }) {
    const isLabeled = /** @type {HTMLInputElement} */ (child).labels?.length;
    const isOver =
      line && (asks > 1 || isLabeled || child.querySelector("label,legend,[aria-labelledby],[aria-label]"));
    return { over: isOver ? FormGroups.under(over, [line]) : over, line: null };
  },

  /**
   * @param {Element} child
   * @param {{over: Heading[], line: Heading | null}} before
   */
  told(child, { over, line }) {
    const headings = FormGroups.headings(child);
    if (headings.length > 0) return { over: FormGroups.under(over, headings), line: null };
    return { over, line: FormGroups.line(child) ?? line };
  },

  /**
   * The headings in force once further ones follow.
   * @param {readonly Heading[]} over
   * @param {readonly Heading[]} headings
   */
  under(over, headings) {
    let now = [...over];
    for (const heading of headings) now = [...now.filter(({ rank }) => rank < heading.rank), heading];
    return now;
  },

  /**
   * A short line of its own, which is the heading of several questions that follow it.
   * @param {Element} element
   * @returns {Heading | null}
   */
  line(element) {
    const text = (element.textContent ?? "").trim();
    if (text.length < 3 || text.length > 60 || /[.!*:;,]$/.test(text)) return null;
    if (FormTree.is(element, "label,button,a") || element.querySelector("a,button,input,label")) return null;
    if (FormWords.isSkipped(element)) return null;
    const { words } = FormWords.of(element);
    return words && words.split(" ").length <= 4 ? { rank: 8, words } : null;
  },

  /**
   * The nearest heading among the siblings before an element; those inside parts with questions are not over it.
   * @param {Element} parent
   * @param {Element} inner
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  over(parent, inner, survey) {
    const children = FormTree.children(parent);
    for (let index = children.indexOf(inner) - 1; index >= 0; index--) {
      const child = children[index];
      const isQuiet = child instanceof Element && !survey.all.has(child);
      const heading = isQuiet ? FormGroups.headings(child).at(-1) : null;
      if (heading) return heading.words;
    }
    return "";
  },

  /**
   * The headings that an element without questions is or consists of.
   * @param {Element} element
   * @returns {Heading[]}
   */
  headings(element) {
    if (FormTree.is(element, "legend,label,script,style") || FormTree.isOurs(element)) return [];
    const own = FormGroups.heading(element) ?? FormGroups.row(element);
    if (own) return [own];
    const inner = FormTree.all(element, "h1,h2,h3,h4,h5,h6,[role=heading]").slice(0, 3);
    if (inner.length === 0 || (element.textContent ?? "").trim().length > 400) return [];
    return inner.flatMap((one) => FormGroups.heading(one) ?? []);
  },

  /**
   * A table's row that says one thing is a heading for those below it.
   * @param {Element} element
   * @returns {Heading | null}
   */
  row(element) {
    if (element.localName !== "tr") return null;
    const said = Array.from(element.children, (cell) => FormWords.of(cell).words).filter(Boolean);
    const [words = ""] = said;
    return said.length === 1 && words.length <= 80 && !/[.:]$/.test(words) ? { rank: 7, words } : null;
  },

  /**
   * @param {Element} element
   * @returns {Heading | null}
   */
  heading(element) {
    const level = /^h([1-6])$/.exec(element.localName)?.[1] ?? (FormTree.attribute(element, "aria-level") || "2");
    const isHeading = FormTree.is(element, "h1,h2,h3,h4,h5,h6,[role=heading]");
    if (!isHeading && !FormGroups.TITLE.test(FormTree.attribute(element, "class"))) return null;
    if (!FormVisibility.isDrawn(element)) return null;
    const { words } = FormWords.of(element);
    return words && words.length <= 120 ? { rank: isHeading ? Number(level) : 7, words } : null;
  },
};
