// What the bar says in each situation: plain values, so that the words stand in one place.

const BarStates = {
  /** @type {BarAction} */
  SAVE: { name: "save", label: "Save", primary: true },
  /** @type {BarAction} */
  HELP: { name: "help", label: "How to start it" },
  /** @type {BarAction} */
  REMEDY: { name: "help", label: "What to do" },

  /**
   * A posting that is not in the tracker.
   * @param {readonly Wire.HistoryLine[]} history
   * @returns {BarModel}
   */
  ready(history) {
    const [latest] = history;
    return {
      state: "ready",
      sentence: latest?.sentence ?? "",
      details: history.slice(1).map((line) => line.sentence),
      actions: [BarStates.SAVE],
    };
  },

  /** @returns {BarModel} */
  waiting() {
    return { state: "busy", sentence: "Waiting for the companion…", actions: [] };
  },

  /** @returns {BarModel} */
  saving() {
    return { state: "busy", sentence: "Saving…", actions: [] };
  },

  /**
   * Just saved by a click here.
   * @param {Wire.SaveResult} result
   * @returns {BarModel}
   */
  saved({ job, created, missing, history }) {
    if (!created) return BarStates.known(job, history);
    const lacking = missing.length > 0 ? ` The page did not tell: ${missing.join(", ")}.` : "";
    return {
      state: "saved",
      sentence: `Saved.${lacking}`,
      details: history.map((line) => line.sentence),
      actions: [
        { name: "open", label: "Open" },
        { name: "undo", label: "Undo" },
      ],
      status: job.status,
    };
  },

  /**
   * In the tracker already.
   * @param {Wire.SavedJob} job
   * @param {readonly Wire.HistoryLine[]} history
   * @returns {BarModel}
   */
  known(job, history) {
    const sentence = job.applied_at
      ? `You applied here on ${BarStates.day(job.applied_at)}.`
      : `In your tracker since ${BarStates.day(job.created_at)}.`;
    return {
      state: "saved",
      sentence,
      details: history.map((line) => line.sentence),
      actions: [{ name: "open", label: "Open" }],
      status: job.status,
    };
  },

  /**
   * The companion cannot be reached; a save is still possible and will wait.
   * @param {Wire.WireError} error
   * @returns {BarModel}
   */
  away(error) {
    const help = /outdated|protocol/.test(error.name) ? BarStates.REMEDY : BarStates.HELP;
    return { state: "error", sentence: error.message, actions: [{ ...BarStates.SAVE, label: "Save for later" }, help] };
  },

  /**
   * The save waits here: the companion is away, or cannot write just now.
   * @param {Wire.WireError} error
   * @returns {BarModel}
   */
  kept(error) {
    if (error.code >= 20)
      return { state: "busy", sentence: `${error.message} The job is kept here and sent again.`, actions: [] };
    const sentence = "Kept here. It goes into your tracker as soon as the companion runs.";
    return { state: "busy", sentence, actions: [BarStates.HELP] };
  },

  /**
   * @param {Wire.WireError} error
   * @returns {BarModel}
   */
  failed(error) {
    return { state: "error", sentence: error.message, actions: [{ ...BarStates.SAVE, label: "Try again" }] };
  },

  /**
   * An application form that belongs to no saved job.
   * @returns {BarModel}
   */
  form() {
    return { state: "ready", sentence: "", actions: [] };
  },

  /**
   * The person asked for the bar where there is no posting.
   * @param {readonly string[]} because
   * @param {string} [elsewhere] the other site that a large part of the page comes from
   * @returns {BarModel}
   */
  nothingHere(because, elsewhere = "") {
    const why = because.at(-1);
    const nothing = `No job posting was found on this page${why ? `: ${why.replace(/\.$/, "")}` : ""}.`;
    const part = `A part of it comes from ${elsewhere}: if that is the form, open it in a tab of its own.`;
    return {
      state: "error",
      sentence: elsewhere ? `${nothing} ${part}` : nothing,
      actions: [
        { ...BarStates.SAVE, label: "Try again" },
        { name: "close", label: "Close" },
      ],
    };
  },

  /** The click did not count. @returns {string} */
  hiddenClick() {
    return "Something on this page covers the button, so the click did not count. Click again when you can see it.";
  },

  /** @param {string} moment */
  day(moment) {
    return new Date(moment).toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric" });
  },
};
