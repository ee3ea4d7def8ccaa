// What every widget page shares: a place for each question and what the framework itself holds for it.

/** What the page's own state is now, by question; a page puts its values here whenever they change. */
const state = {};

window.labState = () => state;

/** Keep a value of the page's own state. */
export const keep = (name, value) => {
  state[name] = value;
};

/** How often something happened that never may: the form was sent, the page was left. */
export const count = (name) => {
  state[name] = (state[name] ?? 0) + 1;
};

document.addEventListener("submit", (event) => {
  event.preventDefault();
  count("submitted");
});
