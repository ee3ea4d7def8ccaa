// Files: attached to the input, which may hide behind a button, or dropped where the input does not take them.

const Files = {
  /** How long a page may take to show the file's name, in ms. */
  SHOW: 1500,
  ZONE: "[class*=drop i], [class*=upload i], [data-dropzone]",

  /**
   * @param {File} file
   * @param {string} accept the input's own list of kinds
   */
  isAccepted({ name, type }, accept) {
    const kinds = accept
      .toLowerCase()
      .split(",")
      .map((kind) => kind.trim())
      .filter(Boolean);
    if (kinds.length === 0) return true;
    return kinds.some((kind) => {
      if (kind.startsWith(".")) return name.toLowerCase().endsWith(kind);
      return kind === "*/*" || kind === type || (kind.endsWith("/*") && type.startsWith(kind.slice(0, -1)));
    });
  },

  /** @param {HTMLInputElement} input */
  held: (input) => Array.from(input.files ?? [], ({ name }) => name).join(", "),

  /** Names of files as pages show them. */
  NAME: /[^\s/\\:*?"<>|,][^/\\:*?"<>|\n,]{0,120}\.(pdf|docx?|odt|rtf|txt|pages|png|jpe?g)\b/i,

  /**
   * What is attached: the files the input holds, or the name that the page shows beside it.
   * @param {HTMLInputElement} input
   */
  answer(input) {
    const texts = Array.from(Files.near(input).querySelectorAll("*"), (element) => Face.ownText(element));
    return Files.held(input) || (texts.map((text) => Files.NAME.exec(text)?.[0] ?? "").find(Boolean) ?? "");
  },

  /**
   * What is right around an input, up to the next one.
   * @param {HTMLElement} input
   */
  near(input) {
    let room = /** @type {Element} */ (input);
    for (let up = input.parentElement, level = 0; up && level < 4; up = up.parentElement, level++) {
      if (up.querySelectorAll("input:not([type=hidden]), textarea, select").length > 1) break;
      room = up;
    }
    return room;
  },

  /**
   * How often the page shows the name, perhaps shortened in its middle.
   * @param {string} name
   * @param {HTMLElement} input
   */
  times(name, input) {
    const stem = name.replace(/\.\w+$/, "");
    const root = input.getRootNode();
    const text = Shown.line((root instanceof ShadowRoot ? root : document.body).textContent);
    return text.split(stem.length > 12 ? stem.slice(0, 12) : name).length - 1;
  },

  /**
   * @param {HTMLInputElement} input
   * @param {File[]} files
   */
  put(input, files) {
    const carried = new DataTransfer();
    for (const file of files) carried.items.add(file);
    Press.guarded(() => {
      input.files = carried.files;
      for (const name of ["input", "change"]) input.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    });
  },

  /**
   * @param {Element} zone
   * @param {File} file
   */
  drop(zone, file) {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    for (const name of ["dragenter", "dragover", "drop"]) {
      zone.dispatchEvent(new DragEvent(name, { ...Press.EVERYWHERE, dataTransfer }));
    }
  },

  /**
   * @param {HTMLInputElement} input
   * @param {FillHelp} help
   * @returns {Promise<Filled>}
   */
  async fill(input, help) {
    const id = help.fill.answer?.file;
    if (typeof id !== "number") return Outcomes.left(Files.held(input), "There is no file to attach.");
    const file = await help.file(id);
    help.signal.throwIfAborted();
    if (!Files.isAccepted(file, input.accept)) {
      return Outcomes.left(Files.held(input), `“${file.name}” is not of a kind the page takes (${input.accept}).`);
    }
    if (Files.answer(input) === file.name) return Outcomes.filled(file.name, "It was attached already.");
    const zone = input.closest(Files.ZONE);
    const before = Files.times(file.name, input);
    Files.put(input, [file]);
    const isPlain = Shown.isVisible(input) && getComputedStyle(input).opacity !== "0";
    if (await Files.arrived(input, { file, signal: help.signal, isPlain, before })) return Outcomes.filled(file.name);
    if (Files.held(input) === file.name) return Outcomes.filled(file.name, "The page does not show the file's name.");
    if (zone) {
      Files.drop(zone, file);
      if (await Files.arrived(input, { file, signal: help.signal, isPlain, before })) return Outcomes.filled(file.name);
    }
    Files.put(input, []);
    return Outcomes.failed("", "The page did not take the file.");
  },

  /**
   * @param {HTMLInputElement} input
   * @param {{file: File, signal: AbortSignal, isPlain: boolean, before: number}} attached
   */
  async arrived(input, { file, signal, isPlain, before }) {
    await Quiet.turn();
    const arrived = () => {
      if (isPlain && input.isConnected && Files.held(input) === file.name) return true;
      return Files.times(file.name, input.isConnected ? input : document.body) > before ? true : null;
    };
    return Quiet.until(arrived, { within: Files.SHOW, signal, near: input });
  },
};

Widgets.add({
  name: "file",
  matches: (element) => (element instanceof HTMLInputElement && element.type === "file" ? [element] : null),
  look: ([input]) => ({ kind: "file", type: "file", answer: Files.answer(/** @type {HTMLInputElement} */ (input)) }),

  fill(controls, help) {
    const input = /** @type {HTMLInputElement} */ (controls[0]);
    const shown = () => Files.held(input);
    return Outcomes.of(controls, { signal: help.signal, shown }, () => Files.fill(input, help));
  },

  clear(controls, signal) {
    const input = /** @type {HTMLInputElement} */ (controls[0]);
    const shown = () => Files.held(input);
    return Outcomes.of(controls, { signal, shown }, async () => {
      Files.put(input, []);
      await Quiet.turn();
      return shown() ? Outcomes.failed(shown(), "The page keeps the file.") : Outcomes.filled("");
    });
  },
});
