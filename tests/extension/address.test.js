import assert from "node:assert/strict";
import test from "node:test";
import { openPage, SITE } from "./page.js";

const { Address } = openPage().parts;

test("a posting, a list and anything else are told apart by the address", () => {
  assert.equal(Address.kind(SITE, "https://jobs.example.com/meridian/1"), "job");
  assert.equal(Address.kind(SITE, "https://jobs.example.com/meridian/1/?utm_source=x#top"), "job");
  assert.equal(Address.kind(SITE, "https://jobs.example.com/meridian/"), "list");
  assert.equal(Address.kind(SITE, "https://jobs.example.com/"), "other");
});

test("a parameter that must be there must be there", () => {
  const shape = { host: "a\\.example", path: "/jobs", query: ["currentJobId"] };
  assert.ok(Address.fits(shape, "https://a.example/jobs/?x=1&currentJobId=5"));
  assert.ok(!Address.fits(shape, "https://a.example/jobs/?x=1"));
});

test("match patterns are read as Chrome reads them", () => {
  assert.ok(Address.claims("https://*.example.com/*", "https://example.com/a"));
  assert.ok(Address.claims("https://*.example.com/*", "https://a.b.example.com/a?b"));
  assert.ok(Address.claims("*://example.com/jobs/*", "http://example.com/jobs/1"));
  assert.ok(!Address.claims("https://*.example.com/*", "https://badexample.com/"));
  assert.ok(!Address.claims("https://example.com/jobs/*", "https://example.com/other"));
  assert.ok(!Address.claims("https://example.com/*", "https://example.com.evil.test/"));
});

test("no site claims a foreign page", () => {
  assert.equal(Address.site("https://elsewhere.test/", [SITE]), null);
  assert.equal(Address.site("https://jobs.example.com/", [SITE]), SITE);
});

test("a plain fragment is the same page, a route in the fragment is another", () => {
  assert.equal(Address.page("https://a.example/x#top"), "https://a.example/x");
  assert.equal(Address.page("https://a.example/x#/jobs/1"), "https://a.example/x#/jobs/1");
});
