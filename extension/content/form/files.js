// What a file input asks for, where its own label only says "Upload a file": its button, its drop zone, or the heading
// that begins with it.

const FormFiles = {
  /**
   * @param {FoundQuestion} found
   * @param {Wire.Question} question
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  ask(found, question, survey) {
    const { label = "", groups = [] } = question;
    if (label && !FormLabels.isGeneric(label, found)) return;
    const said = FormFiles.around(found, survey);
    const heading = groups.at(-1);
    if (FormPresence.RESUME.test(said) || !heading || !FormFiles.isFirst(found, survey, heading)) {
      question.label = said || label;
      return;
    }
    question.label = heading;
    question.groups = groups.slice(0, -1);
    question.description = `${label} ${question.description}`.trim();
  },

  /**
   * What the button or the drop zone says that stands for the input.
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   */
  around(found, survey) {
    const room = survey.room(found);
    const near = room === found.main ? [found.main.previousElementSibling, found.main.nextElementSibling] : [room];
    for (const one of near) {
      if (!one || survey.owners.has(one)) continue;
      const texts = [one, ...FormTree.all(one, "button,[role=button],a")].map((part) => FormFiles.text(part));
      const words = FormWords.clean([...new Set(texts)].join(" "));
      if (words && words.length < 200) return words;
    }
    return "";
  },

  /** @param {Element} part */
  text(part) {
    return FormTree.is(part, "button,[role=button],a")
      ? FormScopes.buttonLabel(/** @type {HTMLElement} */ (part))
      : FormWords.of(part).words;
  },

  /**
   * Whether the heading stands over this question before any other.
   * @param {FoundQuestion} found
   * @param {InstanceType<typeof FormSurvey>} survey
   * @param {string} heading
   */
  isFirst(found, survey, heading) {
    const before = survey.found[survey.found.indexOf(found) - 1];
    if (!before) return true;
    return !FormGroups.of(before, document.body, "", survey).includes(heading);
  },
};
