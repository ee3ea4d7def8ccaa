// What the person types into a form themselves, kept for next time if they agreed: told to the companion after they left
// the field, never while they type, and never before they said yes.

const Learning = {
  /** @type {Set<Element>} fields that the person changed */
  touched: new Set(),
  /** @type {Wire.LearnedAnswer[]} answers that wait for the person's word or for the companion */
  waiting: [],
  timer: 0,
  PAUSE: 1500,
  MOST: 200,

  /** @param {AbortSignal} signal */
  start(signal) {
    const note = (/** @type {Event} */ event) => {
      const [field] = event.composedPath();
      if (event.isTrusted && !Guard.watch && field instanceof Element) Learning.touched.add(field);
    };
    for (const name of ["input", "change"]) addEventListener(name, note, { capture: true, signal });
    addEventListener("focusout", () => Learning.soon(), { capture: true, signal });
    addEventListener("pagehide", () => void Learning.flush(), { signal });
  },

  soon() {
    if (Learning.touched.size === 0) return;
    clearTimeout(Learning.timer);
    Learning.timer = setTimeout(() => void Learning.collect(), Learning.PAUSE);
  },

  /** Read the questions whose fields the person left. */
  async collect() {
    const { learn } = await PagePort.settings();
    if (learn === false || !(await Learning.isInApplication())) return;
    const left = [...Learning.touched].filter((field) => field !== document.activeElement);
    for (const field of left) Learning.touched.delete(field);
    if (left.length === 0) return;
    const { questions = [] } = await FormReader.read();
    for (const question of questions) {
      const controls = FormReader.controls(question.id) ?? [];
      const isMeant = left.some((field) => controls.some((control) => control === field || control.contains(field)));
      if (isMeant && question.answer) Learning.wait({ question, topic: "", answer: question.answer });
    }
    await Learning.flush();
  },

  /** Whether the tab has an application form; nothing else is read for what the person typed. */
  async isInApplication() {
    const reply = await PagePort.send("fill.recall", {});
    return reply.ok && Boolean(reply.body.planned);
  },

  /** @param {Wire.LearnedAnswer} answer */
  wait(answer) {
    const others = Learning.waiting.filter((other) => other.question.id !== answer.question.id);
    Learning.waiting = [...others, answer].slice(-Learning.MOST);
  },

  /** @param {Wire.LearnedAnswer} answer what the person put in in the receipt */
  async offer(answer) {
    Learning.wait(answer);
    await Learning.flush();
  },

  /** Send what waits, if the person agreed; the worker knows which application it belongs to. */
  async flush() {
    const { waiting } = Learning;
    if (waiting.length === 0) return;
    const { learn } = await PagePort.settings();
    if (learn === null) return;
    Learning.waiting = [];
    if (learn) await PagePort.send("fill.learn", { about: null, answers: waiting }, PagePort.newKey());
  },
};
