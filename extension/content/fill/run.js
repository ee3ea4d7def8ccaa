// One filling of one form: read, plan, files first, more blocks, question by question in the order of the page, what new
// questions that brought, and at the end everything read once more. It never submits and never goes to a next step.

const FillRun = class {
  /** Rounds of reading and planning anew, as answers bring new questions or have the page draw itself anew. */
  static ROUNDS = 20;
  /** What one question may take, in milliseconds; a list that never loads is left to the person. */
  static LONGEST = 3500;
  /** Times that adders are pressed, in all. */
  static ADDITIONS = 20;
  /** A page that reads an attached file writes over the answers within this time, in milliseconds. */
  static READING = 2000;
  /** Questions that follow from an answer are there within this time, in milliseconds. */
  static FOLLOWING = 250;
  /** A page that overwrote an answer once does it again within this time, in milliseconds. */
  static RELAPSE = 600;

  /**
   * @param {{fill: string, about: Wire.FormAbout, lines: InstanceType<typeof FillLines>, signal: AbortSignal,
   *   progress: (said: {done: number, total: number, label: string}) => void,
   *   accept: ((lines: readonly FillLine[]) => Promise<ReadonlySet<string>>) | null}} how
   *   `accept` asks the person first; null where they want it filled at once
   */
  constructor(how) {
    this.how = how;
    this.lines = how.lines;
    this.done = 0;
    this.added = 0;
    /** @type {readonly Wire.Frame[]} the form as it was read last */
    this.frames = [];
    /** How many blocks of a part there were when the last one was added. @type {Map<string, number>} */
    this.blocks = new Map();
    this.attachedAt = Number.NEGATIVE_INFINITY;
    this.place = Address.page(location.href).split("?")[0];
  }

  /** The plan as the page stands now. */
  async plan() {
    const frames = await FormTab.read();
    this.frames = frames;
    const { plan } = await FormTab.plan(this.how.about, frames);
    if (!plan.is_application) {
      throw new FillProblem(plan.because?.at(-1) ?? "There is no application form on this page.");
    }
    this.lines.take(frames, plan);
    return plan;
  }

  /** Fill the form; throws `FillProblem` with what ended it, the lines hold what was done by then. */
  async fill() {
    let plan = await this.plan();
    await this.ask();
    if (await this.attach()) plan = await this.plan();
    let isCalm = false;
    for (let round = 0; round < FillRun.ROUNDS; round++) {
      const isDone = !(await this.add(plan)) && !(await this.writeAll());
      if (isDone && isCalm) break;
      isCalm = isDone;
      if (isDone) await this.linger();
      plan = await this.plan();
    }
    await this.check();
  }

  /** Write what is due; false where nothing is. */
  async writeAll() {
    await this.ask();
    const { due } = this.lines;
    for (const line of due) if (!(await this.write(line))) break; // the page drew itself anew
    return due.length > 0;
  }

  /** In preview, what is due waits for the person's word. */
  async ask() {
    const { accept } = this.how;
    const asked = this.lines.due.filter((line) => !line.isAccepted);
    if (!accept || asked.length === 0) return;
    const wanted = await accept(asked);
    this.stopIfAborted();
    for (const { key } of asked) {
      if (wanted.has(key)) this.lines.set(key, { isAccepted: true });
      else this.lines.set(key, { state: "tried", isWanted: false, because: [FillWords.UNWANTED] });
    }
  }

  /** Files first: the page may read them and write over everything else. True where there were any. */
  async attach() {
    const files = this.lines.due.filter((line) => line.question.kind === "file");
    for (const line of files) await this.write(line);
    if (files.length > 0) this.attachedAt = performance.now();
    for (const frame of new Set(files.map((line) => line.question.frame ?? 0))) {
      await FormTab.act({ act: "settle", frame });
    }
    return files.length > 0;
  }

  /**
   * Press the buttons that add blocks; true where the form is another one now.
   * @param {Wire.FillPlan} plan
   */
  async add(plan) {
    if (this.how.accept && !this.lines.all.some((line) => line.isAccepted)) return false; // nothing is touched unasked
    const before = this.added;
    for (const addition of plan.additions ?? []) await this.addBlocks(addition);
    return this.added > before;
  }

  /**
   * One block at a time, and no more once a press brought nothing that is known as one.
   * @param {Wire.Addition} addition
   */
  async addBlocks({ frame, adder, times }) {
    for (let time = 0; time < times && this.added < FillRun.ADDITIONS; time++) {
      this.stopIfAborted();
      const adders = this.frames.flatMap((one) => ((one.frame ?? 0) === frame ? (one.adders ?? []) : []));
      const { block = "", count = 0 } = adders.find(({ id }) => id === adder) ?? {};
      const part = `${frame} ${block}`;
      if (count <= (this.blocks.get(part) ?? -1)) return;
      this.blocks.set(part, count);
      const { filled } = await FormTab.act({ act: "add", frame, adder });
      if (filled?.outcome !== "filled") return;
      this.added += 1;
      await FormTab.act({ act: "settle", frame });
      if (time + 1 < times) this.frames = await FormTab.read();
    }
  }

  /**
   * @param {FillLine} line
   * @returns {Promise<boolean>} false where the question is gone from the page
   */
  async write({ key, question, fill }) {
    this.stopIfAborted();
    const total = this.done + this.lines.due.length;
    this.how.progress({ done: this.done, total, label: question.label ?? "" });
    const begin = performance.now();
    const acted = await this.acted({ act: "fill", frame: question.frame ?? 0, question, fill });
    this.lines.settle(key, acted, fill);
    this.lines.set(key, { took: performance.now() - begin });
    this.done += 1;
    return acted.question !== null;
  }

  /**
   * As `FormTab.act`, ended when the run is.
   * @param {FormAct} act
   */
  async acted(act) {
    const { signal } = this.how;
    let isLate = false;
    const stop = () => void FormTab.act({ act: "stop", frame: act.frame });
    const late = setTimeout(() => {
      isLate = true;
      stop();
    }, FillRun.LONGEST);
    signal.addEventListener("abort", stop);
    const acted = await FormTab.act(act);
    clearTimeout(late);
    signal.removeEventListener("abort", stop);
    if (!isLate || !acted.filled || acted.filled.outcome === "filled") return acted;
    return { ...acted, filled: { ...acted.filled, because: [FillWords.LATE] } };
  }

  /** Read everything once more: what the page wrote over is written once again, and then told as it is. */
  async check() {
    const overwritten = await this.changed();
    for (const { key, question, fill } of overwritten) {
      this.stopIfAborted();
      this.lines.settle(key, await this.acted({ act: "fill", frame: question.frame ?? 0, question, fill }), fill);
    }
    if (overwritten.length === 0) return;
    await this.pause(FillRun.RELAPSE);
    for (const line of await this.changed()) {
      this.lines.set(line.key, {
        outcome: "failed",
        shown: line.question.answer ?? "",
        because: [FillWords.OVERWRITTEN],
      });
    }
  }

  /** Until the page had time to ask what follows from the answers, and to read what was attached. */
  linger() {
    return this.pause(Math.max(FillRun.FOLLOWING, this.attachedAt + FillRun.READING - performance.now()));
  }

  /** @param {number} ms */
  async pause(ms) {
    this.stopIfAborted();
    if (ms > 0) await Quiet.pause(ms, this.how.signal).catch(() => this.stopIfAborted());
  }

  /** After an early end: what the page shows otherwise by now is told as it stands, and nothing is written any more. */
  async tell() {
    for (const { key, question } of await this.changed()) {
      const outcome = question.by_person ? "left" : "failed";
      const because = [question.by_person ? FillWords.THEIRS : FillWords.CHANGED];
      this.lines.set(key, { outcome, shown: question.answer ?? "", because });
    }
  }

  /** The lines of which the page shows something else now than right after they were written. */
  async changed() {
    const now = new Map((await this.questions()).map((question) => [FillLines.key(question), question]));
    const changed = [];
    for (const line of this.lines.all) {
      const question = now.get(line.key);
      if (!question) continue;
      this.lines.set(line.key, { question });
      if (line.outcome !== "filled") this.lines.set(line.key, { shown: question.answer ?? "" });
      else if (!FillWords.isSame(question.answer ?? "", line.shown)) changed.push({ ...line, question });
      else this.lines.set(line.key, { shown: question.answer ?? "" });
    }
    return changed;
  }

  async questions() {
    return (await FormTab.read()).flatMap((frame) => frame.questions ?? []);
  }

  stopIfAborted() {
    const { signal } = this.how;
    if (signal.aborted) throw new FillProblem(String(signal.reason));
    if (Address.page(location.href).split("?")[0] !== this.place) throw new FillProblem(FillWords.MOVED);
  }
};
