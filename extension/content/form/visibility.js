// Whether a question can be answered by a person: drawn, on the page, not covered away, or at least standing in for
// something that is (a file input behind a button, a checkbox behind its label). What hides from people is for robots.

const FormVisibility = {
  /** Names and labels of fields that only robots fill in. */
  TRAP: /honey|hpot|\bhp[-_]|[-_]hp\b|leave_?blank|bot[-_ ]?(?:field|trap|check)|spam[-_ ]?(?:trap|check)/i,
  EMPTY:
    /(?:leave|keep) (?:this |it |that )?(?:field |box |input )?(?:blank|empty)|(?:left|remain|stay) (?:blank|empty)|do not (?:fill|enter|complete|touch)|nicht ausfüllen|(?:frei|leer) ?lassen|laissez[^.]{0,20}vide|ne (?:pas remplir|remplissez pas)|(?:dej[ae]r?|deix[ae]r?)[^.]{0,20}(?:vací[oa]|vazi[oa]|en blanco|em branco)|lasci(?:a|are|ate)[^.]{0,20}vuot[oa]|laat[^.]{0,20}leeg|niet invullen/i,
  /** Where a field is to be left empty only in some case, it is meant for people. */
  UNLESS: /\b(?:if|unless|when|where|falls|wenn|sofern|außer|si|sauf|quand|se|caso|als|indien|tenzij|optional)\b/iu,
  HUMAN: /human|robot|\bbots?\b|spam|mensch|humain|umano/i,

  /**
   * Whether words say that a field is for robots.
   * @param {string} words
   */
  isTrap(words) {
    if (FormVisibility.TRAP.test(words)) return true;
    if (!FormVisibility.EMPTY.test(words)) return false;
    return FormVisibility.HUMAN.test(words) || !FormVisibility.UNLESS.test(words);
  },

  /**
   * @param {Element} element
   * @returns {boolean}
   */
  isDrawn(element) {
    return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
  },

  /**
   * @param {Element} element
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  isShown(element, survey) {
    if (!FormVisibility.isDrawn(element)) return false;
    const box = FormTree.box(element);
    if (box.width < 2 || box.height < 2) return false;
    if (FormVisibility.isAway(element, box)) return false;
    return !FormVisibility.isShaded(element, survey);
  },

  /**
   * Whether an element lies left of or above everything one can scroll to.
   * @param {Element} element
   * @param {DOMRect} box
   */
  isAway(element, box) {
    if (box.right > 0 && box.bottom > 0) return false;
    let [right, bottom] = [box.right + scrollX, box.bottom + scrollY];
    for (const up of FormTree.ancestors(element)) {
      if (FormTree.is(up, "form")) continue; // does not scroll by itself, and its inputs may hide what it says
      right += up.scrollLeft;
      bottom += up.scrollTop;
    }
    return right <= 0 || bottom <= 0;
  },

  /**
   * Whether the element or something around it takes it from sight; each element is looked at once.
   * @param {Element} element
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {boolean}
   */
  isShaded(element, survey) {
    /** @type {Element[]} */
    const chain = [];
    let shaded = false;
    for (const up of [element, ...FormTree.ancestors(element)]) {
      const known = survey.shaded.get(up);
      if (known !== undefined) {
        shaded = known;
        break;
      }
      chain.push(up);
    }
    for (const one of chain.reverse()) {
      shaded ||= FormVisibility.shades(one, survey);
      survey.shaded.set(one, shaded);
    }
    return shaded;
  },

  /**
   * A whole form that fades in, or that a dialog makes inert, is still there; a single field in the same state is not.
   * @param {Element} element
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  shades(element, survey) {
    if (element === document.body || element === document.documentElement) return false;
    const style = getComputedStyle(element);
    const isFew = (survey.all.get(element) ?? 0) < 3;
    const isClear = Number.parseFloat(style.opacity) < 0.05 || /opacity\(0(\.0\d*)?%?\)/.test(style.filter);
    if (isFew && (isClear || FormTree.is(element, "[aria-hidden=true],[inert]"))) return true;
    if (/inset\((?:50|100)%|circle\(0/.test(style.clipPath) || /rect\((?:0|1)px/.test(style.clip)) return true;
    if (!/hidden|clip/.test(style.overflow)) return false;
    const { width, height } = FormTree.box(element);
    return width < 2 || height < 2;
  },

  /**
   * Whether people use the element through something else that they see.
   * @param {Element} element
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  hasStandIn(element, survey) {
    const type = /** @type {HTMLInputElement} */ (element).type;
    const isBox =
      /^(checkbox|radio)$/.test(type) || /^(checkbox|radio|switch)$/.test(FormTree.attribute(element, "role"));
    const isFile = type === "file" && element.localName === "input";
    if (!isBox && !isFile && FormTree.attribute(element, "role") !== "combobox") return false;
    const labels = Once.labels(element);
    return (
      labels.some((label) => FormVisibility.isShown(label, survey)) || FormVisibility.standsIn(element, survey, isFile)
    );
  },

  /**
   * Whether something around the element that asks nothing else is seen; a file input may also stand beside its button.
   * @param {Element} element
   * @param {InstanceType<typeof FormSurvey>} survey
   * @param {boolean} isFile
   */
  standsIn(element, survey, isFile) {
    const near = Array.from(FormTree.ancestors(element)).slice(0, isFile ? 5 : 3);
    const isAlone = (/** @type {Element} */ up) => (survey.all.get(up) ?? 0) <= 1;
    const says = (/** @type {Element} */ up) =>
      FormTree.is(up, "form") || (up.textContent ?? "").trim() !== "" || FormTree.all(up, "svg,button,img").length > 0;
    const place = near.find((up) => !isAlone(up) || says(up)) ?? near.at(-1);
    return place !== undefined && (isFile || isAlone(place)) && FormVisibility.isShown(place, survey);
  },

  /**
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   * @param {string} words name and label, in which traps give themselves away
   * @returns {Wire.Question["state"]}
   */
  state(found, survey, words) {
    const { controls, look } = found;
    const isText = /^(text|paragraph|unknown)$/.test(look.kind);
    if (isText && FormVisibility.isTrap(words)) return "trap";
    const isSeen = (/** @type {Element} */ one) =>
      FormVisibility.isShown(one, survey) || FormVisibility.hasStandIn(one, survey);
    if (!controls.some(isSeen)) return isText && FormVisibility.isForRobots(found.main) ? "trap" : "hidden";
    if (/^(text|paragraph)$/.test(look.kind) && FormVisibility.isUnusable(found.main)) return "hidden";
    if (look.state) return look.state;
    if (controls.every(FormVisibility.isDisabled)) return "disabled";
    return isText && FormVisibility.isReadonly(found.main) ? "readonly" : "open";
  },

  /**
   * Whether nobody could read what they type there: it is a few pixels large, or something opaque lies over it.
   * @param {Element} main
   */
  isUnusable(main) {
    const box = FormTree.box(main);
    if (box.width < FormVisibility.LEAST || box.height < FormVisibility.LEAST) return true;
    const near = [main, main.parentElement].flatMap((one) =>
      Array.from(one?.parentElement?.children ?? []).slice(0, 8),
    );
    return near.some((one) => !one.contains(main) && FormVisibility.covers(one, box));
  },

  /** A field to type into is larger on both sides, in px. */
  LEAST: 6,

  /**
   * @param {Element} element
   * @param {DOMRect} box
   */
  covers(element, box) {
    const { left, top, right, bottom } = FormTree.box(element);
    if (left > box.left || top > box.top || right < box.right || bottom < box.bottom) return false;
    const style = getComputedStyle(element);
    const isOver =
      /absolute|fixed/.test(style.position) && style.pointerEvents !== "none" && !(Number(style.zIndex) < 0);
    const isOpaque = !(Number.parseFloat(style.opacity) < 1) && /^rgb\(|, 1\)$/.test(style.backgroundColor);
    return isOver && isOpaque && FormVisibility.isDrawn(element);
  },

  /** @param {Element} main */
  isForRobots(main) {
    const stays = /^(off|nope|new-password|false)$/.test(FormTree.attribute(main, "autocomplete"));
    return stays || FormTree.attribute(main, "tabindex") === "-1";
  },

  /** @param {Element} control */
  isDisabled(control) {
    if (control.matches(":disabled,[aria-disabled=true]")) return true;
    return control.closest("[role=group][aria-disabled=true],[role=radiogroup][aria-disabled=true]") !== null;
  },

  /** @param {Element} main */
  isReadonly(main) {
    const isPicker = main.matches("[aria-haspopup]:not([aria-haspopup=false]),[role=combobox],[aria-expanded]");
    return !isPicker && main.matches("[readonly],[aria-readonly=true]");
  },
};
