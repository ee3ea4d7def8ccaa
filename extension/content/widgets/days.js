// Days as fields take them: which unit a field is, and what is written into it.

/** @typedef {"year" | "month" | "day"} DayUnit */

const Days = {
  /** @type {[DayUnit, RegExp][]} */
  UNITS: [
    ["year", /\b(years?|jahre?|ann[ée]es?|año|anos?|anno|jaar|yyyy|jjjj|aaaa|yy)\b/iu],
    ["month", /\b(months?|monate?|mois|mes|mês|mese|maand|mm)\b/iu],
    ["day", /\b(days?|tage?|jours?|d[ií]as?|giorno|dag|dd|tt|jj|gg)\b/iu],
  ],
  LANGUAGES: ["en", "de", "fr", "es", "pt", "it", "nl"],
  /** A prompt that shows how a date is to be written: "MM/DD/YYYY", "tt.mm.jjjj", "dd-mm-aaaa", "MM/YYYY". */
  PATTERN:
    /(?<![\p{L}\d])((?:dd?|tt|jj|gg|mm?)([./-] ?)(?:(?:dd?|mm?)\2)?(?:yyyy|jjjj|aaaa|rrrr|yy)|(?:yyyy|jjjj|aaaa)([./-])mm(?:\3(?:dd|tt|jj))?)(?![\p{L}\d])/iu,

  /**
   * The unit that a field's own words name; null when they name none or more than one.
   * @param {Element} field
   * @returns {DayUnit | null}
   */
  unit(field) {
    for (const words of Days.words(field)) {
      const found = Days.HINT.test(words) ? Days.UNITS.filter(([, shape]) => shape.test(words)) : [];
      if (found.length === 1 && found[0]) return found[0][0];
    }
    return field instanceof HTMLSelectElement ? Days.unitOfOptions(field) : null;
  },

  /** What is in every word for a unit; told fast, because every field of a page is asked. */
  HINT: /year|jahr|ann|a[nñ]o|jaa|y{2}|j{2}|a{4}|mon|moi|m[eê]s|maa|m{2}|da[yg]|tag|jou|d[ií]a|gio|dd|t{2}|g{2}/i,

  /**
   * What names a field, the most trusted first; names are cut into words.
   * @param {Element} field
   * @returns {Generator<string>}
   */
  *words(field) {
    for (const name of ["aria-label", "placeholder", "title"]) yield Shown.line(field.getAttribute(name));
    for (const label of Once.labels(field)) yield Shown.line(label.textContent);
    if (field instanceof HTMLSelectElement) yield Shown.line(field.options[0]?.label);
    for (const name of ["data-automation-id", "name", "id"]) {
      const value = field.getAttribute(name) ?? "";
      if (Days.HINT.test(value)) yield value.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[^\p{L}\d]+|\d+/gu, " ");
    }
  },

  /**
   * @param {HTMLSelectElement} select
   * @returns {DayUnit | null}
   */
  unitOfOptions(select) {
    const [first, second, third] = Array.from(select.options).slice(0, 3);
    if (!second || (!Days.isPiece(second.label) && !Days.isPiece((third ?? first)?.label ?? ""))) return null;
    const labels = Selects.options(select).map(({ label }) => label);
    const months = labels.filter((label) => Days.month(label) !== null);
    const years = labels.filter((label) => /^(19|20)\d\d$/.test(label));
    const days = labels.filter((label) => /^(0?[1-9]|[12]\d|3[01])$/.test(label));
    if (years.length > 4 && years.length >= labels.length - 1) return "year";
    if (days.length >= 28 && days.length >= labels.length - 1) return "day";
    return months.length === 12 && labels.length <= 13 ? "month" : null;
  },

  /**
   * Whether a text is a part of a date: a number of two or four digits, or a month.
   * @param {string} text
   */
  isPiece: (text) => /^\s*(\d{1,2}|(19|20)\d\d)\s*$/.test(text) || Days.month(text) !== null,

  /**
   * The month that a text names: "March", "Mär", "03", "03 - March".
   * @param {string} text
   * @returns {number | null}
   */
  month(text) {
    const words = Shown.line(text)
      .toLowerCase()
      .replace(/\./g, "")
      .split(/[^\p{L}\d]+/u)
      .filter(Boolean);
    if (words.length < 1 || words.length > 2) return null;
    const found = new Set(
      words.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : (Days.months().get(word) ?? 0))),
    );
    const [month = 0] = found;
    return found.size === 1 && month >= 1 && month <= 12 ? month : null;
  },

  /** @type {Map<string, number> | null} */
  known: null,

  /** Names of months, long and short, in the languages of the product. */
  months() {
    if (Days.known) return Days.known;
    const known = new Map();
    for (const language of Days.LANGUAGES) {
      for (const style of /** @type {const} */ (["long", "short"])) {
        const format = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
        for (let month = 0; month < 12; month++) {
          known.set(
            format
              .format(Date.UTC(2024, month, 15))
              .toLowerCase()
              .replace(/\./g, ""),
            month + 1,
          );
        }
      }
    }
    Days.known = known;
    return known;
  },

  /**
   * The answer's date, as far as it is known.
   * @param {Wire.Fill} fill
   * @returns {Wire.PartialDate | null}
   */
  of(fill) {
    if (fill.answer?.date) return fill.answer.date;
    const [, year, month, day] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(fill.text ?? "") ?? [];
    return year ? { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null } : null;
  },

  /**
   * How a field says that it wants its date written; empty when it does not.
   * @param {Element} field
   */
  pattern(field) {
    const said = ["placeholder", "data-placeholder", "data-mask", "data-date-format", "aria-label", "title"];
    const described = Shown.byId(field, "aria-describedby").map((one) => Shown.line(one.textContent));
    const texts = [...said.map((name) => field.getAttribute(name) ?? ""), ...described];
    const labels = Once.labels(field).map((label) => Shown.line(label.textContent));
    return [...texts, ...labels].map((text) => Days.PATTERN.exec(text)?.[1] ?? "").find(Boolean) ?? "";
  },

  /**
   * The pattern with English letters: D, M and Y.
   * @param {string} pattern
   */
  canonical(pattern) {
    const order = pattern.toUpperCase().replace(/ /g, "");
    return order.replace(/J{4}|A{4}|R{4}/, "YYYY").replace(/T{1,2}|J{2}|G{1,2}/, "DD");
  },

  /**
   * A date as a canonical pattern wants it; what the pattern asks for must be known.
   * @param {string} pattern
   * @param {Wire.PartialDate} date
   */
  written(pattern, { year, month, day }) {
    const two = (/** @type {number | null | undefined} */ part) => String(part ?? "").padStart(2, "0");
    const full = String(year).padStart(4, "0");
    const dated = pattern.replace(/Y{4}/, full).replace(/Y{2}/, full.slice(-2));
    return dated.replace(/M+/, two(month)).replace(/D+/, two(day));
  },
};
