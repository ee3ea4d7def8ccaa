import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

function stage(html = "<div id=around><i id=host></i></div>") {
  const page = openPage({ html });
  const host = page.document.getElementById("host");
  page.document.elementFromPoint = () => host;
  const click = (changes = {}) => {
    const event = new page.window.MouseEvent("click", { detail: 1, clientX: 5, clientY: 5 });
    return Object.create(
      event,
      Object.fromEntries(
        Object.entries({ isTrusted: true, detail: 1, timeStamp: 5000, clientX: 5, clientY: 5, ...changes }).map(
          ([name, value]) => [name, { value }],
        ),
      ),
    );
  };
  return { ...page, host, judge: (event) => page.parts.Trust.judge(event, host), click };
}

test("a hand-made click on a visible button counts", () => {
  const { judge, click } = stage();
  assert.equal(judge(click()), "yes");
});

test("a click that the page made is forged", () => {
  const { judge, window } = stage();
  assert.equal(judge(new window.MouseEvent("click", { detail: 1 })), "forged");
});

test("a click through something that covers the bar does not count", () => {
  const { judge, click, document } = stage();
  document.elementFromPoint = () => document.body;
  assert.equal(judge(click()), "hidden");
});

for (const style of ["opacity: 0.1", "visibility: hidden", "display: none", "filter: opacity(5%)"]) {
  test(`a bar inside something with ${style} is not clicked`, () => {
    const { judge, click, document } = stage();
    document.getElementById("around").setAttribute("style", style);
    assert.equal(judge(click()), "hidden");
  });
}

test("the keyboard needs no pointer position", () => {
  const { judge, click, document } = stage();
  document.elementFromPoint = () => document.body;
  assert.equal(judge(click({ detail: 0 })), "yes");
});
