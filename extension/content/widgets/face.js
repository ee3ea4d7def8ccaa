// What a list shows while it is closed: the value in its face, without prompts, marks and words for screen readers.

const Face = {
  /** Elements in a face that say nothing of its value. */
  OTHER:
    "[aria-live], [role=log], [role=status], [role=alert], [role=listbox], [role=option]:not([aria-selected=true]), label, legend, svg, style, script, select, option, [class*=placeholder i], [data-placeholder]",
  PILL: "[class*=multi-value i], [class*=multivalue i], [class*=selection-item i], [class*=chip i], [class*=pill i], [class*=token i], [class*=tag-item i], [class*=selection__choice i], [class*=selected-item i], [data-automation-id*=selecteditem i], [class~=item][data-value]",
  REMOVE:
    /^(remove|delete|clear|entfernen|löschen|supprimer|effacer|eliminar|quitar|borrar|remover|excluir|limpar|rimuovi|elimina|cancella|verwijder\w*|wissen)\b/iu,
  /** What names the question; some draw their frame with a hidden legend. */
  LABEL: "label, :not([aria-hidden=true]) > legend, h1, h2, h3, h4, h5, h6",
  /** How many elements up from the control its face may reach. */
  REACH: 5,

  /**
   * The value that a list with this control shows; several are joined with commas.
   * @param {HTMLElement} control
   * @returns {string}
   */
  value(control) {
    const pills = Face.pills(control);
    if (pills.length > 0) return pills.map((pill) => Face.pillText(pill)).join(", ");
    if (Face.isField(control) && Shown.line(control.value)) return Shown.line(control.value);
    const text = Shown.line(Face.texts(Face.isField(control) ? Face.box(control) : control).join(" "));
    return Shown.isPrompt(text) || Shown.isSame(text, control.getAttribute("placeholder") ?? "") ? "" : text;
  },

  /**
   * @param {Element} control
   * @returns {control is HTMLInputElement}
   */
  isField(control) {
    return control instanceof HTMLInputElement;
  },

  /**
   * The chosen things of a list that takes several, each once.
   * @param {HTMLElement} control
   * @returns {HTMLElement[]}
   */
  pills(control) {
    const box = Face.box(control);
    const found = /** @type {HTMLElement[]} */ (Array.from(box.querySelectorAll(Face.PILL)));
    const seen = found.filter(
      (pill) => !pill.contains(control) && Shown.isVisible(pill) && !pill.closest("[class*=placeholder i]"),
    );
    const outer = seen.filter((pill) => !seen.some((other) => other !== pill && other.contains(pill)));
    return outer.filter((pill) => Face.pillText(pill) !== "");
  },

  /**
   * Whether a list of several answers shows this one; what was typed to search does not count.
   * @param {HTMLElement} control
   * @param {string} label
   */
  holds(control, label) {
    if (Face.pills(control).some((pill) => Shown.isSame(Face.pillText(pill), label))) return true;
    if (!Face.isField(control)) return Lists.shows(control, label);
    return Face.texts(Face.box(control)).some((text) => Shown.isSame(text, label));
  },

  /**
   * Whether a list takes several answers, as far as it says so while closed.
   * @param {HTMLElement} control
   */
  takesMany(control) {
    const box = Face.box(control);
    const marks = "[aria-multiselectable=true], [class*=multiple i], [class*=is-multi i], [class*=multiselect i]";
    if (box.matches(marks) || box.querySelector(marks)) return true;
    return Popups.named(control).some((list) => list.matches("[aria-multiselectable=true]"));
  },

  /** @param {HTMLElement} pill */
  pillText(pill) {
    const texts = Face.texts(pill).filter((text) => !Face.REMOVE.test(text) && !/^x$/i.test(text));
    return Shown.line(texts.join(" "));
  },

  /**
   * The element around a control that draws its face: it holds no other control and no label.
   * @param {HTMLElement} control
   * @returns {HTMLElement}
   */
  box(control) {
    const labels = Shown.byId(control, "aria-labelledby");
    let box = control;
    for (let level = 0; level < Face.REACH; level++) {
      const around = box.parentElement;
      if (!around || around.matches("form, fieldset, body, label, li, td, dd")) break;
      if (around.querySelector(Face.LABEL) || Face.holdsOther(around, control)) break;
      if (Array.from(around.children).some((one) => one !== box && Face.isBesides(one, box, level))) break;
      if (labels.some((label) => around.contains(label))) break;
      box = around;
    }
    return box;
  },

  /**
   * Whether an element stands above the face, or left of it, as the words of a question do; chosen things may.
   * @param {Element} one
   * @param {Element} box
   * @param {number} level how far up from the control
   */
  isBesides(one, box, level) {
    if (one.matches(Face.PILL) || one.querySelector(Face.PILL) || one.matches(Face.OTHER) || Shown.text(one) === "")
      return false;
    const [it, face] = [one.getBoundingClientRect(), box.getBoundingClientRect()];
    if (it.width < 2 || it.height < 2) return false;
    const isLeft = it.right <= face.left + 2 && (level > 0 || face.width >= Face.WIDE);
    return it.bottom <= face.top + 2 || isLeft;
  },

  /** An input from this width on, in px, is a field of its own, with its value inside. */
  WIDE: 100,

  /**
   * Whether an element holds another control than this one.
   * @param {Element} around
   * @param {HTMLElement} control
   */
  holdsOther(around, control) {
    const others = around.querySelectorAll("input, select, textarea, [role=combobox], [aria-haspopup=listbox]");
    return Array.from(others).some((other) => {
      if (other === control || other.contains(control) || control.contains(other)) return false;
      const isHelper =
        other.matches("[aria-hidden=true], [tabindex='-1'], [type=hidden], button") || !Shown.isVisible(other);
      return !isHelper;
    });
  },

  /**
   * The texts of an element, one for each element with text of its own, as far as they can be seen and are a value.
   * @param {Element} element
   * @returns {string[]}
   */
  texts(element) {
    if (element.matches("[data-placeholder]:not([data-placeholder=''])") || Face.isEmpty(element)) return [];
    const text = Face.ownText(element);
    const inner = Array.from(element.children).filter((child) => Face.isPart(child));
    return [text, ...inner.flatMap((child) => Face.texts(child))].filter((piece) => piece && !Face.MARK.test(piece));
  },

  /**
   * The text that stands in an element itself.
   * @param {Element} element
   */
  ownText(element) {
    const own = Array.from(element.childNodes).filter((node) => node.nodeType === Node.TEXT_NODE);
    return Shown.line(own.map((node) => node.nodeValue).join(""));
  },

  /** Arrows and crosses drawn as text. */
  MARK: /^[×✕✖⨉▲▼▾▴⌄⌃▿∨↓]$/u,

  /**
   * Whether a part of a face can be seen and may say its value.
   * @param {Element} part
   */
  isPart(part) {
    if (part.matches(Face.OTHER) || !Face.isDrawn(part)) return false;
    return !part.matches("button") || part.matches("[role=combobox], [aria-haspopup]");
  },

  /**
   * Whether a control itself says that it shows its prompt.
   * @param {Element} element
   */
  isEmpty(element) {
    return element.hasAttribute("data-placeholder") && element.matches("[role=combobox], button");
  },

  /** @param {Element} element */
  isDrawn(element) {
    return (
      element.checkVisibility?.({ visibilityProperty: true }) !== false &&
      getComputedStyle(element).clip !== "rect(0px, 0px, 0px, 0px)"
    );
  },
};
