// The form of the whole tab as the run sees it: read, planned and acted upon through the worker.

/** Something that ends the run, with a sentence for the person. */
const FillProblem = class extends Error {};

const FormTab = {
  /**
   * Every frame's part of the form.
   * @returns {Promise<readonly Wire.Frame[]>}
   */
  async read() {
    return FormTab.body(await PagePort.send("form.read", {})).frames;
  },

  /**
   * @param {Wire.FormAbout} about
   * @param {readonly Wire.Frame[]} frames
   */
  async plan(about, frames) {
    return FormTab.body(await PagePort.send("form.plan", { about, frames: [...frames] }));
  },

  /**
   * What became of one act; never rejects, so that one question's trouble is not the others'.
   * @param {FormAct} act
   * @returns {Promise<FormActed>}
   */
  async act(act) {
    const reply = await PagePort.send("form.act", act);
    if (reply.ok) return reply.body;
    return { filled: { outcome: "failed", shown: "", because: [reply.error.message] }, question: null };
  },

  /**
   * @template {Kind} K
   * @param {Reply<K>} reply
   */
  body(reply) {
    if (!reply.ok) throw new FillProblem(reply.error.message);
    return reply.body;
  },
};
