import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { storageArea } from "./storage.js";
import { installBrowser } from "./worker.js";

const world = installBrowser();
chrome.runtime.getManifest = () => ({
  version: "0.1.0",
  content_scripts: [
    { js: ["a.js", "b.js"], matches: ["https://jobs.example.com/*", "https://news.example.com/item*"] },
  ],
});
chrome.permissions = { getAll: async () => ({ origins: world.origins }) };
chrome.scripting = {
  executeScript: async ({ target, files }) => {
    if (world.isForbidden) throw new Error("Cannot access contents of the page.");
    world.injected.push([target.tabId, files]);
    world.alive.add("anything");
  },
  getRegisteredContentScripts: async () => world.registered,
  unregisterContentScripts: async () => {
    world.registered = [];
  },
  registerContentScripts: async (scripts) => {
    if (world.registered.length > 0) throw new Error("Duplicate script id.");
    world.registered = scripts;
  },
};
const { enterOpenTabs, registerStanding, serveTab } = await import("../../extension/worker/tabs.js");

const LISTED = ["https://jobs.example.com/*", "https://news.example.com/*", "https://news.example.com/item*"];

beforeEach(() => {
  Object.assign(world, {
    origins: LISTED,
    registered: [],
    injected: [],
    told: [],
    isForbidden: false,
    alive: new Set(),
  });
  chrome.storage.local = storageArea();
});

const standing = async () => (await chrome.storage.local.get("settings")).settings.standing;

test("a site that the person adds gets the scripts to stay, and loses them with the permission", async () => {
  world.origins = [...LISTED, "https://added.example.org/*"];
  await registerStanding();
  await registerStanding();
  assert.deepEqual(world.registered[0].matches, ["https://added.example.org/*"]);
  assert.deepEqual(world.registered[0].js, ["a.js", "b.js"]);
  assert.deepEqual(await standing(), ["https://added.example.org/*"]);
  world.origins = LISTED;
  await registerStanding();
  assert.deepEqual(world.registered, []);
  assert.deepEqual(await standing(), []);
});

test("on a page without our scripts they are brought in first, then asked", async () => {
  const asked = [];
  chrome.tabs.sendMessage = async (tab, telling) => {
    asked.push([tab, telling.tell]);
    if (world.injected.length === 0) throw new Error("Receiving end does not exist.");
    return true;
  };
  assert.equal(await serveTab(9, "save"), true);
  assert.deepEqual(world.injected, [[9, ["a.js", "b.js"]]]);
  assert.deepEqual(asked.at(-1), [9, "save"]);
});

test("a page that lets no extension in is reported as such", async () => {
  chrome.tabs.sendMessage = async () => {
    throw new Error("Receiving end does not exist.");
  };
  world.isForbidden = true;
  assert.equal(await serveTab(9, "save"), false);
});

test("pages open before the installation get the scripts once, loading ones are left to the browser", async () => {
  chrome.tabs.query = async () => [
    { id: 1, status: "complete" },
    { id: 2, status: "loading" },
    { id: 3, status: "complete" },
  ];
  chrome.tabs.sendMessage = async (tab) => {
    if (tab === 3) return false;
    throw new Error("Receiving end does not exist.");
  };
  await enterOpenTabs();
  assert.deepEqual(
    world.injected.map(([tab]) => tab),
    [1],
  );
});
