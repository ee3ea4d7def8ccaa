// Which of the options that are there now are the plan's: by label, because the page may have drawn them anew.

const Wanted = {
  /**
   * @template {Wire.Option} T
   * @param {FillHelp} help
   * @param {T[]} offered
   * @returns {Promise<{options: T[], because: string[]}>}
   */
  async among(help, offered) {
    const { fill, question } = help;
    const known = (fill.options ?? []).map((id) => question.options?.find((option) => option.id === id));
    const found = known.map((option) => option && Wanted.same(option, offered));
    if (found.length > 0 && found.every((option) => option !== undefined)) {
      return { options: /** @type {T[]} */ (found), because: [] };
    }
    if (!fill.answer) return { options: [], because: ["The page does not offer this option, or not any more."] };
    const plain = offered.map(({ id, label, value }) => ({ id, label, value }));
    const chosen = await help.choose(plain, fill.answer);
    return { options: offered.filter(({ id }) => chosen.options.includes(id)), because: chosen.because };
  },

  /**
   * @template {Wire.Option} T
   * @param {Wire.Option} wanted
   * @param {T[]} offered
   * @returns {T | undefined}
   */
  same(wanted, offered) {
    const labeled = offered.filter(({ label }) => label === wanted.label);
    return labeled.length > 1
      ? labeled.find(({ id, value }) => value === wanted.value && id === wanted.id)
      : labeled[0];
  },

  /**
   * Whether a single tick is to stand there.
   * @param {Wire.Fill} fill
   */
  tick(fill) {
    if (fill.options?.length) return fill.options[0] === "true";
    return fill.answer?.yes ?? /^(true|yes|1|on|x)$/i.test((fill.text ?? "").trim());
  },
};
