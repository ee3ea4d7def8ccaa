// One reading of a page: which widgets stand in it, which elements they are made of, and how many questions each part of
// the page holds. Widgets claim their elements in the order of their precedence, so that none belongs to two questions.

const FormSurvey = class {
  CANDIDATES =
    "input,select,textarea,button,[role=combobox],[role=listbox],[role=textbox],[role=searchbox],[role=spinbutton]," +
    "[role=radiogroup],[role=radio],[role=checkbox],[role=switch],[role=group],[role=button],[role=slider]," +
    "[contenteditable],[aria-haspopup=listbox],[aria-haspopup=dialog],fieldset,[class*=drop i][class*=zone i]";
  MOST = 2000;

  constructor() {
    /** @type {FoundQuestion[]} */
    this.found = [];
    /** @type {Map<Element, FoundQuestion>} */
    this.owners = new Map();
    /** How many questions an element holds, hidden ones counted. @type {Map<Element, number>} */
    this.all = new Map();
    /** How many questions an element holds that a person sees. @type {Map<Element, number>} */
    this.seen = new Map();
    /** @type {Map<Element, boolean>} */
    this.shaded = new Map();
    /** @type {Map<Node, Map<Node, Heading[]>>} */
    this.outlines = new Map();
    /** @type {HTMLElement[]} */
    this.buttons = [];
    this.collect();
    for (const found of this.found) this.count(found, this.all);
  }

  collect() {
    /** @type {{widget: Widget, controls: HTMLElement[], place: number}[]} */
    const matches = [];
    /** @type {HTMLElement[]} */
    const bare = [];
    FormTree.walk(
      document,
      (element) => {
        if (!element.localName.includes("-") && !element.matches(this.CANDIDATES)) return;
        const control = /** @type {HTMLElement} */ (element);
        if (control.matches("button,[role=button],input[type=button],input[type=submit]")) this.buttons.push(control);
        const match = FormSurvey.match(control);
        if (match) matches.push({ ...match, place: matches.length });
        else if (control.matches("input,select,textarea")) bare.push(control);
      },
      (root) => FormTouched.watch(root),
    );
    const order = new Map(Widgets.all.map((widget, index) => [widget, index]));
    const rank = (/** @type {Widget} */ widget) => order.get(widget) ?? 0;
    matches.sort((one, other) => rank(one.widget) - rank(other.widget) || one.place - other.place);
    for (const { widget, controls } of matches) this.claim(widget, controls);
    for (const control of bare) if (!control.matches(FormSurvey.SILENT)) this.claim(null, [control]);
    this.found.sort((one, other) => FormSurvey.order(one.main, other.main));
    this.found.splice(this.MOST);
  }

  static SILENT = "input[type=hidden],input[type=submit],input[type=button],input[type=image],input[type=reset]";

  /**
   * @param {HTMLElement} element
   * @returns {{widget: Widget, controls: HTMLElement[]} | null}
   */
  static match(element) {
    try {
      return Widgets.of(element);
    } catch {
      return null; // a page can make anything throw; the element is then nobody's
    }
  }

  /**
   * Document order; what stands in a shadow tree comes where its host stands.
   * @param {Element} one
   * @param {Element} other
   */
  static order(one, other) {
    let [left, right] = [one, other];
    if (left.getRootNode() !== right.getRootNode()) {
      const chain = [left, ...FormTree.ancestors(left)];
      for (const up of [right, ...FormTree.ancestors(right)]) {
        const twin = chain.find((element) => element.getRootNode() === up.getRootNode());
        if (!twin || twin === up) continue;
        [left, right] = [twin, up];
        break;
      }
    }
    return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }

  /**
   * @param {Widget | null} widget
   * @param {HTMLElement[]} controls
   */
  claim(widget, controls) {
    const [main] = controls;
    if (!main || this.owners.has(main)) return;
    const free = controls.filter((control) => !this.owners.has(control));
    const look = FormSurvey.look(widget, free);
    const box = FormTree.around(free) ?? main;
    /** @type {FoundQuestion} */
    const found = { widget: widget?.name ?? "unknown", controls: free, main, box, look, scope: 0 };
    for (const control of free) this.owners.set(control, found);
    this.found.push(found);
  }

  /**
   * @param {Widget | null} widget
   * @param {HTMLElement[]} controls
   * @returns {WidgetLook}
   */
  static look(widget, controls) {
    try {
      if (widget) return widget.look(controls);
    } catch {
      // as if nobody knew the widget
    }
    return { kind: "unknown", answer: "" };
  }

  /**
   * @param {FoundQuestion} found
   * @param {Map<Element, number>} counts
   */
  count(found, counts) {
    /** @type {Set<Element>} */
    const around = new Set();
    for (const control of found.controls.slice(0, 50)) {
      for (const up of [control, ...FormTree.ancestors(control)]) {
        if (around.has(up)) break;
        around.add(up);
      }
    }
    for (const up of around) counts.set(up, (counts.get(up) ?? 0) + 1);
  }

  /**
   * Whether an element holds no question but this one, as far as a person sees.
   * @param {Element} element
   */
  isAlone(element) {
    return (this.seen.get(element) ?? 0) <= 1 && !element.matches("body,html,form,[role=form],main");
  }

  /**
   * The widest part of the page that asks nothing but this.
   * @param {FoundQuestion} found
   */
  room(found) {
    let room = found.box;
    let steps = 8;
    for (const up of FormTree.ancestors(found.box)) {
      if (--steps < 0 || !this.isAlone(up)) break;
      room = up;
    }
    return room;
  }
};
