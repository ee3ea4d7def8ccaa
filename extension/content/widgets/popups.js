// The list that belongs to a control: by what ARIA says, else the one that appeared when it was opened. Never merely the
// first list of the page.

const Popups = {
  OPTION: "[role=option], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox], [role=treeitem]",
  LIST: "[role=listbox], [role=menu], [role=tree], [role=grid]",
  /** What may pop up and hold options, in pages that use no roles too. */
  BOX: [
    "[role=listbox], [role=menu], [role=tree], [role=dialog], [role=presentation], ul, ol",
    ...[
      "dropdown",
      "menu",
      "popover",
      "popup",
      "options",
      "results",
      "suggest",
      "autocomplete",
      "listbox",
      "container",
    ].map((word) => `[class*="${word}" i]`),
    "[popover]",
  ].join(", "),
  ITEM_CLASS: /(^|[-_ ])(option|item|result|suggestion|choice|entry)([-_ ]|$)/i,
  /** Items that only say how the search goes. */
  LOADING:
    /^(loading|searching|please wait|lädt|wird geladen|suche läuft|laden|chargement|recherche|cargando|buscando|carregando|pesquisando|caricamento|ricerca|bezig|zoeken)\b.{0,20}$|^(\.{2,}|…)$/iu,
  NOTHING:
    /^(no |0 |keine? |aucune? |sin |ning[uú]n |nenhum |nessun[ao]? |geen |nothing |not found|type |enter |start typing|please enter|please type|bitte |veuillez |mindestens)/iu,

  /**
   * What is on the page before something opens.
   * @param {HTMLElement} control
   * @returns {Set<Element>}
   */
  before(control) {
    return new Set(Popups.boxes(control));
  },

  /**
   * @param {HTMLElement} control
   * @returns {Element[]}
   */
  boxes(control) {
    const roots = new Set([document, ...Quiet.roots(control)]);
    const all = Array.from(roots, (root) => /** @type {ParentNode} */ (root).querySelectorAll(Popups.BOX));
    return all.flatMap((found) => Array.from(found).filter((box) => Shown.isVisible(box)));
  },

  /**
   * The list of a control that may be open now; null while there is none.
   * @param {HTMLElement} control
   * @param {Set<Element>} before
   * @returns {Element | null}
   */
  find(control, before) {
    const said = Popups.named(control);
    const full = said.find((list) => Popups.items(list).length > 0);
    return full ?? Popups.appeared(control, before) ?? said.find((list) => Shown.isVisible(list)) ?? null;
  },

  /**
   * The lists that ARIA names for a control; where the named one only serves screen readers, the box around it.
   * @param {HTMLElement} control
   * @returns {Element[]}
   */
  named(control) {
    const lists = Popups.holders(control).flatMap((holder) => [
      ...Shown.byId(holder, "aria-controls"),
      ...Shown.byId(holder, "aria-owns"),
      ...Shown.byId(holder, "aria-activedescendant").flatMap((item) => item.closest(Popups.LIST) ?? []),
    ]);
    const own = control.matches("[role=listbox][aria-expanded]") ? [control] : [];
    return [...own, ...lists.filter((list) => !list.contains(control)).map((list) => Popups.seen(list, control))];
  },

  /**
   * @param {Element} list
   * @param {HTMLElement} control
   */
  seen(list, control) {
    if (!list.matches(Popups.LIST) || list.getBoundingClientRect().height > 1) return list;
    const around = list.parentElement;
    return around && !around.contains(control) && around !== document.body && Shown.isVisible(around) ? around : list;
  },

  /**
   * The elements that may carry the ARIA of a combobox: itself, and the roles right around and inside it.
   * @param {HTMLElement} control
   * @returns {Element[]}
   */
  holders(control) {
    const around = control.parentElement?.closest("[role=combobox], [aria-haspopup][aria-expanded]");
    const inside = control.querySelector("[role=combobox], [aria-haspopup], [aria-owns]");
    return [control, around, inside].filter((holder) => holder !== null && holder !== undefined);
  },

  /**
   * The box with options that was not there before; null when more than one claims to be it.
   * @param {HTMLElement} control
   * @param {Set<Element>} before
   */
  appeared(control, before) {
    const fresh = Popups.boxes(control).filter((box) => !before.has(box) && !box.contains(control));
    const lists = fresh.filter((box) => !Popups.isPills(box));
    const full = lists.filter((box) => Popups.items(box).length > 0);
    const some = full.length > 0 ? full : lists.filter((box) => Shown.text(box) !== "");
    const outer = some.filter((box) => !some.some((other) => other !== box && other.contains(box)));
    return outer.length === 1 ? (outer[0] ?? null) : null;
  },

  /**
   * Whether a box only holds what was chosen already.
   * @param {Element} box
   */
  isPills(box) {
    const items = Popups.items(box);
    return box.matches(Face.PILL) || (items.length > 0 && items.every((item) => item.closest(Face.PILL)));
  },

  /**
   * The visible things to choose in a list, in order.
   * @param {Element} list
   * @returns {HTMLElement[]}
   */
  items(list) {
    const roled = Popups.visible(list, Popups.OPTION);
    const found = roled.length > 0 ? roled : Popups.plainItems(list);
    return found.filter((item) => Popups.isChoice(item));
  },

  /**
   * Things to choose in a list that uses no roles.
   * @param {Element} list
   */
  plainItems(list) {
    const lines = Popups.visible(list, "li");
    if (lines.length > 0) return lines.filter((line) => !line.querySelector("li"));
    /** @type {Map<Element | null, HTMLElement[]>} */
    const siblings = new Map();
    for (const item of Popups.visible(list, "[class]")) {
      if (!Popups.ITEM_CLASS.test(item.getAttribute("class") ?? "")) continue;
      const some = siblings.get(item.parentElement) ?? [];
      siblings.set(item.parentElement, [...some, item]);
    }
    const groups = Array.from(siblings.values());
    return groups.reduce((most, group) => (group.length > most.length ? group : most), []);
  },

  /**
   * @param {Element} list
   * @param {string} selector
   * @returns {HTMLElement[]}
   */
  visible(list, selector) {
    const inside = /** @type {HTMLElement[]} */ (Array.from(list.querySelectorAll(selector)));
    const found = [...inside, ...Popups.slotted(list, selector)];
    return found.filter((element) => Shown.isVisible(element));
  },

  /**
   * Elements that a list in a shadow tree shows through its slots.
   * @param {Element} list
   * @param {string} selector
   * @returns {HTMLElement[]}
   */
  slotted(list, selector) {
    const slots = list instanceof HTMLSlotElement ? [list] : Array.from(list.querySelectorAll("slot"));
    const assigned = slots.flatMap((slot) => slot.assignedElements({ flatten: true }));
    const found = assigned.flatMap((one) => [
      ...(one.matches(selector) ? [one] : []),
      ...one.querySelectorAll(selector),
    ]);
    return /** @type {HTMLElement[]} */ (found);
  },

  /** @param {HTMLElement} item */
  isChoice(item) {
    if (item.matches("[aria-disabled=true], [data-disabled]:not([data-disabled=false]), .disabled")) return false;
    const label = Popups.label(item);
    return label !== "" && !Popups.LOADING.test(label) && !Popups.isMessage(item, label);
  },

  /**
   * Whether an item is only a message, such as "No results found".
   * @param {HTMLElement} item
   * @param {string} label
   */
  isMessage(item, label) {
    if (item.matches("[role=alert], [role=status]")) return true;
    const saysNothing = /no-?(result|option|match|data)|message|empty|loading/i.test(item.getAttribute("class") ?? "");
    return saysNothing && (Popups.NOTHING.test(label) || !item.matches(Popups.OPTION));
  },

  /** @param {HTMLElement} item */
  label(item) {
    return Shown.text(item) || Shown.line(item.getAttribute("aria-label") ?? item.getAttribute("title"));
  },

  /**
   * Whether a list says that its options are still to come.
   * @param {Element | null} list
   */
  isLoading(list) {
    if (!list) return false;
    if (list.closest("[aria-busy=true]") || list.querySelector("[aria-busy=true], [role=progressbar]")) return true;
    return Array.from(list.querySelectorAll("*"), (element) => element).some(
      (element) => element.childElementCount === 0 && Popups.LOADING.test(Shown.line(element.textContent)),
    );
  },
};
