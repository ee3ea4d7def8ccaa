// A phone number with its country beside it. Such fields take the whole international number and find the country
// themselves; where they do not, the country is chosen by its dialing code.

const Phones = {
  COUNTRY: "button, select, [role=combobox], [role=button], [aria-haspopup]",
  NAMED: /flag|countr|dial|prefix|phone|iti/i,
  REACH: 3,

  /**
   * The control that chooses the country of a number; null when there is none right beside it.
   * @param {HTMLInputElement} input
   * @returns {HTMLElement | null}
   */
  country(input) {
    let around = input.parentElement;
    for (let level = 0; around && level < Phones.REACH; level++, around = around.parentElement) {
      const fields = around.querySelectorAll(
        "input:not([type=hidden]):not([type=search]):not([role=combobox]), textarea",
      );
      if (Array.from(fields).some((field) => field !== input && Shown.isVisible(field))) return null;
      const found = /** @type {HTMLElement[]} */ (Array.from(around.querySelectorAll(Phones.COUNTRY)));
      const country = found.find((one) => one !== input && Phones.isCountry(one));
      if (country) return country;
    }
    return null;
  },

  /** @param {HTMLElement} control */
  isCountry(control) {
    if (Once.labels(control).length > 0 || control.matches("[type=submit], [disabled]")) return false;
    if (control instanceof HTMLSelectElement && !Phones.hasCountries(control)) return false;
    const named = ["class", "aria-label", "title", "id", "name", "aria-controls"].map(
      (name) => control.getAttribute(name) ?? "",
    );
    const inside = control.firstElementChild?.getAttribute("class") ?? "";
    return Phones.NAMED.test([...named, inside].join(" ")) || /\+\d/.test(Shown.text(control));
  },

  /**
   * Whether a list offers countries, or their codes, and not kinds of phones.
   * @param {HTMLSelectElement} select
   */
  hasCountries(select) {
    const coded = Array.from(select.options).filter((option) => /\+\s?\d/.test(option.text));
    return select.options.length > 40 || coded.length > select.options.length / 2;
  },

  /** @param {string} text */
  digits: (text) => text.replace(/\D/g, ""),

  /**
   * What the field says as a whole: the dialing code that its country shows, and the number.
   * @param {HTMLElement[]} controls
   */
  answer([input, country]) {
    const number = /** @type {HTMLInputElement} */ (input).value.trim();
    if (!number || number.startsWith("+") || !country) return /^\+\d{0,4}$/.test(number) ? "" : number;
    const chosen = country instanceof HTMLSelectElement ? Shown.line(country.selectedOptions[0]?.text) : "";
    return Shown.line(`${chosen || Phones.code(country)} ${number}`);
  },

  /**
   * The dialing code that a country control shows; empty when it shows none.
   * @param {HTMLElement} country
   */
  code(country) {
    const said = ["title", "aria-label"].map((name) => country.getAttribute(name));
    const beside = Array.from(country.parentElement?.children ?? []).filter((one) => one.childElementCount === 0);
    const chosen = country instanceof HTMLSelectElement ? [country.selectedOptions[0]?.text] : [Shown.text(country)];
    const texts = [...chosen, ...beside.map((one) => Shown.text(one)), ...said];
    return texts.map((text) => /\+\d{1,4}/.exec(text ?? "")?.[0] ?? "").find(Boolean) ?? "";
  },

  /**
   * Whether what stands there is the number that was meant, in its country.
   * @param {HTMLElement[]} controls
   * @param {string} text
   */
  isRight(controls, text) {
    const [shown, meant] = [Phones.digits(Phones.answer(controls)), Phones.digits(text)];
    if (!meant || !shown) return false;
    const input = /** @type {HTMLInputElement} */ (controls[0]);
    const saysCountry =
      input.value.trim().startsWith("+") || Phones.code(/** @type {HTMLElement} */ (controls[1])) !== "";
    if (shown === meant) return true;
    return (
      (!saysCountry || !text.trim().startsWith("+")) &&
      shown.length > 5 &&
      (meant.endsWith(shown) || shown.endsWith(meant.replace(/^0/, "")))
    );
  },

  /**
   * @param {HTMLElement[]} controls
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill(controls, help) {
    const [input, country] = /** @type {[HTMLInputElement, HTMLElement]} */ (/** @type {unknown} */ (controls));
    const text = Written.text(help.fill);
    const before = input.value;
    if (!text) return Outcomes.left(before, "There is nothing to write.");
    const isRight = () => Phones.isRight(controls, text);
    if (isRight()) return Outcomes.filled(Phones.answer(controls), "It stood there already.");
    const isChosenFirst = country instanceof HTMLSelectElement && (await Phones.choose({ input, country, text }, help));
    if (!isChosenFirst) await Typing.write(input, text, isRight);
    if (!isRight() && text.startsWith("+")) await Phones.choose({ input, country, text }, help);
    if (isRight()) return Outcomes.filled(Phones.answer(controls));
    const shown = Phones.answer(controls);
    await Typing.write(input, before, () => true);
    return Outcomes.failed(Phones.answer(controls), `The page changed the number to “${shown}”.`);
  },

  /**
   * Choose the country by its code, then write the rest of the number; false where no one country has the code.
   * @param {{input: HTMLInputElement, country: HTMLElement, text: string}} phone
   * @param {FillHelp} help
   */
  async choose({ input, country, text }, help) {
    const code =
      country instanceof HTMLSelectElement
        ? await Phones.select(country, text)
        : await Phones.pick(country, text, help);
    if (!code) return false;
    const rest = Phones.digits(text).slice(code.length);
    const spaced = text.replace(new RegExp(`^\\+\\s?${code}[\\s.-]*`), "").trim();
    const number = Phones.digits(spaced) === rest ? spaced : rest;
    await Typing.write(input, number, (shown) => Phones.digits(shown) === rest);
    return true;
  },

  /**
   * Among options, the one country whose code the number begins with, and the code.
   * @template {{label: string}} T
   * @param {T[]} options
   * @param {string} text
   * @returns {{option: T, code: string} | null}
   */
  among(options, text) {
    if (!text.trim().startsWith("+")) return null;
    const coded = options.map((option) => ({ option, code: /\+\s?(\d{1,4})/.exec(option.label)?.[1] ?? "" }));
    const fitting = coded.filter(({ code }) => code !== "" && Phones.digits(text).startsWith(code));
    const longest = Math.max(0, ...fitting.map(({ code }) => code.length));
    const found = fitting.filter(({ code }) => code.length === longest);
    return found.length === 1 ? (found[0] ?? null) : null;
  },

  /**
   * @param {HTMLSelectElement} select
   * @param {string} text
   */
  async select(select, text) {
    const found = Phones.among(Selects.options(select), text);
    if (found && !found.option.option.selected) await Selects.set(select, [found.option.option]);
    return found?.option.option.selected ? found.code : "";
  },

  /**
   * @param {HTMLElement} country
   * @param {string} text
   * @param {FillHelp} help
   */
  async pick(country, text, help) {
    const used = Lists.begin(country, help.signal);
    try {
      await Lists.open(used);
      const found = Phones.among(Lists.options(used), text);
      if (found) await Lists.select(used, found.option);
      return found?.code ?? "";
    } finally {
      await Lists.close(used);
    }
  },
};

Widgets.add({
  name: "phone",

  matches(element) {
    if (!(element instanceof HTMLInputElement) || !/^(tel|text|)$/.test(element.type)) return null;
    if (element.type !== "tel" && !/tel|phone/i.test(`${element.autocomplete} ${element.name} ${element.id}`))
      return null;
    const country = Phones.country(element);
    return country ? [element, country] : null;
  },

  look: (controls) => ({ kind: "text", type: "tel", answer: Phones.answer(controls) }),

  fill(controls, help) {
    const shown = () => Phones.answer(controls);
    return Outcomes.of(controls, { signal: help.signal, shown }, () => Phones.fill(controls, help));
  },

  clear: (controls, signal) => Written.clear(controls.slice(0, 1), signal),
});
