// Which questions are parts of something that repeats: the second employment, the third language. Told by numbered
// headings, by numbers in the controls' names, or by the same questions coming again under one heading.

const FormBlocks = {
  NUMBERED: /^(.*?[\p{L})])\s*[#№(:-]?\s*(\d{1,2})(?:\s*(?:of|\/|von|de|di|van)\s*\d{1,2})?\s*\)?$/u,
  /** What is numbered without repeating. */
  STEPS:
    /(?:^|[^\p{L}])(?:step|page|section|part|question|stage|schritt|seite|abschnitt|teil|frage|étape|partie|paso|página|parte|etapa|passo|passaggio|sezione|stap|pagina|deel|vraag|option|address line|line)$/iu,
  DATES: /month|year|day|monat|jahr|tag|mois|année|jour|mes|año|día|ano|dia|mese|anno|giorno|maand|jaar|dag/iu,
  PARTS:
    /experi|employ|work|job|position|career|educat|school|degree|stud|universit|languag|skill|certif|licen[cs]e|refere|project|website|\burls?\b|link|berufs|beschäftig|ausbildung|bildung|sprach|formation|diplôme|emploi|formaci|idioma|empleo|formaç|esperienz|istruzione|lingu|werkervaring|opleiding|taal/i,
  /** A number between a word and what it numbers: `education[0][school]`, `work-210--title`, `job1Title`. */
  NAME: /^(.*?[a-z]{2}[\s\]._:-]*\[?)(\d{1,4})((?:[\]._:-]|[A-Z]).*|)$/,

  /**
   * @param {readonly {found: FoundQuestion, question: Wire.Question}[]} entries in the order of the page
   */
  assign(entries) {
    FormBlocks.byName(entries);
    FormBlocks.byHeading(entries);
    FormBlocks.byRepetition(entries);
  },

  /** @param {readonly {question: Wire.Question}[]} entries */
  byHeading(entries) {
    /** @type {Map<string, Set<number>>} */
    const numbers = new Map();
    /** @type {{question: Wire.Question, name: string, number: number}[]} */
    const numbered = [];
    for (const { question } of entries) {
      const hit = (question.groups ?? []).map(FormBlocks.number).findLast((one) => one !== null);
      if (!hit || question.block) continue;
      numbers.set(hit.name, (numbers.get(hit.name) ?? new Set()).add(hit.number));
      numbered.push({ question, ...hit });
    }
    for (const { question, name, number } of numbered) {
      const all = numbers.get(name) ?? new Set();
      // one number alone may count the form's sections: "2. Documents"
      const counts = all.size > 1 || FormBlocks.PARTS.test(name);
      if (counts) question.block = { name, index: Math.max(0, number - Math.min(1, ...all)) };
    }
  },

  /**
   * A heading's name and number.
   * @param {string} words
   */
  number(words) {
    const hit = FormBlocks.NUMBERED.exec(words);
    if (!hit) return null;
    const name = (hit[1] ?? "").replace(/[\s#(:№-]+$/u, "").trim();
    return name && !FormBlocks.STEPS.test(name) ? { name, number: Number(hit[2]) } : null;
  },

  /** @param {readonly {found: FoundQuestion, question: Wire.Question}[]} entries */
  byName(entries) {
    /** @type {Map<string, {question: Wire.Question, number: string, suffix: string}[]>} */
    const families = new Map();
    for (const { found, question } of entries) {
      const hit = FormBlocks.named(found, question);
      if (hit) families.set(hit.family, [...(families.get(hit.family) ?? []), { question, ...hit }]);
    }
    for (const [family, members] of families) {
      if (FormBlocks.repeats(family, members)) FormBlocks.index(family, members);
    }
  },

  /**
   * The number in a question's names, what it is part of, and what is numbered.
   * @param {FoundQuestion} found
   * @param {Wire.Question} question
   */
  named(found, { names = [], groups = [] }) {
    const hits = names.slice(0, 3).map((name) => FormBlocks.NAME.exec(name));
    const hit = hits.find((one) => one !== null);
    if (!hit) return null;
    const [, prefix = "", number = "", rest = ""] = hit;
    const suffix = rest.replace(/\]/g, "");
    // `school--0`, `degree--0`: what comes before the number is the question, what it is part of the heading says
    const part = groups.at(-1) ?? "";
    const family = suffix ? prefix : `-- ${found.scope} ${FormBlocks.number(part)?.name ?? part}`;
    return { family, number, suffix: suffix || prefix };
  },

  /**
   * Whether numbers in names count blocks, not questions.
   * @param {string} family
   * @param {readonly {question: Wire.Question, number: string, suffix: string}[]} members
   */
  repeats(family, members) {
    const suffixes = new Set(members.map(({ suffix }) => suffix));
    const numbers = new Set(members.map(({ number }) => number));
    const about = `${family} ${members[0]?.question.groups?.at(-1) ?? ""}`;
    if (numbers.size === 1) return suffixes.size > 1 && FormBlocks.PARTS.test(about);
    return [...suffixes].some((suffix) => {
      const same = members.filter((one) => one.suffix === suffix);
      return same.length > 1 && new Set(same.map(({ question }) => question.label)).size === 1;
    });
  },

  /**
   * @param {string} family
   * @param {readonly {question: Wire.Question, number: string}[]} members
   */
  index(family, members) {
    const numbers = [...new Set(members.map(({ number }) => number))];
    for (const { question, number } of members) {
      const heading = (question.groups ?? []).map((words) => FormBlocks.number(words)?.name ?? words);
      const about = heading.findLast((words) => FormBlocks.PARTS.test(words)) ?? heading.at(-1);
      const own = family.startsWith("-- ")
        ? ""
        : family.replace(/[^\p{L}]+/gu, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
      question.block = { name: about ?? own.trim(), index: numbers.indexOf(number) };
    }
  },

  /** @param {readonly {found: FoundQuestion, question: Wire.Question}[]} entries */
  byRepetition(entries) {
    /** @type {Map<string, Wire.Question[]>} */
    const sections = new Map();
    for (const { found, question } of entries) {
      const section = (question.groups ?? []).at(-1);
      if (!section || question.block || question.state === "hidden" || question.state === "trap") continue;
      const key = `${found.scope} ${section}`;
      sections.set(key, [...(sections.get(key) ?? []), question]);
    }
    for (const questions of sections.values()) FormBlocks.divide(questions);
  },

  /**
   * The same questions again, in the same order, begin the next block.
   * @param {readonly Wire.Question[]} questions
   */
  divide(questions) {
    /** @type {Map<string, number>} */
    const times = new Map();
    for (const { label = "" } of questions) times.set(label, (times.get(label) ?? 0) + 1);
    const again = [...times].filter(([label, count]) => count > 1 && label && !FormBlocks.DATES.test(label));
    const [first] = again;
    if (!first || again.length < 2) return;
    const start = questions.findIndex(({ label }) => label === first[0]);
    let index = -1;
    for (const question of questions.slice(start)) {
      if (question.label === first[0]) index += 1;
      question.block = { name: (question.groups ?? []).at(-1) ?? "", index };
    }
  },

  /**
   * What stands under the heading of a part that can be added to is its first block.
   * @param {readonly Entry[]} entries
   * @param {string} name
   * @param {Element} part
   */
  single(entries, name, part) {
    for (const { found, question } of entries) {
      const isUnder = !question.block && question.groups?.at(-1) === name && part.contains(found.main);
      if (isUnder) question.block = { name, index: 0 };
    }
  },

  /**
   * How many blocks of a part are there.
   * @param {readonly Entry[]} entries
   * @param {string} part
   */
  count(entries, part) {
    const plain = (/** @type {string} */ words) => (FormBlocks.number(words)?.name ?? words).toLowerCase();
    /** @type {Set<number | undefined>} */
    const indexes = new Set();
    for (const { question } of entries) {
      const isSeen = question.state !== "hidden" && question.state !== "trap";
      if (isSeen && question.block && plain(question.block.name) === plain(part)) indexes.add(question.block.index);
    }
    return indexes.size;
  },
};
