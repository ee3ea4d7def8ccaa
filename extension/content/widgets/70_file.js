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

  /**
   * Whether the page shows the name around the input, perhaps shortened in its middle.
   * @param {HTMLElement} input
   * @param {string} name
   */
  isShown(input, name) {
    const stem = name.replace(/\.\w+$/, "");
    const around = Files.room(input);
    const text = Shown.line(around.textContent);
    return text.includes(name) || (stem.length > 5 && text.includes(stem.slice(0, 12)));
  },

  /** @param {HTMLElement} input */
  room(input) {
    const root = input.getRootNode();
    const form = input.closest("form, [role=form], [role=dialog], main");
    return form ?? (root instanceof ShadowRoot ? root.host : document.body);
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
    if (Files.held(input) === file.name) return Outcomes.filled(file.name, "It was attached already.");
    const zone = input.closest(Files.ZONE);
    const wasShown = Files.isShown(input, file.name);
    Files.put(input, [file]);
    const isPlain = Shown.isVisible(input) && getComputedStyle(input).opacity !== "0";
    if (await Files.arrived(input, { file, signal: help.signal, isPlain, wasShown })) return Outcomes.filled(file.name);
    if (Files.held(input) === file.name) return Outcomes.filled(file.name, "The page does not show the file's name.");
    if (zone) {
      Files.drop(zone, file);
      if (await Files.arrived(input, { file, signal: help.signal, isPlain, wasShown }))
        return Outcomes.filled(file.name);
    }
    Files.put(input, []);
    return Outcomes.failed("", "The page did not take the file.");
  },

  /**
   * @param {HTMLInputElement} input
   * @param {{file: File, signal: AbortSignal, isPlain: boolean, wasShown: boolean}} attached
   */
  async arrived(input, { file, signal, isPlain, wasShown }) {
    await Quiet.turn();
    const arrived = () => {
      if (isPlain && input.isConnected && Files.held(input) === file.name) return true;
      return !wasShown && Files.isShown(input.isConnected ? input : document.body, file.name) ? true : null;
    };
    return Quiet.until(arrived, { within: Files.SHOW, signal, near: input });
  },
};

Widgets.add({
  name: "file",
  matches: (element) => (element instanceof HTMLInputElement && element.type === "file" ? [element] : null),
  look: ([input]) => ({ kind: "file", type: "file", answer: Files.held(/** @type {HTMLInputElement} */ (input)) }),

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
