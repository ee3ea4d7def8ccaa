/**
 * <board-grid>: cards are dragged between columns, or moved by keyboard: arrows go from card to card, Shift with an
 * arrow moves the card one column, “m” asks for any status. The server decides; a refused move asks for a note.
 */
class BoardGrid extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.addEventListener("dragstart", (event) => this.#lifted(event), { signal });
    this.addEventListener("dragover", (event) => this.#over(event), { signal });
    this.addEventListener("dragend", () => this.#put(), { signal });
    this.addEventListener("drop", (event) => this.#dropped(event), { signal });
    this.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    // A live refresh must not take the card out of the person's hand.
    this.addEventListener("htmx:beforeRequest", (event) => this.#hold(event), { signal });
  }

  disconnectedCallback() {
    this.stop.abort();
  }

  #lifted(event) {
    this.card = event.target.closest?.(".card");
    if (!this.card) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", this.card.querySelector(".card-title").textContent);
    this.card.classList.add("dragging");
  }

  #over(event) {
    const column = event.target.closest(".column");
    this.#light(null);
    if (!this.card || !column || column.contains(this.card)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    this.#light(column);
  }

  #dropped(event) {
    const column = event.target.closest(".column");
    if (!this.card || !column || column.contains(this.card)) return;
    event.preventDefault();
    this.move(this.card, column);
  }

  #put() {
    this.card?.classList.remove("dragging");
    this.card = null;
    this.#light(null);
    if (this.held) document.body.dispatchEvent(new CustomEvent("refresh"));
    this.held = false;
  }

  #light(column) {
    for (const lit of this.querySelectorAll(".column.over")) if (lit !== column) lit.classList.remove("over");
    column?.classList.add("over");
  }

  #hold(event) {
    if (!this.card || event.target.id !== "board") return;
    event.preventDefault();
    this.held = true;
  }

  /** Ask the server to move `card` into `column`; its answer is a toast, or a dialog that asks why. */
  move(card, column) {
    htmx.ajax("POST", `/jobs/${card.dataset.job}/status`, {
      source: card.querySelector(".card-title"),
      target: "#toasts",
      swap: "afterbegin",
      values: { target: column.dataset.target },
    });
  }

  #pressed(event) {
    const card = event.target.closest(".card");
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.key.toLowerCase() === "m") card.querySelector(".card-move").click();
    else if (step && event.shiftKey && step[0]) this.#shift(card, step[0]);
    else if (step && !event.shiftKey) this.#go(card, step);
    else return;
    event.preventDefault();
  }

  #columns() {
    return [...this.querySelectorAll(".column")];
  }

  #shift(card, direction) {
    const columns = this.#columns();
    const target = columns[columns.indexOf(card.closest(".column")) + direction];
    if (target) this.move(card, target);
  }

  #go(card, [across, down]) {
    const column = card.closest(".column");
    const cards = [...column.querySelectorAll(".card")];
    const place = cards.indexOf(card);
    if (down) {
      cards[place + down]?.querySelector(".card-title").focus();
      return;
    }
    const columns = this.#columns();
    for (let i = columns.indexOf(column) + across; columns[i]; i += across) {
      const there = columns[i].querySelectorAll(".card");
      if (!there.length) continue;
      there[Math.min(place, there.length - 1)].querySelector(".card-title").focus();
      return;
    }
  }
}
customElements.define("board-grid", BoardGrid);
