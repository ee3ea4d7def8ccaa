// The form of this frame as questions. Reading changes nothing in the page and never fails for the page's sake.

const FormReader = {
  MOST_OPTIONS: 1000,

  /** @returns {Promise<Wire.Frame>} */
  async read() {
    return FormReader.readNow();
  },

  /** @returns {Wire.Frame} */
  readNow() {
    const survey = new FormSurvey();
    const scopes = FormScopes.divide(survey);
    const entries = survey.found.flatMap((found) => FormReader.tried(() => FormReader.entry(found, survey)) ?? []);
    for (const entry of entries) FormReader.tried(() => FormReader.complete(entry, scopes, survey));
    FormBlocks.assign(entries);
    FormMemory.identify(entries);
    const questions = entries.map(({ question }) => question);
    const adders = FormAdders.of(survey, scopes, entries);
    return {
      frame: 0,
      url: location.href.slice(0, 4000),
      title: document.title.slice(0, 500),
      language: FormReader.language(survey),
      scopes: scopes.map(({ scope }) => scope),
      questions,
      adders,
    };
  },

  /**
   * One question that the page spoils must not take the others with it.
   * @template T
   * @param {() => T} read
   */
  tried(read) {
    try {
      return read();
    } catch {
      return null;
    }
  },

  /**
   * What the control itself says; whether it is seen decides which words are near the others.
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   * @returns {Entry}
   */
  entry(found, survey) {
    const { look, main } = found;
    const type = FormTraits.type(found);
    /** @type {Wire.Question} */
    const question = {
      id: "",
      frame: 0,
      scope: found.scope,
      widget: found.widget,
      kind: look.kind,
      label: "",
      description: "",
      groups: [],
      names: [],
      required: false,
      placeholder: FormTraits.placeholder(found),
      autocomplete: FormTraits.autocomplete(found),
      type,
      searchable: look.searchable ?? false,
      ...FormReader.said(found),
      max_length: FormTraits.maxLength(found),
      accept: FormTree.attribute(main, "accept").slice(0, 1000),
      parts: look.parts ?? [],
    };
    const names = `${FormTree.attribute(main, "name")} ${main.id} ${FormTree.attribute(main, "class")}`;
    question.state = FormVisibility.state(found, survey, names);
    if (question.state !== "hidden" && question.state !== "trap") survey.count(found, survey.seen);
    return { found, question };
  },

  /**
   * What changes as a question is answered.
   * @param {FoundQuestion} found
   */
  said(found) {
    const isSecret = FormTraits.type(found) === "password";
    return {
      options: FormReader.options(found.look),
      answer: isSecret ? "" : found.look.answer.slice(0, 20_000),
      by_person: FormTouched.byPerson(found),
    };
  },

  /**
   * @param {Entry} entry
   * @param {readonly {root: Element}[]} scopes
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  complete({ found, question }, scopes, survey) {
    const room = survey.room(found);
    const label = FormLabels.of(found, survey);
    question.names = FormTraits.names(found, room);
    question.description = FormTraits.description(found, label, room, survey);
    question.complaint = FormComplaints.of(found, room);
    const help = question.description;
    const isTail = help && label.words.endsWith(help) && label.words !== help;
    question.label = isTail ? label.words.slice(0, -help.length).trim() : label.words;
    question.required = FormTraits.isRequired(found, label.raw, label.elements ?? [], room);
    const root = scopes[found.scope]?.root ?? document.body;
    question.groups = FormGroups.of(found, root, label.words, survey);
    if (question.kind === "file") FormFiles.ask(found, question, survey);
    const isText = /^(text|paragraph|unknown)$/.test(question.kind);
    if (isText && FormVisibility.isTrap(`${label.words} ${question.description}`)) question.state = "trap";
  },

  /**
   * @param {WidgetLook} look
   * @returns {Wire.Option[] | null}
   */
  options({ options, kind }) {
    if (options === undefined) return /^choices?$/.test(kind) ? null : [];
    return options && options.length > FormReader.MOST_OPTIONS ? null : options;
  },

  /** @param {InstanceType<typeof FormSurvey>} survey */
  language(survey) {
    const first = survey.found.find(({ main }) => survey.seen.has(main))?.main;
    const near = first?.closest("[lang]") ?? document.documentElement;
    return (FormTree.attribute(near, "lang") || document.documentElement.lang).slice(0, 35);
  },

  /**
   * The elements of a question now, also when the page has replaced them since it was read; null when it is gone.
   * @param {string} id
   * @returns {HTMLElement[] | null}
   */
  controls(id) {
    return FormReader.resolve(id)?.controls ?? null;
  },

  /**
   * One question with what stands there now; null when it is gone.
   * @param {string} id
   * @returns {Wire.Question | null}
   */
  question(id) {
    const found = FormReader.resolve(id);
    const before = FormMemory.known.get(id)?.question;
    if (!found || !before) return null;
    const look = FormSurvey.look(Widgets.named(found.widget) ?? null, found.controls);
    return { ...before, complaint: "", ...FormReader.said({ ...found, look }) };
  },

  /**
   * @param {string} id
   * @returns {FoundQuestion | null}
   */
  resolve(id) {
    const known = FormMemory.found(id);
    if (!known) return null;
    const isSame = known.main.isConnected && FormSurvey.match(known.main)?.widget.name === known.widget;
    if (isSame && known.controls.every((control) => control.isConnected)) return known;
    FormReader.readNow();
    const found = FormMemory.found(id);
    return found?.main.isConnected ? found : null;
  },
};
