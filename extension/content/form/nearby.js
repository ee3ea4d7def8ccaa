// Words that stand near a control without being tied to it: text before it, the cell beside it, the head of its column.

const FormNearby = {
  HEADING: "h1,h2,h3,h4,h5,h6,[role=heading]",
  LABELLIKE: /(^|[-_\s])(label|title|question|caption|legend|name|heading)|(Label|Title|Question)/,
  FACE: /placeholder|single-?value|multi-?value|selection-(?:item|overflow)|selected-?(?:value|item|option)/i,
  BLOCK:
    /^(address|article|aside|blockquote|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|section|table|tbody|td|th|tr|ul|br)$/,

  /**
   * The words near a question, with what else stands before it.
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {{words: string, hint: string, raw: string, isSure: boolean, isLabel?: boolean} | null}
   */
  before(found, survey) {
    let node = FormNearby.start(found);
    for (let parent = FormTree.parent(node), steps = 0; parent && steps < 9; parent = FormTree.parent(node), steps++) {
      if (FormTree.is(node, "body,form")) return null;
      const isAlone = survey.isAlone(parent);
      const said = FormNearby.siblings(node, parent, isAlone, survey).filter(
        (one) => !FormNearby.isFace(one, found) && !FormLabels.isGeneric(one.words, found),
      );
      if (!isAlone) return FormNearby.column(node, parent) ?? FormNearby.nearest(said);
      if (said.length > 0) return FormNearby.best(said);
      node = parent;
    }
    return null;
  },

  /**
   * The words over a few fields side by side, for the first of them.
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Label | null}
   */
  above(found, survey) {
    let node = FormNearby.start(found);
    for (let parent = FormTree.parent(node), steps = 0; parent && steps < 4; parent = FormTree.parent(node), steps++) {
      const said = FormNearby.siblings(node, parent, false, survey).filter(FormNearby.isLabel);
      if (said.length > 0) return FormNearby.nearest(said);
      const children = FormTree.children(parent);
      const isOther = (/** @type {Node} */ one) => one instanceof Element && (survey.seen.get(one) ?? 0) > 0;
      const isFirst = !children.slice(0, children.indexOf(node)).some(isOther);
      if (!isFirst || FormTree.is(parent, "body,form") || (survey.seen.get(parent) ?? 0) > FormNearby.ROW) return null;
      node = parent;
    }
    return null;
  },

  /** So many fields may stand side by side under one label. */
  ROW: 3,

  /**
   * Whether a piece looks like the words of a question.
   * @param {Said} said
   */
  isLabel({ element, words, raw }) {
    return /[?:]$/.test(words) || FormWords.saysRequired(raw) || FormNearby.isMarked(element);
  },

  /**
   * Whether an element is made for the words of a question.
   * @param {Element | null} element
   */
  isMarked(element) {
    if (element?.matches(`label,legend,dt,th,strong,b,${FormNearby.HEADING}`)) return true;
    return element !== null && FormNearby.LABELLIKE.test(FormTree.attribute(element, "class"));
  },

  /**
   * Whether words are part of the widget itself: an option, what was chosen, a prompt.
   * @param {Said} said
   * @param {FoundQuestion} found
   */
  isFace({ words, element }, { look, main }) {
    if (element && FormNearby.FACE.test(FormTree.attribute(element, "class"))) return true;
    if (words === look.answer || look.answer.split(", ").includes(words)) return true;
    if (words === FormWords.clean(FormTree.attribute(main, "placeholder"))) return true;
    return look.options?.some(({ label }) => label === words) ?? false;
  },

  /**
   * The first part of the question's box, where the box may hold the words too.
   * @param {FoundQuestion} found
   */
  start({ main, box }) {
    if (main === box) return box;
    for (const up of [main, ...FormTree.ancestors(main)]) if (FormTree.parent(up) === box) return up;
    return box;
  },

  /**
   * What the siblings before a node say, the nearest last.
   * @param {Element} node
   * @param {Element} parent
   * @param {boolean} isAlone whether the parent asks nothing else
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Said[]}
   */
  siblings(node, parent, isAlone, survey) {
    const children = FormTree.children(parent);
    const before = children.slice(0, children.indexOf(node)).reverse();
    if (isAlone)
      return before
        .slice(0, 30)
        .flatMap((child) => FormNearby.piece(child, survey))
        .reverse();
    const isOther = (/** @type {Node} */ child) =>
      child instanceof Element && ((survey.seen.get(child) ?? 0) > 0 || child.matches(FormNearby.HEADING));
    const end = before.findIndex(isOther);
    return FormNearby.run(end < 0 ? before : before.slice(0, end), survey).reverse();
  },

  /**
   * One line of text, going on from a control: up to the next line break or block.
   * @param {readonly Node[]} nodes
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Said[]}
   */
  run(nodes, survey) {
    /** @type {Said[]} */
    const said = [];
    for (const node of nodes.slice(0, 30)) {
      const isBlock = node instanceof Element && FormNearby.BLOCK.test(node.localName);
      if (isBlock && said.length > 0) break;
      said.push(...FormNearby.piece(node, survey));
      if (isBlock && said.length > 0) break;
    }
    return said;
  },

  /**
   * What a node says by itself; nothing where it is a control.
   * @param {Node} node
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Said[]}
   */
  piece(node, survey) {
    if (node instanceof Element) {
      if (node.localName === "legend" || FormWords.isSkipped(node) || survey.owners.has(node)) return [];
      const said = FormWords.of(node, (inner) => survey.owners.has(inner));
      return said.words ? [{ ...said, element: node }] : [];
    }
    const raw = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : "";
    const words = FormWords.clean(raw);
    return words || FormWords.ASTERISK.test(raw) ? [{ words, hint: "", raw, element: null }] : [];
  },

  /**
   * Where everything before belongs to the question: what looks like a label, else what comes first.
   * @param {Said[]} said
   */
  best(said) {
    const worded = said.filter(({ words }) => words);
    const label =
      worded.find(({ element }) => FormNearby.isMarked(element)) ??
      worded.find(({ words }) => words.endsWith("?")) ??
      worded[0];
    if (!label) return null;
    const isLine = label.element === null || !FormNearby.BLOCK.test(label.element.localName);
    const line = isLine ? FormNearby.line(worded, label) : [label];
    const others = worded.filter((one) => !line.includes(one)).map(({ words }) => words);
    return {
      words: FormWords.clean(line.map(({ words }) => words).join(" ")),
      hint: [...line.map(({ hint }) => hint), ...others].filter(Boolean).join(" "),
      raw: said.map(({ raw }) => raw).join("\n"),
      isSure: true,
      isLabel: FormNearby.isLabel(label),
    };
  },

  /**
   * The pieces that stand in one line with another.
   * @param {Said[]} said
   * @param {Said} piece
   */
  line(said, piece) {
    const isInline = (/** @type {Said | undefined} */ one) =>
      one !== undefined && (one.element === null || !FormNearby.BLOCK.test(one.element.localName));
    let [from, to] = [said.indexOf(piece), said.indexOf(piece)];
    while (isInline(said[from - 1])) from -= 1;
    while (isInline(said[to + 1])) to += 1;
    return said.slice(from, to + 1);
  },

  /**
   * Where other questions stand beside it: the line right before, doubtful when it reads like a sentence.
   * @param {Said[]} said
   */
  nearest(said) {
    const words = FormWords.clean(said.map((one) => one.words).join(" "));
    if (!words) return null;
    const isSentence = words.length > 90 || (/[.!]$/.test(words) && words.split(" ").length > 4);
    const raw = said.map((one) => one.raw).join("\n");
    return { words, hint: said.at(-1)?.hint ?? "", raw, isSure: !isSentence, isLabel: said.some(FormNearby.isLabel) };
  },

  /**
   * The head of a table's column, where the row itself asks several things.
   * @param {Element} cell
   * @param {Element} row
   */
  column(cell, row) {
    if (!cell.matches("td,th,[role=cell],[role=gridcell]")) return null;
    const table = cell.closest("table,[role=table],[role=grid]");
    if (!table) return null;
    const place = Array.from(row.children).indexOf(cell);
    const rows = FormTree.all(table, "tr,[role=row]");
    for (const above of rows.slice(0, rows.indexOf(row)).slice(-50).reverse()) {
      if (above.querySelector("input:not([type=hidden]),select,textarea")) continue;
      const head = above.children.length >= row.children.length ? above.children[place] : null;
      const said = head && FormWords.of(head);
      if (said?.words) return { ...said, isSure: true, isLabel: true };
    }
    return null;
  },

  /**
   * The words that follow a checkbox, or a field whose label floats after it.
   * @param {Element} control
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  after(control, survey) {
    const parent = FormTree.parent(control);
    if (!parent) return null;
    const children = FormTree.children(parent);
    const following = children.slice(children.indexOf(control) + 1);
    const isOther = (/** @type {Node} */ child) =>
      child instanceof Element && (child.localName === "br" || (survey.all.get(child) ?? 0) > 0);
    const end = following.findIndex(isOther);
    return FormNearby.nearest(FormNearby.run(end < 0 ? following : following.slice(0, end), survey));
  },
};
