// What a control says of itself besides its label: names, autocomplete, limits, help, whether an answer is demanded.

const FormTraits = {
  NAMES: ["name", "id", "data-automation-id", "data-qa", "data-testid", "data-test", "data-field", "data-name"],
  BINDINGS: ["formcontrolname", "ng-model", "v-model", "data-field-name", "data-key", "part", "aria-label"],

  /**
   * @param {FoundQuestion} found
   * @param {Element} room the part of the page that asks only this
   * @returns {string[]}
   */
  names(found, room) {
    const { main } = found;
    /** @type {string[]} */
    const names = [];
    const note = (/** @type {Element} */ element, /** @type {readonly string[]} */ attributes) => {
      for (const attribute of attributes) {
        const name = FormTree.attribute(element, attribute);
        if (name && name.length <= 200 && !names.includes(name)) names.push(name);
      }
    };
    note(main, FormTraits.NAMES);
    for (const control of found.controls.slice(1, 4)) note(control, ["name"]);
    note(main, FormTraits.BINDINGS);
    if (room === main) return names.slice(0, 12);
    for (const up of FormTree.ancestors(main)) {
      if (up.localName.includes("-")) note(up, ["name", "id", "formcontrolname"]);
      note(up, FormTraits.NAMES.slice(2));
      if (up === room) break;
    }
    return names.slice(0, 12);
  },

  /** @param {FoundQuestion} found */
  autocomplete(found) {
    const said = found.controls.map((control) => FormTree.attribute(control, "autocomplete")).find(Boolean);
    const host = found.main.getRootNode();
    return (said ?? (host instanceof ShadowRoot ? FormTree.attribute(host.host, "autocomplete") : "")).slice(0, 100);
  },

  /** @param {FoundQuestion} found */
  placeholder(found) {
    for (const control of found.controls.slice(0, 6)) {
      for (const name of ["placeholder", "data-placeholder", "aria-placeholder"]) {
        const words = FormTree.attribute(control, name);
        if (words) return words.slice(0, 300);
      }
    }
    return "";
  },

  /** @param {FoundQuestion} found */
  type(found) {
    const { main, look } = found;
    return (look.type ?? (main instanceof HTMLInputElement ? main.type : "")).slice(0, 40);
  },

  /** @param {FoundQuestion} found */
  maxLength(found) {
    const { maxLength } = /** @type {HTMLInputElement} */ (found.main);
    return typeof maxLength === "number" && maxLength >= 0 ? maxLength : null;
  },

  /**
   * @param {FoundQuestion} found
   * @param {string} raw the label as it stands there, with its marks
   * @param {readonly Element[]} labels
   * @param {Element} room
   */
  isRequired(found, raw, labels, room) {
    const { controls } = found;
    if (controls.some((one) => one.matches("[required],[aria-required=true]"))) return true;
    if (FormWords.saysRequired(raw)) return true;
    const around = room === found.main ? [] : [room, found.box];
    const isMarked = (/** @type {Element} */ one) =>
      FormTree.is(one, "[aria-required=true],[required],[data-required=true]") ||
      /(^|\s)(is-?)?(required|mandatory)(-field)?(\s|$)/i.test(FormTree.attribute(one, "class"));
    if ([...around, ...labels].some(isMarked)) return true;
    return labels.some((label) => FormTraits.isStarred(label));
  },

  /**
   * Whether the style sheet draws the star.
   * @param {Element} label
   */
  isStarred(label) {
    return ["::after", "::before"].some((part) => FormWords.ASTERISK.test(getComputedStyle(label, part).content));
  },

  /**
   * The help that belongs to a question.
   * @param {FoundQuestion} found
   * @param {Label} label
   * @param {Element} room
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  description(found, label, room, survey) {
    /** @type {string[]} */
    const pieces = [];
    const note = (/** @type {string} */ words) => {
      if (words && words !== label.words && !pieces.includes(words)) pieces.push(words);
    };
    note(label.hint);
    const described = found.controls.slice(0, 4).flatMap((control) => FormTraits.described(control));
    const isLabel = (/** @type {Element} */ hint) =>
      label.elements?.some((one) => one === hint || one.contains(hint) || hint.contains(one));
    const isFree = (/** @type {Element} */ hint) =>
      !isLabel(hint) && !survey.all.get(hint) && !hint.closest("label,legend,option");
    for (const hint of [...described, ...FormTraits.hints(found, room).filter(isFree)]) {
      if (!survey.owners.has(hint) && !FormWords.isSkipped(hint)) note(FormWords.of(hint).words);
    }
    return pieces.join(" ").slice(0, 1000);
  },

  /** @param {Element} control */
  described(control) {
    const ids = FormTree.attribute(control, "aria-describedby").split(/\s+/).filter(Boolean).slice(0, 5);
    return ids.flatMap((id) => FormTree.byId(control, id) ?? []);
  },

  /**
   * @param {FoundQuestion} found
   * @param {Element} room
   */
  hints(found, room) {
    if (room === found.main) return [];
    const hints = "[class*=hint i],[class*=help i],[class*=descr i],[class*=instruction i],small";
    return FormTree.all(room, hints).slice(0, 4);
  },
};
