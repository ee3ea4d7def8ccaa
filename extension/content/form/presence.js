// A cheap guess whether this frame has an application form, so that the bar can offer to fill it. What is in the form is
// decided by the companion once it is read.

const FormPresence = {
  ENOUGH: 3,
  CONTROLS: "input:not([type=hidden]),select,textarea,button[aria-haspopup=listbox],[role=combobox]",
  RESUME:
    /r[ée]sum[ée]|\bcv\b|curriculum|lebenslauf|currículo|cover.?letter|anschreiben|lettre de motivation|bewerbung|candidat/i,
  /** What applicants are asked, and how much it tells of an application. @type {readonly [number, RegExp][]} */
  SIGNS: [
    [1, /e-?mail/i],
    [1, /phone|mobile|\btel\b|telefon|téléphone|teléfono|telefone|cellulare/i],
    [
      1,
      /(?:first|given|last|family|full|sur).?name|vorname|nachname|prénom|\bnom\b|nombre|apellido|nome|cognome|voornaam|achternaam/i,
    ],
    [2, /portfolio|profile.{0,8}url|git-?hub/i],
    [2, /salar|compensation|gehalt|notice.period|kündigungsfrist|préavis|availab|start.date|eintritt/i],
    [2, /sponsor|visa|work.?(?:permit|authori)|authori[sz]ed to work|arbeitserlaubnis|relocat/i],
    [2, /employer|job.?title|current.?company|work.?experience|school|degree|universit|abschluss|arbeitgeber/i],
    [2, /hear about (?:us|this)|veteran|disabilit|ethnic|cover.?letter|anschreiben/i],
  ],
  JOBS: /career|\bjobs?\b|vacan|stellen|emploi|empleo|vagas|lavoro|vacature/i,
  APPLIES: /\bappl(?:y|ication)|bewerb|candidat|postul|solicitud|inscri|sollicit/i,
  OTHERS: /newsletter|subscri|job alert|sign[ -]?in|log[ -]?in|abonnier|abonne|suscr|iscriviti alla|aanmelden/i,

  /** Roots of shadow trees with controls, as last walked. @type {WeakRef<Document | ShadowRoot>[]} */
  roots: [],

  /**
   * How many controls there are; cheap enough for every change of the page. Walk again when it changed.
   * @returns {number}
   */
  count() {
    const trees = [document, ...FormPresence.roots.map((root) => root.deref()).filter((root) => root !== undefined)];
    return trees.reduce((sum, tree) => sum + tree.querySelectorAll(FormPresence.CONTROLS).length, 0);
  },

  /** @returns {boolean} */
  hasApplication() {
    /** @type {Map<Element, Element[]>} */
    const parts = new Map();
    const { elements, roots } = FormTree.gather(FormPresence.CONTROLS);
    FormPresence.roots = roots.slice(1).map((root) => new WeakRef(root));
    for (const element of elements) {
      const form = /** @type {HTMLInputElement} */ (element).form ?? element.closest("form,[role=dialog]");
      const part = form ?? document.body;
      const known = parts.get(part) ?? [];
      if (known.length < 200) parts.set(part, [...known, element]);
    }
    return Array.from(parts.values()).some(FormPresence.applies);
  },

  /** The other site whose page stands in a large frame of this one; empty where there is none. */
  elsewhere() {
    for (const frame of document.querySelectorAll("iframe")) {
      const { width, height } = FormTree.box(frame);
      const isOther =
        URL.canParse(frame.src) && /^https?:/.test(frame.src) && new URL(frame.src).host !== location.host;
      if (isOther && width >= 300 && height >= 200 && FormVisibility.isDrawn(frame)) return new URL(frame.src).host;
    }
    return "";
  },

  /** @param {readonly Element[]} controls */
  applies(controls) {
    const said = controls.map(FormPresence.words);
    const asksForResume = controls.some((control, index) => {
      const isFile = /** @type {HTMLInputElement} */ (control).type === "file";
      return isFile && FormPresence.RESUME.test(`${said[index]} ${FormPresence.around(control)}`);
    });
    if (asksForResume) return true;
    if (controls.some((control) => control.matches("[type=password],[type=search],[role=search] *"))) return false;
    const hits = FormPresence.SIGNS.filter(([, sign]) => said.some((words) => sign.test(words)));
    const weight = hits.reduce((sum, [points]) => sum + points, 0);
    const called = FormPresence.said(controls);
    if (FormPresence.OTHERS.test(called)) return false;
    const about = `${location.pathname} ${document.title} ${called}`;
    if (FormPresence.APPLIES.test(about)) return weight >= FormPresence.ENOUGH - 1;
    return weight >= FormPresence.ENOUGH && (FormPresence.JOBS.test(about) || hits.some(([points]) => points > 1));
  },

  /** @param {Element} control */
  words(control) {
    const names = ["name", "id", "autocomplete", "aria-label", "placeholder", "data-automation-id"];
    const labels = Array.from(/** @type {HTMLInputElement} */ (control).labels ?? [], (one) => one.textContent ?? "");
    const host = control.getRootNode() instanceof ShadowRoot ? FormLabels.ofHost(control, null)?.words : "";
    return [...names.map((name) => FormTree.attribute(control, name)), ...labels, host].join(" ").slice(0, 600);
  },

  /**
   * A few words around a file input, whose own label often just says "Attach".
   * @param {Element} control
   */
  around(control) {
    let words = "";
    for (const up of FormTree.ancestors(control)) {
      if (FormTree.is(up, "form,body") || (up.textContent ?? "").length > 400) break;
      words = up.textContent ?? "";
    }
    return words;
  },

  /**
   * What the form is called, and its buttons.
   * @param {readonly Element[]} controls
   */
  said([control]) {
    const form = /** @type {HTMLInputElement | undefined} */ (control)?.form ?? control?.closest("[role=dialog]");
    if (!(form instanceof Element)) return "";
    const parts = FormTree.all(form, "h1,h2,h3,legend,button,input[type=submit]").slice(0, 40);
    const words = parts.map((one) => `${one.textContent} ${FormTree.attribute(one, "value")}`);
    return [FormTree.attribute(form, "aria-label"), FormTree.attribute(form, "id"), ...words].join(" ").slice(0, 4000);
  },
};
