// Buttons that add another block of a repeated part ("Add another education"). They must not send or leave anything.

const FormAdders = {
  ADD: /^[+＋➕\s]*(?:add|new|another|hinzufügen|neue[nrs]?|weitere[nrs]?|ajouter|añadir|agregar|adicionar|acrescentar|aggiungi|toevoegen|voeg)(?![\p{L}])|(?:hinzufügen|toevoegen|anlegen)$|^[+＋➕]\s*\p{L}|^\s*[+＋➕]\s*$/iu,
  NOT: /file|attach|photo|picture|r[ée]sum[ée]|\bcv\b|cover letter|document|upload|cart|favou?rit|comment|note\b|datei|anhang|foto|lebenslauf|fichier|pièce|archivo|arquivo|anexo|allegat|bijlage|bestand|next|continue|save|submit|weiter(?!e)|speichern|suivant|guardar|salvar|salva|volgende|opslaan/iu,

  /** What stands between the adding and what is added. */
  MORE: /^\s*(?:another|more|new|an?|additional|eine?n?|weitere[nrs]?|une?|autre|otr[ao]|outr[ao]|un['’]?altr[ao]|nog een|een)(?![\p{L}])|hinzufügen$|toevoegen$/giu,

  /** @type {Map<string, WeakRef<HTMLElement>>} */
  known: new Map(),
  /** @type {WeakMap<Element, string>} */
  ids: new WeakMap(),
  last: 0,

  /**
   * @param {InstanceType<typeof FormSurvey>} survey
   * @param {readonly {root: Element, scope: Wire.Scope}[]} scopes
   * @param {readonly Entry[]} entries
   * @returns {Wire.Adder[]}
   */
  of(survey, scopes, entries) {
    const buttons = survey.buttons.filter((button) => !survey.owners.has(button) && FormAdders.isAdder(button));
    return buttons.slice(0, 100).map((button) => {
      const inside = scopes.find(({ root }) => FormScopes.holds(root, button));
      const label = FormScopes.buttonLabel(button) || "+";
      const { words, part } = FormAdders.section(button, inside?.root ?? document.body, survey, entries);
      if (words && part) FormBlocks.single(entries, words, part);
      const { block, count } = FormAdders.counted(words, label, entries);
      return { id: FormAdders.id(button), frame: 0, scope: inside?.scope.index ?? 0, label, block, count };
    });
  },

  /**
   * What is added, by the section's heading or the button's own words, and how many are there.
   * @param {string} section
   * @param {string} label
   * @param {readonly Entry[]} entries
   */
  counted(section, label, entries) {
    const said = label.replace(FormAdders.ADD, "").replace(FormAdders.MORE, " ").trim();
    const names = [section, said].filter(Boolean);
    for (const block of names) {
      const count = FormBlocks.count(entries, block);
      if (count > 0) return { block, count };
    }
    return { block: names.find((name) => FormBlocks.PARTS.test(name)) ?? section, count: 0 };
  },

  /** @param {HTMLElement} button */
  isAdder(button) {
    const label = FormScopes.buttonLabel(button) || (button.textContent ?? "").trim();
    const said = `${label} ${FormTree.attribute(button, "aria-label")}`;
    if (label.length > 60 || !FormAdders.ADD.test(label) || FormAdders.NOT.test(said)) return false;
    const isInput = button.localName === "input";
    const { type, form } = /** @type {HTMLButtonElement} */ (button);
    const sends = type === "submit" && (isInput || form !== null); // also from outside of its form
    return !sends && FormVisibility.isDrawn(button) && !FormVisibility.isDisabled(button);
  },

  /**
   * What the button adds to: the nearest heading over it, or what the last question before it is part of; and the part of
   * the form that is only about that.
   * @param {Element} button
   * @param {Element} root
   * @param {InstanceType<typeof FormSurvey>} survey
   * @param {readonly Entry[]} entries
   * @returns {{words: string, part: Element | null}}
   */
  section(button, root, survey, entries) {
    let inner = button;
    for (const up of FormTree.ancestors(button)) {
      const words = FormGroups.over(up, inner, survey) || FormGroups.named(up, survey);
      const part = up === root ? null : up;
      if (words || !part) return { words, part };
      if (survey.all.has(up)) return { words: FormAdders.partBefore(button, up, entries), part };
      inner = up;
    }
    return { words: "", part: null };
  },

  /**
   * @param {Element} button
   * @param {Element} part
   * @param {readonly Entry[]} entries
   */
  partBefore(button, part, entries) {
    const last = entries.findLast(({ found }) => part.contains(found.main) && FormSurvey.order(found.main, button) < 0);
    return last?.question.block?.name ?? last?.question.groups?.at(-1) ?? "";
  },

  /** @param {HTMLElement} button */
  id(button) {
    const id = FormAdders.ids.get(button) ?? `a${++FormAdders.last}`;
    FormAdders.ids.set(button, id);
    FormAdders.known.set(id, new WeakRef(button));
    return id;
  },

  /**
   * @param {string} id
   * @returns {HTMLElement | null}
   */
  button(id) {
    const button = FormAdders.known.get(id)?.deref();
    return button?.isConnected && FormAdders.isAdder(button) ? button : null;
  },
};
