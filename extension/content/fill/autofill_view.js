// What the bar shows of the filling: its buttons, its sentence, and the model of the receipt.

const AutofillView = {
  /**
   * @param {InstanceType<typeof Autofill>} autofill
   * @param {BarModel} model
   * @returns {BarModel}
   */
  added(autofill, model) {
    const { phase, offer, isOpen, wasTold } = autofill;
    if (!offer.stands && !phase) return model;
    if (phase === "busy" || phase === "preview") return { ...model, ...AutofillView.busy(autofill, phase) };
    const actions = [...model.actions, ...(offer.stands ? AutofillView.offers(autofill) : [])];
    if (!phase) return { ...model, actions };
    const receipt = isOpen ? { receipt: AutofillView.receipt(autofill, phase) } : {};
    const fold = /** @type {BarAction} */ ({ name: "receipt", label: "Receipt", expanded: isOpen });
    const told = wasTold ? {} : { state: AutofillView.state(phase), sentence: autofill.sentence };
    return { ...model, ...told, actions: [...actions, fold], ...receipt };
  },

  /**
   * @param {ReceiptModel["phase"]} phase
   * @returns {BarModel["state"]}
   */
  state(phase) {
    if (phase === "error" || phase === "done") return phase;
    return "busy";
  },

  /**
   * @param {InstanceType<typeof Autofill>} autofill
   * @param {"busy" | "preview"} phase
   * @returns {Partial<BarModel>}
   */
  busy(autofill, phase) {
    const actions = phase === "busy" ? [{ name: /** @type {const} */ ("stop"), label: "Stop" }] : [];
    return { state: "busy", sentence: autofill.sentence, actions, receipt: AutofillView.receipt(autofill, phase) };
  },

  /**
   * @param {InstanceType<typeof Autofill>} autofill
   * @returns {BarAction[]}
   */
  offers({ isBegun, offer, phase }) {
    const { due } = offer;
    const goesOn = isBegun && due > 0;
    const label = goesOn ? `Continue (${due})` : isBegun ? "Fill again" : "Autofill";
    const other = /** @type {BarAction} */ ({ name: "preview", label: "Preview first" });
    return [{ name: "autofill", label, primary: goesOn || !phase }, ...(phase ? [] : [other])];
  },

  /**
   * @param {InstanceType<typeof Autofill>} autofill
   * @param {ReceiptModel["phase"]} phase
   * @returns {ReceiptModel}
   */
  receipt({ sentence, progress, lines, desk }, phase) {
    return {
      phase,
      sentence,
      ...progress,
      lines: phase === "busy" ? [] : lines.all,
      earlier: lines.receipt().length - lines.all.length,
      editing: desk.editing,
      turned: [...desk.turned],
      asksConsent: desk.asksConsent,
      advice: lines.advice,
    };
  },
};
