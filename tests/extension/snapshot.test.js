import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const taken = (body, prepare = () => undefined) => {
  const page = openPage({ html: `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>` });
  prepare(page);
  return page.parts.Snapshot.take(page.document);
};

test("a snapshot keeps text, links and classes", () => {
  const html = taken('<h1 class="title">Engineer &amp; more</h1><a href="/apply?a=1&amp;b=2">Apply</a>');
  assert.match(html, /<h1 class="title">Engineer &amp; more<\/h1>/);
  assert.match(html, /<a href="\/apply\?a=1&amp;b=2">/);
});

test("a snapshot leaves out styles, drawings and program", () => {
  const html = taken("<style>p{}</style><svg><path d='M0'/></svg><script>function go() { run(); }</script><p>Text</p>");
  assert.doesNotMatch(html, /<style|<svg|run\(\)/);
  assert.match(html, /<p>Text<\/p>/);
});

test("a page that is still a shell can be told from an empty one", () => {
  const html = taken(
    '<div id="root"></div><script src="/app.js"></script><noscript>Please enable JavaScript.</noscript>',
  );
  assert.match(html, /<script src="\/app.js"><\/script><noscript>Please enable JavaScript.<\/noscript>/);
});

test("a snapshot keeps scripts that carry data", () => {
  const html = taken(`<script type="application/ld+json">{"@type":"JobPosting"}</script>
    <script>window.__state__ = {"job": {"title": "Pilot"}};</script>
    <script>self.__next_f.push([1, "{\\"title\\": 1}"])</script>`);
  assert.match(html, /JobPosting/);
  assert.match(html, /"title": "Pilot"/);
  assert.match(html, /__next_f/);
});

test("what the person typed never leaves the page", () => {
  const html = taken(
    `<input value="Ada"><input type="hidden" value="token"><textarea>My letter</textarea>
     <div contenteditable="true">My draft</div><select><option value="de" selected>Germany</option></select>
     <my-field value="Lovelace"></my-field>`,
    ({ document }) => {
      document.querySelector("input").value = "Ada King";
      document.querySelector("input").setAttribute("value", "Ada King");
    },
  );
  for (const secret of ["Ada", "token", "My letter", "My draft", "Lovelace", "selected"]) {
    assert.ok(!html.includes(secret), `${secret} is in the snapshot`);
  }
  assert.match(html, /<option value="de">Germany/);
});

test("a snapshot reads through open and closed shadow trees, slots in their places", () => {
  const html = taken("<job-view><b>Berlin</b></job-view><job-pay></job-pay>", ({ document, closed }) => {
    const view = document.querySelector("job-view");
    const shadow = view.attachShadow({ mode: "open" });
    shadow.append(
      Object.assign(document.createElement("h1"), { textContent: "Nurse" }),
      document.createElement("slot"),
    );
    const pay = document.querySelector("job-pay");
    const hidden = pay.attachShadow({ mode: "closed" });
    hidden.append(Object.assign(document.createElement("p"), { textContent: "50,000" }));
    closed.set(pay, hidden);
  });
  assert.match(html, /<job-view><h1>Nurse<\/h1><slot><b>Berlin<\/b><\/slot><\/job-view>/);
  assert.match(html, /<job-pay><p>50,000<\/p><\/job-pay>/);
});

test("our own elements are not part of the page", () => {
  const html = taken(
    "<job-companion-bar data-job-companion></job-companion-bar><i data-job-companion-card></i><p>x</p>",
  );
  assert.doesNotMatch(html, /job-companion/);
});

test("large hidden caches in code elements are dropped, small marks with comments stay", () => {
  const html = taken(`<code>${"x".repeat(5000)}</code><code id="mark"><!--"123"--></code>`);
  assert.doesNotMatch(html, /xxxx/);
  assert.match(html, /<code id="mark"><!--"123"--><\/code>/);
});

test("embedded images go, a title with angle brackets stays text", () => {
  const html = taken(`<img src="data:image/png;base64,${"A".repeat(500)}" alt="Logo"><p></p>`, ({ document }) => {
    document.querySelector("p").textContent = "<script>alert(1)</script>";
  });
  assert.doesNotMatch(html, /base64/);
  assert.match(html, /<p>&lt;script&gt;alert\(1\)&lt;\/script&gt;<\/p>/);
});

test("a page beyond the limit is cut, not refused", () => {
  const html = taken("<p>first</p><p>second</p><p>third</p>", ({ parts }) => {
    parts.Snapshot.LIMIT = 120;
  });
  assert.ok(html.length <= 120);
  assert.match(html, /first/);
});

test("a snapshot of an endlessly nested page stays within what a parser can take", () => {
  const html = taken('<main id="top"></main>', (page) => {
    let inner = page.document.getElementById("top");
    for (let depth = 0; depth < 900; depth += 1) inner = inner.appendChild(page.document.createElement("div"));
    inner.textContent = "Cook";
  });
  assert.ok((html.match(/<div>/g) ?? []).length < 510);
  assert.match(html, /Cook/);
});

test("a snapshot keeps an element's first attributes", () => {
  const names = Array.from({ length: 900 }, (_, index) => `a${index}="1"`).join(" ");
  const html = taken(`<p class="duty" ${names}>Cook</p>`);
  assert.match(html, /<p class="duty" a0="1"/);
  assert.doesNotMatch(html, /a300/);
});
