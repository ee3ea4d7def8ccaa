// What a test does in the extension's world: the plan is given, the choice among options is exact.

const at = (selector) => {
  const [outer, ...inner] = selector.split(" >>> ");
  return inner.reduce((host, part) => chrome.dom.openOrClosedShadowRoot(host).querySelector(part), document.querySelector(outer));
};

const lookAt = (selector) => {
  const found = Widgets.of(at(selector));
  return found && { widget: found.widget.name, controls: found.controls.length, ...found.widget.look(found.controls) };
};

const isSaid = (label, answer) =>
  [answer?.text, ...(answer?.choices ?? [])].some((way) => way && way.toLowerCase() === label.toLowerCase());

const fillIn = async (selector, { take = [], stopAfter = null, ...fill }) => {
  const { widget, controls } = Widgets.of(at(selector));
  const look = widget.look(controls);
  const stop = new AbortController();
  if (stopAfter !== null) setTimeout(() => stop.abort(), stopAfter);
  const asked = [];
  const options = (look.options ?? []).filter(({ label }) => take.includes(label)).map(({ id }) => id);
  const help = {
    fill: { frame: 0, question: "q", action: "fill", text: "", options, answer: null, ...fill },
    question: { id: "q", widget: widget.name, ...look },
    choose: async (offered, answer = fill.answer) => {
      asked.push(offered.map(({ label }) => label));
      const answers = answer?.several?.length ? answer.several : [answer];
      const chosen = offered.filter(({ label }) => answers.some((one) => isSaid(label, one)));
      return { options: chosen.map(({ id }) => id), because: chosen.length ? [] : ["No option clearly says it."] };
    },
    file: async () => new File(["A résumé"], "resume.pdf", { type: "application/pdf" }),
    signal: stop.signal,
  };
  const start = performance.now();
  const filled = await widget.fill(controls, help);
  const ms = performance.now() - start;
  await Quiet.turn();
  const after = Widgets.of(at(selector) ?? document.body);
  return { widget: widget.name, look, ...filled, ms, asked, after: after?.widget.look(after.controls).answer ?? "" };
};

const clearOut = async (selector) => {
  const { widget, controls } = Widgets.of(at(selector));
  const look = widget.look(controls);
  const start = performance.now();
  const filled = await widget.clear(controls, new AbortController().signal);
  return { widget: widget.name, look, ...filled, ms: performance.now() - start };
};
