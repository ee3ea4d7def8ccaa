// Buttons side by side of which one is chosen: yes and no, or segments.

const ChoiceButtons = {
  MOST: 8,
  YES_NO: /^(yes|no|ja|nein|oui|non|s[íi]|sim|n[ãa]o|s[ìi]|nee|nej|nei|tak|nie)$/iu,
  CHOSEN: /(^|[-_ ])(active|selected|checked|chosen|pressed|on|current|primary|filled)([-_ ]|$)/i,
  /** Buttons that do something else than answer, and the places where such buttons stand. */
  OTHERS: "[type=submit i], [type=reset i], [aria-haspopup], [role=tab], [role=menuitem], [role=option]",
  TOOLS: "[role=tablist], [role=toolbar], [role=menu], [class*=toolbar i], nav, header",
  STATES: ["aria-pressed", "aria-checked", "aria-selected"],

  /**
   * All buttons of the choice that this one begins; null when it is no choice.
   * @param {HTMLElement} button
   * @returns {HTMLElement[] | null}
   */
  of(button) {
    const around = button.parentElement;
    const row = around && Array.from(around.children).filter((one) => one.matches("button, [role=button]"));
    const group = /** @type {HTMLElement[]} */ (row ?? []);
    if (group.some((one) => one.matches(ChoiceButtons.OTHERS)) || button.closest(ChoiceButtons.TOOLS)) return null;
    const says = group.every((one) => ChoiceButtons.STATES.some((name) => one.hasAttribute(name)));
    const isYesNo = group.every((one) => ChoiceButtons.YES_NO.test(Shown.text(one))) && group.length === 2;
    return says || isYesNo ? group : null;
  },

  /**
   * The buttons that are chosen, as far as they say so.
   * @param {HTMLElement[]} group
   */
  chosen(group) {
    const said = group.filter((one) => ChoiceButtons.STATES.some((name) => one.getAttribute(name) === "true"));
    if (said.length > 0) return said;
    const marked = group.filter((one) => /^(on|checked|active|selected)$/.test(one.getAttribute("data-state") ?? ""));
    if (marked.length > 0) return marked;
    const classed = group.filter((one) => ChoiceButtons.hasChosenClass(one, group));
    return classed.length < group.length ? classed : [];
  },

  /**
   * Whether a word of its class, which the others do not have, says that it is chosen.
   * @param {HTMLElement} one
   * @param {HTMLElement[]} group
   */
  hasChosenClass(one, group) {
    const others = new Set(group.filter((other) => other !== one).flatMap((other) => Array.from(other.classList)));
    return Array.from(one.classList).some(
      (word) => !others.has(word) && ChoiceButtons.CHOSEN.test(word.replace(/([a-z])([A-Z])/g, "$1-$2")),
    );
  },

  /** @param {HTMLElement[]} group */
  answer: (group) =>
    ChoiceButtons.chosen(group)
      .map((one) => Shown.label(one))
      .join(", "),

  /**
   * How the buttons look, one against the other.
   * @param {HTMLElement} one
   */
  looks: (one) =>
    `${one.className} ${ChoiceButtons.STATES.map((name) => one.getAttribute(name)).join()} ${one.getAttribute("data-state")}`,

  /**
   * @param {HTMLElement[]} group
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill(group, help) {
    const { options, because } = await Wanted.among(help, Ticks.options(group));
    const [option] = options;
    if (!option || options.length > 1) return Outcomes.left(ChoiceButtons.answer(group), ...because);
    if (ChoiceButtons.answer(group) === option.label) return Outcomes.filled(option.label, ...because);
    const before = group.map(ChoiceButtons.looks);
    Press.at(option.control);
    const index = group.indexOf(option.control);
    const isTaken = () => ChoiceButtons.isTaken(group, { index, before }) || null;
    const taken = await Quiet.until(isTaken, { within: Lists.SHOW, signal: help.signal, near: option.control });
    if (taken) return Outcomes.filled(option.label, ...because);
    return Outcomes.failed(
      ChoiceButtons.answer(group),
      `“${option.label}” was pressed, but nothing shows that it is chosen.`,
    );
  },

  /**
   * Whether the pressed button now looks chosen: it says so, or it alone took on another look.
   * @param {HTMLElement[]} group
   * @param {{index: number, before: string[]}} pressed
   */
  isTaken(group, { index, before }) {
    const chosen = ChoiceButtons.chosen(group);
    if (chosen.length > 0) return chosen.length === 1 && chosen[0] === group[index];
    const [own, others] = [group[index], group.filter((_, at) => at !== index)];
    if (!own || ChoiceButtons.looks(own) === before[index]) return false;
    return others.every((other) => ChoiceButtons.looks(other) !== ChoiceButtons.looks(own));
  },
};

Widgets.add({
  name: "buttons",

  matches(element) {
    if (!(element instanceof HTMLElement) || !element.matches("button, [role=button]")) return null;
    const group = ChoiceButtons.of(element);
    return group && [...group, ...TickTwins.carriers(group)];
  },

  look(controls) {
    const group = ChoiceButtons.of(/** @type {HTMLElement} */ (controls[0])) ?? controls;
    return { kind: "choice", type: "radio", answer: ChoiceButtons.answer(group), options: Ticks.plain(group) };
  },

  fill(controls, help) {
    const group = () => ChoiceButtons.of(/** @type {HTMLElement} */ (controls[0])) ?? [];
    const shown = () => ChoiceButtons.answer(group());
    return Outcomes.of(controls.slice(0, 1), { signal: help.signal, shown }, () => ChoiceButtons.fill(group(), help));
  },

  clear(controls, signal) {
    const group = () => ChoiceButtons.of(/** @type {HTMLElement} */ (controls[0])) ?? [];
    const shown = () => ChoiceButtons.answer(group());
    return Outcomes.of(controls.slice(0, 1), { signal, shown }, async () => {
      for (const chosen of ChoiceButtons.chosen(group())) Press.at(chosen);
      await Quiet.until(() => !shown(), { within: 100, signal, near: controls[0] ?? null });
      return shown()
        ? Outcomes.failed(shown(), "A choice like this can be changed, but not emptied.")
        : Outcomes.filled("");
    });
  },
});
