import { around, ListeningElement } from "../listening-element.js";

/** @type {Readonly<Record<string, readonly [number, number]>>} */
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * <board-grid>: cards are dragged between columns, or moved by keyboard: arrows go from card to card, Shift with an
 * arrow moves the card one column, “m” asks for any status. The server decides; a refused move asks for a note.
 */
class BoardGrid extends ListeningElement {
  /** The card in the person's hand. @type {HTMLElement | null} */
  #card = null;
  #held = false;

  /** @param {AbortSignal} signal */
  listen(signal) {
    this.addEventListener("dragstart", (event) => this.#lifted(event), { signal });
    this.addEventListener("dragover", (event) => this.#over(event), { signal });
    this.addEventListener("dragend", () => this.#put(), { signal });
    this.addEventListener("drop", (event) => this.#dropped(event), { signal });
    this.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    this.addEventListener("htmx:beforeRequest", (event) => this.#hold(event), { signal });
  }

  /** @param {DragEvent} event */
  #lifted(event) {
    this.#card = around(event, ".card");
    if (!this.#card || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", linkOf(this.#card).textContent ?? "");
    this.#card.classList.add("dragging");
  }

  /** @param {DragEvent} event */
  #over(event) {
    const column = this.#columnFor(event);
    this.#light(column);
    if (column) event.preventDefault();
  }

  /** @param {DragEvent} event */
  #dropped(event) {
    const column = this.#columnFor(event);
    if (!column || !this.#card) return;
    event.preventDefault();
    this.#move(this.#card, column);
  }

  /**
   * Where the card would go: another column than its own.
   * @param {Event} event
   */
  #columnFor(event) {
    const column = around(event, ".column");
    return this.#card && column && !column.contains(this.#card) ? column : null;
  }

  #put() {
    this.#card?.classList.remove("dragging");
    this.#card = null;
    this.#light(null);
    if (this.#held) document.body.dispatchEvent(new CustomEvent("refresh"));
    this.#held = false;
  }

  /** @param {HTMLElement | null} column */
  #light(column) {
    for (const lit of this.querySelectorAll(".column.over")) if (lit !== column) lit.classList.remove("over");
    column?.classList.add("over");
  }

  /**
   * A live refresh must not take the card out of the person's hand.
   * @param {HtmxEvent} event
   */
  #hold(event) {
    if (!this.#card || !(event.target instanceof Element) || event.target.id !== "board") return;
    event.preventDefault();
    this.#held = true;
  }

  /**
   * Ask the server to move the card; its answer is a toast, or a dialog that asks why.
   * @param {HTMLElement} card
   * @param {HTMLElement} column
   */
  #move(card, column) {
    htmx.ajax("POST", `/jobs/${card.dataset.job}/status`, {
      source: linkOf(card),
      target: "#toasts",
      swap: "afterbegin",
      values: { target: column.dataset.target },
    });
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const card = around(event, ".card");
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (event.key.toLowerCase() === "m") /** @type {HTMLElement} */ (card.querySelector(".card-move")).click();
    else if (step && event.shiftKey) this.#shift(card, step[0]);
    else if (step) this.#go(card, step);
    else return;
    event.preventDefault();
  }

  /** @returns {HTMLElement[]} */
  #columns() {
    return [...this.querySelectorAll("section")];
  }

  /**
   * @param {HTMLElement} card
   * @param {number} across
   */
  #shift(card, across) {
    const columns = this.#columns();
    const target = across && columns[columns.findIndex((column) => column.contains(card)) + across];
    if (target) this.#move(card, target);
  }

  /**
   * To the next card in the column, or at the same height in the next column that has cards.
   * @param {HTMLElement} card
   * @param {readonly [number, number]} step
   */
  #go(card, [across, down]) {
    const columns = this.#columns().map(cardsIn);
    const at = columns.findIndex((cards) => cards.includes(card));
    const place = columns[at]?.indexOf(card) ?? 0;
    const sideways = across < 0 ? columns.slice(0, at).reverse() : columns.slice(at + 1);
    const cards = down ? columns[at] : sideways.find((column) => column.length);
    const next = cards?.[down ? place + down : Math.min(place, cards.length - 1)];
    if (next) linkOf(next).focus();
  }
}

/**
 * @param {HTMLElement} column
 * @returns {HTMLElement[]}
 */
function cardsIn(column) {
  return [...column.querySelectorAll("li")].filter((item) => item.matches(".card"));
}

/** @param {HTMLElement} card */
function linkOf(card) {
  return /** @type {HTMLAnchorElement} */ (card.querySelector(".card-title"));
}

customElements.define("board-grid", BoardGrid);
