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
    if (phase === "busy") return { ...model, ...AutofillView.busy(autofill) };
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
   * @returns {Partial<BarModel>}
   */
  busy(autofill) {
    const receipt = AutofillView.receipt(autofill, "busy");
    return { state: "busy", sentence: autofill.sentence, actions: [{ name: "stop", label: "Stop" }], receipt };
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
      lines: lines.all,
      earlier: lines.receipt().length - lines.all.length,
      editing: desk.editing,
      turned: [...desk.turned],
      asksConsent: desk.asksConsent,
    };
  },
};
