// One reading of a page: which widgets stand in it, which elements they are made of, and how many questions each part of
// the page holds. Widgets claim their elements in the order of their precedence, so that none belongs to two questions.

const FormSurvey = class {
  CANDIDATES =
    "input,select,textarea,button,[role=combobox],[role=listbox],[role=textbox],[role=searchbox],[role=spinbutton]," +
    "[role=radiogroup],[role=radio],[role=checkbox],[role=switch],[role=group],[role=button],[role=slider]," +
    "[contenteditable],iframe,[aria-haspopup=listbox],[aria-haspopup=dialog],fieldset,[class*=drop i][class*=zone i]";
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
    const { elements: gathered, roots } = FormTree.gather(this.CANDIDATES);
    for (const root of roots) FormTouched.watch(root);
    const elements = /** @type {HTMLElement[]} */ (gathered);
    this.buttons = elements.filter((one) => one.matches(FormSurvey.BUTTON));
    const asking = elements.filter((one) => !one.matches(FormSurvey.SHIM) && !FormSurvey.isPopupSearch(one));
    for (const { widget, controls } of FormSurvey.matches(asking)) this.claim(widget, controls);
    const bare = asking.filter((one) => one.matches("input,select,textarea") && !one.matches(FormSurvey.SILENT));
    for (const control of bare) this.claim(null, [control]);
    this.found.sort((one, other) => FormSurvey.order(one.main, other.main));
    this.found.splice(this.MOST);
  }

  /**
   * The widgets that the elements are the main controls of, in the order of their precedence.
   * @param {readonly HTMLElement[]} elements
   */
  static matches(elements) {
    /** @type {{widget: Widget, controls: HTMLElement[], rank: number}[]} */
    const matches = [];
    const ranks = new Map(Widgets.all.map((widget, index) => [widget, index]));
    /** The other buttons of groups. @type {Set<Element>} */
    const grouped = new Set();
    for (const element of elements) {
      const match = grouped.has(element) ? null : FormSurvey.match(element);
      if (!match) continue;
      matches.push({ ...match, rank: ranks.get(match.widget) ?? 0 });
      for (const one of match.controls.slice(1)) if (one.matches("[type=radio],[type=checkbox]")) grouped.add(one);
    }
    return matches.sort((one, other) => one.rank - other.rank);
  }

  static BUTTON = "button,[role=button],input[type=button],input[type=submit]";
  static POPUP = "[role=dialog],[role=listbox],[role=menu],[class*=dropdown i],[class*=popup i],[class*=popover i]";

  /**
   * Whether a field only searches the list that another control opens.
   * @param {Element} element
   */
  static isPopupSearch(element) {
    if (!element.matches("input[type=search],input[role=combobox],[role=searchbox]")) return false;
    const popup = element.closest(FormSurvey.POPUP);
    if (!popup?.id || (!popup.matches("[role=listbox]") && !popup.querySelector("[role=listbox]"))) return false;
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    const id = CSS.escape(popup.id);
    const opener = root.querySelector(`[aria-controls~="${id}"],[aria-owns~="${id}"]`);
    return opener !== null && !popup.contains(opener);
  }

  /** A nameless input that only makes the browser demand an answer of the widget beside it. */
  static SHIM = ":is(input,textarea)[aria-hidden=true][tabindex='-1']:not([name]):not([id])";
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
    return (this.seen.get(element) ?? 0) <= 1 && !FormTree.is(element, "body,html,form,[role=form],main");
  }

  /**
   * The widest part of the page that asks nothing but this.
   * @param {FoundQuestion} found
   */
  room(found) {
    if (FormTree.is(found.box, "form,body,main")) return found.main;
    let room = found.box;
    let steps = 8;
    for (const up of FormTree.ancestors(found.box)) {
      if (--steps < 0 || !this.isAlone(up)) break;
      room = up;
    }
    return room;
  }
};
