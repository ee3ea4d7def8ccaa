// Which controls the person used: trusted events only, so that neither the page nor our own writing counts.

const FormTouched = {
  /** Controls whose value the person changed. @type {WeakSet<EventTarget>} */
  changed: new WeakSet(),
  /** Controls that the person pressed, or used the keyboard on. @type {WeakSet<EventTarget>} */
  used: new WeakSet(),
  /** Controls that we wrote into. @type {WeakSet<EventTarget>} */
  written: new WeakSet(),
  /** @type {WeakSet<Node>} */
  watched: new WeakSet(),
  /** @type {AbortSignal | null} */
  life: null,
  /** Controls being written into: writing text as the keyboard does makes trusted events. @type {Set<EventTarget>} */
  writing: new Set(),

  /** @param {AbortSignal} signal */
  start(signal) {
    FormTouched.life = signal;
    FormTouched.watch(document);
  },

  /**
   * Events inside a closed root do not say outside where they happened.
   * @param {Document | ShadowRoot} root
   */
  watch(root) {
    if (FormTouched.watched.has(root) || !FormTouched.life) return;
    FormTouched.watched.add(root);
    const options = { capture: true, passive: true, signal: FormTouched.life };
    for (const name of ["input", "change"]) root.addEventListener(name, FormTouched.note, options);
    for (const name of ["click", "keydown"]) root.addEventListener(name, FormTouched.noteUse, options);
  },

  /** @param {Event} event */
  note(event) {
    const path = event.composedPath();
    if (!event.isTrusted || path.some((one) => FormTouched.writing.has(one))) return;
    if (path[0]) FormTouched.changed.add(path[0]);
  },

  /** @param {Event} event */
  noteUse(event) {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent && /^(Tab|Escape|Shift|Control|Alt|Meta)$/.test(event.key)) return;
    for (const target of event.composedPath().slice(0, 6)) FormTouched.used.add(target);
  },

  /**
   * Write into these without it counting as the person's doing.
   * @template T
   * @param {readonly HTMLElement[]} controls
   * @param {() => Promise<T>} write
   * @returns {Promise<T>}
   */
  async ours(controls, write) {
    for (const control of controls) {
      FormTouched.written.add(control);
      FormTouched.writing.add(control);
    }
    try {
      return await write();
    } finally {
      for (const control of controls) FormTouched.writing.delete(control);
    }
  },

  /**
   * Whether the person gave the answer that stands there, or took away what we or the page had put there. A list opened
   * by hand counts as used once it says something.
   * @param {FoundQuestion} found
   */
  byPerson({ controls, look }) {
    const isChanged = controls.some((control) => FormTouched.changed.has(control));
    const isTyped = /^(text|paragraph|unknown)$/.test(look.kind);
    if (look.answer !== "") return isChanged || (!isTyped && controls.some((control) => FormTouched.used.has(control)));
    return isChanged && (/^(check|choices)$/.test(look.kind) || controls.some((one) => FormTouched.written.has(one)));
  },
};
