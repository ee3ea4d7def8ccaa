// What a question asks, in the page's own words: the label tied to it, the label drawn near it, or what it says of itself.

const FormLabels = {
  /** Labels of these words alone say what to do, not what is asked; then the group's words are the question. */
  GENERIC:
    /^(?:(?:attach(?:ment)?s?|upload(?:en)?|browse|choose|select(?:ed)?|add|drop|drag|click|pick|files?|documents?|here|to|a|an|the|your|or|and|from|computer|device|no|chosen|one|option|it|max(?:imum)?|\d+ ?[km]b|pdf|docx?|datei(?:en)?|hochladen|durchsuchen|anhängen|auswählen|ausgewählt|keine|ihre?|hier|oder|ablegen|ziehen|télécharger|téléverser|parcourir|joindre|choisir|fichiers?|un|une|le|les|votre|vos|ou|ici|glissez|déposez|adjuntar|subir|examinar|seleccionar|elegir|archivos?|el|tu|su|o|aquí|arrastra|anexar|enviar|escolher|carregar|procurar|selecionar|arquivos?|ficheiros?|seu|um|ou|aqui|allega(?:re)?|carica(?:re)?|sfoglia|scegli(?:ere)?|seleziona|il|tuo|qui|bijvoegen|bladeren|kiezen|selecteer|kies|bestand(?:en)?|een|het|hier|of|je|uw)[\s,.:…&+-]*)+$/iu,
  /** What a control says of itself, the surest first. */
  SAYING: ["aria-label", "placeholder", "data-placeholder", "aria-placeholder", "title", "data-label"],
  /** What a control that opens a list may be called, whatever it asks. */
  PROMPT:
    /^(?:(?:please )?(?:select|choose|pick|search|open|toggle|show|enter|type)\b|(?:bitte )?(?:auswählen|wählen)|sélectionne|choisi|selecciona|elige|selecion|escolh|selezion|scegli|selecteer|kies)/iu,
  YES: /^(?:yes|y|i agree|agree|i accept|accept|i confirm|ja|oui|sí|si|sim|d'accord|j'accepte|acepto|aceito|accetto|ik ga akkoord|einverstanden)[.!]?$/iu,

  /**
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Label}
   */
  of(found, survey) {
    const own = FormLabels.isGroup(found) ? null : FormLabels.own(found, survey);
    if (own && !FormLabels.isGeneric(own.words, found)) return own;
    const near = FormNearby.before(found, survey);
    const group = FormLabels.ofGroup(found, survey);
    if (group && !(near?.words.endsWith("?") && !group.words.endsWith("?"))) {
      return own && found.look.kind === "check" ? { ...group, hint: own.words } : group;
    }
    return FormLabels.near(found, survey, own, near) ?? own ?? { words: "", hint: "", raw: "" };
  },

  /**
   * Whether the labels of the controls are those of options or parts.
   * @param {FoundQuestion} found
   */
  isGroup({ controls, look }) {
    const parts = controls.filter((one) =>
      one.matches("[type=radio],[type=checkbox],[role=radio],[role=checkbox],[role=spinbutton],button,input,select"),
    );
    if (/^choices?$/.test(look.kind)) {
      return parts.filter((one) => !one.matches("select,[type=text],[role=combobox],[aria-haspopup]")).length > 1;
    }
    return look.kind === "date" && parts.filter((one) => !one.matches("button")).length > 1;
  },

  /**
   * @param {string} words
   * @param {FoundQuestion} found
   */
  isGeneric(words, { look }) {
    if (look.kind === "check") return FormLabels.YES.test(words);
    return look.kind === "file" && FormLabels.GENERIC.test(words.replace(/\([^)]*\)/g, "").trim());
  },

  /**
   * The label that the page ties to the controls.
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Label | null}
   */
  own(found, survey) {
    for (const control of found.controls.slice(0, 6)) {
      const said = FormLabels.labelledBy(control, survey) ?? FormLabels.labels(control, survey);
      if (said) return said;
    }
    const host = FormLabels.ofHost(found.main, survey);
    if (host) return host;
    return found.look.kind === "check" ? FormNearby.after(found.main, survey) : null;
  },

  /**
   * @param {Element} control
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Label | null}
   */
  labelledBy(control, survey) {
    const ids = FormTree.attribute(control, "aria-labelledby").split(/\s+/).filter(Boolean).slice(0, 8);
    const named = ids.flatMap((id) => FormTree.byId(control, id) ?? []).filter((one) => !survey.owners.has(one));
    return FormLabels.joined(named, survey);
  },

  /**
   * @param {Element} control
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Label | null}
   */
  labels(control, survey) {
    const tied = Once.labels(control);
    const owner = survey.owners.get(control);
    const room = tied.length > 1 && owner ? survey.room(owner) : null; // an id that stands twice ties labels of others
    const near = tied.filter((label) => room?.contains(label));
    return FormLabels.joined(near.length > 0 ? near : tied, survey, control);
  },

  /**
   * @param {readonly Element[]} elements
   * @param {InstanceType<typeof FormSurvey>} survey
   * @param {Element} [control] what the elements are about
   * @returns {Label | null}
   */
  joined(elements, survey, control) {
    const said = elements.map((one) => FormLabels.words(one, survey, control));
    const worded = said.filter(({ words }) => words);
    const [first] = worded;
    if (!first) return null;
    return {
      words: FormWords.clean([...new Set(worded.map(({ words }) => words))].join(" ")),
      hint: worded
        .map(({ hint }) => hint)
        .join(" ")
        .trim(),
      raw: said.map(({ raw }) => raw).join("\n"),
      elements,
    };
  },

  /**
   * What a label says; where it goes around the control, first what it says outside the control's own part.
   * @param {Element} label
   * @param {InstanceType<typeof FormSurvey>} survey
   * @param {Element} [control]
   */
  words(label, survey, control) {
    const isOwned = (/** @type {Element} */ inner) => survey.owners.has(inner);
    if (control && label.contains(control)) {
      const said = FormWords.of(label, (inner) => isOwned(inner) || inner.contains(control));
      if (said.words) return said;
    }
    return FormWords.of(label, isOwned);
  },

  /**
   * What a custom element around the control says of it, in an attribute or by a label of its own.
   * @param {Element} control
   * @param {InstanceType<typeof FormSurvey> | null} survey
   * @returns {Label | null}
   */
  ofHost(control, survey) {
    for (const host of FormLabels.hosts(control, survey)) {
      const said = FormLabels.attribute(host, ["label", "heading", "field-label", "label-text", "aria-label"]);
      if (said) return said;
      const root = host.getRootNode();
      const isTree = root instanceof Document || root instanceof ShadowRoot;
      const outer = host.id && isTree ? root.querySelector(`label[for="${CSS.escape(host.id)}"]`) : null;
      if (outer) return FormWords.of(outer);
    }
    return null;
  },

  /**
   * The custom elements that a control is or stands in, the nearest first, as far as they ask nothing else.
   * @param {Element} control
   * @param {InstanceType<typeof FormSurvey> | null} survey
   */
  hosts(control, survey) {
    const around = [control, ...FormTree.ancestors(control)].slice(0, survey ? 12 : 4);
    const end = survey ? around.findIndex((up) => !survey.isAlone(up)) : -1;
    return (end < 0 ? around : around.slice(0, end)).filter((up) => up.localName.includes("-"));
  },

  /**
   * The first of an element's attributes that has words.
   * @param {Element} element
   * @param {readonly string[]} names
   * @returns {Label | null}
   */
  attribute(element, names) {
    for (const name of names) {
      const raw = FormTree.attribute(element, name);
      const words = FormWords.clean(raw.replace(/(?<=\S)(?: Select One)? Required$/, ""));
      if (words) return { words, hint: "", raw };
    }
    return null;
  },

  /**
   * The words of the group that asks nothing else: a legend, or what a role names.
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Label | null}
   */
  ofGroup(found, survey) {
    for (const up of [found.box, ...FormTree.ancestors(found.box)].slice(0, 10)) {
      if (FormTree.is(up, "body,form") || !survey.isAlone(up)) return null;
      const isNamed = FormTree.is(up, "fieldset,[role=group],[role=radiogroup],[role=listbox]");
      const said = isNamed ? FormLabels.ofElement(up, survey) : null;
      if (said) return said;
    }
    return null;
  },

  /**
   * What a fieldset or group is called.
   * @param {Element} element
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Label | null}
   */
  ofElement(element, survey) {
    const named = FormLabels.labelledBy(element, survey);
    if (named) return named;
    const legend = FormTree.is(element, "fieldset,[role=group]") ? FormTree.all(element, "legend")[0] : null;
    const isIts = legend?.closest("fieldset,[role=group]") === element;
    const said = legend && isIts ? FormWords.of(legend, (inner) => survey.owners.has(inner)) : null;
    if (said?.words) return said;
    return FormLabels.attribute(element, ["aria-label"]);
  },

  /**
   * Words drawn near the question, or said by the control where nothing better is near; at last those of a group that
   * asks other things too.
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   * @param {Label | null} own
   * @param {(Label & {isSure: boolean, isLabel?: boolean}) | null} before
   * @returns {Label | null}
   */
  near(found, survey, own, before) {
    const isGroup = FormLabels.isGroup(found);
    const said = isGroup ? null : FormLabels.attribute(found.main, FormLabels.SAYING);
    if (before?.isSure && !FormLabels.outdoes(said, before, found)) return before;
    if (own) return own;
    if (said && !FormLabels.isGeneric(said.words, found)) return said;
    const legend = isGroup ? found.box.closest("fieldset,[role=group],[role=radiogroup]") : null;
    const around = before ?? (legend && FormLabels.ofElement(legend, survey)) ?? FormNearby.after(found.main, survey);
    return around ?? said ?? FormNearby.above(found, survey);
  },

  /**
   * Whether what a control is called says it better than a line near it that is no label and no warning.
   * @param {Label | null} said
   * @param {Label & {isLabel?: boolean}} near
   * @param {FoundQuestion} found
   */
  outdoes(said, near, { main }) {
    if (near.isLabel || !said || FormVisibility.isTrap(near.words)) return false;
    return said.raw === FormTree.attribute(main, "aria-label") && !FormLabels.PROMPT.test(said.words);
  },
};
