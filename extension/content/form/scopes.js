// Which questions belong to one form: the form element around them, else the part of the page that ends in its buttons.

const FormScopes = {
  /** Buttons that send or go on, as forms without a form element have them. */
  SENDS:
    /\b(?:apply|submit|send|continue|next|save|finish|review|sign (?:in|up)|log ?in|subscribe|register|bewerb|absenden|senden|weiter|speichern|anmelden|abonnieren|postuler|envoyer|soumettre|suivant|continuer|enregistrer|candidater|enviar|solicitar|siguiente|continuar|guardar|suscribir|candidat|seguinte|avançar|salvar|invia|candida|avanti|continua|salva|solliciteer|versturen|verzenden|volgende|opslaan|verder)/iu,
  /** Those that end a search; a field of an application may have such a button too. */
  SEARCHES: /\b(?:search|find|suche|recherche|busca|pesquis|cerca|zoek)/iu,
  SEARCH: "[role=search],[class*=search i],[id*=search i]",
  /** Parts of a page that one form element was put around as a whole. */
  PARTS: "[role=search],nav,header,footer,aside,main,[role=main],[role=banner],[role=contentinfo],[role=navigation]",

  /**
   * Gives each question its scope's number.
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {{root: Element, scope: Wire.Scope}[]}
   */
  divide(survey) {
    const enders = FormScopes.enders(survey);
    const landmarks = FormTree.all(document.documentElement, "main,[role=main],nav,[role=search]");
    const pages = new Set(landmarks.flatMap((one) => [...FormTree.ancestors(one)]));
    /** @type {Map<Element, FoundQuestion[]>} */
    const parts = new Map();
    for (const found of survey.found) {
      const root = FormScopes.root(found, enders, pages);
      parts.set(root, [...(parts.get(root) ?? []), found]);
    }
    return Array.from(parts, ([root, questions], index) => {
      for (const found of questions) found.scope = index;
      return { root, scope: FormScopes.describe(root, index, questions, survey) };
    });
  },

  /**
   * The elements that hold a button which sends something.
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  enders(survey) {
    /** @type {Set<Element>} */
    const enders = new Set();
    for (const button of survey.buttons) {
      if (survey.owners.has(button) || !FormScopes.isEnd(button)) continue;
      for (const up of FormTree.ancestors(button)) enders.add(up);
    }
    return enders;
  },

  /** @param {HTMLElement} button */
  isEnd(button) {
    const label = FormScopes.buttonLabel(button);
    if (FormScopes.SENDS.test(label)) return true;
    return FormScopes.SEARCHES.test(label) && button.closest(FormScopes.SEARCH) !== null;
  },

  /**
   * @param {FoundQuestion} found
   * @param {Set<Element>} enders
   * @param {Set<Element>} pages forms that are whole pages
   * @returns {Element}
   */
  root(found, enders, pages) {
    const tied = /** @type {HTMLInputElement} */ (found.main).form;
    const chain = [...FormTree.ancestors(found.main)];
    if (tied instanceof HTMLFormElement) {
      const inner = pages.has(tied) ? chain.slice(0, Math.max(0, chain.indexOf(tied))) : [];
      return inner.find((up) => FormTree.is(up, FormScopes.PARTS)) ?? tied;
    }
    return (
      chain.find((up) => FormTree.is(up, "form,[role=form],[role=search],dialog,[role=dialog]")) ??
      chain.find((up) => enders.has(up)) ??
      document.body
    );
  },

  /**
   * @param {Element} root
   * @param {number} index
   * @param {readonly FoundQuestion[]} questions
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Wire.Scope}
   */
  describe(root, index, questions, survey) {
    const ofIt = (/** @type {HTMLElement} */ button) =>
      /** @type {HTMLButtonElement} */ (button).form === root || FormScopes.holds(root, button);
    const isInside = (/** @type {HTMLElement} */ button) => questions.some(({ box }) => box.contains(button));
    const own = survey.buttons.filter((one) => !survey.owners.has(one) && ofIt(one) && !isInside(one));
    const labels = own.map(FormScopes.buttonLabel);
    const names = ["id", "name", "aria-label", "role", "class", "data-qa", "data-testid", "data-automation-id"];
    return {
      index,
      heading: FormScopes.heading(root, questions[0], survey),
      names: names.map((name) => FormTree.attribute(root, name).slice(0, 200)).filter(Boolean),
      buttons: [...new Set(labels.filter(Boolean))].slice(-30),
      action: FormTree.attribute(root, "action").slice(0, 500),
      method: FormTree.attribute(root, "method").toLowerCase().slice(0, 10),
    };
  },

  /**
   * @param {Element} root
   * @param {Element} element
   */
  holds(root, element) {
    for (const up of FormTree.ancestors(element)) if (up === root) return true;
    return false;
  },

  /** @param {HTMLElement} button */
  buttonLabel(button) {
    const value = button.localName === "input" ? FormTree.attribute(button, "value") : "";
    const words = FormWords.clean(value || FormWords.of(button).words || FormTree.attribute(button, "aria-label"));
    return (words || FormWords.clean(FormTree.attribute(button, "title"))).slice(0, 120);
  },

  /**
   * What stands over a form: what it is called, its first heading before its questions, or the one right above it.
   * @param {Element} root
   * @param {FoundQuestion | undefined} first
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  heading(root, first, survey) {
    const named = FormLabels.ofElement(root, survey)?.words;
    if (named) return named;
    const inside = FormTree.all(root, "h1,h2,h3,h4,legend,[role=heading]")[0];
    const isFirst = inside && first && FormSurvey.order(inside, first.main) < 0;
    if (inside && isFirst && !survey.owners.has(inside)) return FormWords.of(inside).words;
    let inner = root;
    for (const up of FormTree.ancestors(root)) {
      const over = FormGroups.over(up, inner, survey);
      if (over) return over;
      inner = up;
    }
    return "";
  },
};
