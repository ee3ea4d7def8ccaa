// What the page itself says is wrong with an answer, in its own words where it has any.

const FormComplaints = {
  UNSAID: "The page marks it as not right.",
  WORDS: "[role=alert],[class*=error i],[class*=invalid i]",
  LONGEST: 300,

  /**
   * @param {FoundQuestion} found
   * @param {Element} room the part of the page that asks only this
   * @returns {string} empty where the page does not complain
   */
  of(found, room) {
    const said = FormComplaints.elements(found, room).find((one) => FormComplaints.isOne(one, found));
    if (said) return FormComplaints.text(said);
    if (found.controls.some((control) => control.matches("[aria-invalid=true]"))) return FormComplaints.UNSAID;
    return FormComplaints.ofBrowser(found.main);
  },

  /**
   * What may hold the words of a complaint, that which is tied to the control first.
   * @param {FoundQuestion} found
   * @param {Element} room
   * @returns {Element[]}
   */
  elements({ main, controls }, room) {
    const ids = FormTree.attribute(main, "aria-errormessage").split(/\s+/).filter(Boolean).slice(0, 3);
    const isWrong = controls.some((control) => control.matches("[aria-invalid=true]"));
    const tied = isWrong ? ids.flatMap((id) => FormTree.byId(main, id) ?? []) : [];
    return [...tied, ...(room === main ? [] : FormTree.all(room, FormComplaints.WORDS).slice(0, 20))];
  },

  /**
   * Whether the person sees words in it that belong to no control.
   * @param {Element} element
   * @param {FoundQuestion} found
   */
  isOne(element, { controls }) {
    if (controls.some((control) => element.contains(control))) return false;
    return FormVisibility.isDrawn(element) && FormComplaints.text(element) !== "";
  },

  /** @param {Element} element */
  text(element) {
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    return /\p{L}{2}/u.test(text) ? text.slice(0, FormComplaints.LONGEST) : "";
  },

  /**
   * What the browser would say when the form is sent; an empty field is no wrong answer.
   * @param {Element} control
   */
  ofBrowser(control) {
    const { value, form, validity, validationMessage } = /** @type {HTMLInputElement} */ (control);
    if (!value || !form || form.noValidate || !validity || validity.valid || validity.valueMissing) return "";
    return validationMessage.slice(0, FormComplaints.LONGEST);
  },
};
