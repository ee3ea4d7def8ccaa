// A browser around the worker, whose native host the test plays.

import { storageArea } from "./storage.js";

export const OURS = "chrome-extension://extension/";
const WELCOME = { version: "1", protocol: 1, capabilities: [], tracker: "", problem: null };
const AWAY = { code: 11, name: "not_started", message: "The companion is away.", params: {} };

/** Install the browser as `chrome`; what the worker does to it is in the value returned. */
export function installBrowser() {
  const world = {
    requests: [],
    tabs: [],
    badge: "",
    told: [],
    alarms: new Set(),
    isAway: false,
    bodies: {},
    errors: {},
    alive: new Set(),
  };
  const quiet = { addListener: () => undefined };
  globalThis.chrome = {
    runtime: {
      id: "extension",
      getURL: (path) => OURS + path,
      getManifest: () => ({ version: "0.1.0", content_scripts: [{ js: [], matches: [] }] }),
      connectNative: () => hostPort(world, quiet),
    },
    storage: { local: storageArea(), session: storageArea() },
    tabs: {
      create: async ({ url }) => world.tabs.push(url),
      query: async () => [{ id: 4 }, { id: 5 }],
      sendMessage: async (tab, telling, target = {}) => {
        world.told.push({ tab, ...telling, ...target });
        return telling.tell === "holds" ? world.alive.has(target.documentId) : true;
      },
    },
    alarms: { create: async (name) => world.alarms.add(name), clear: async (name) => world.alarms.delete(name) },
    action: {
      setBadgeText: async ({ text, tabId }) => {
        if (tabId === undefined) world.badge = text;
      },
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
  };
  return world;
}

function hostPort(world, quiet) {
  const listeners = [];
  world.event = (event, body) => {
    for (const listener of listeners) listener({ event, body });
  };
  return {
    onMessage: { addListener: (listener) => listeners.push(listener) },
    onDisconnect: quiet,
    disconnect: () => undefined,
    postMessage(request) {
      world.requests.push(structuredClone(request));
      const body = request.kind === "hello" ? WELCOME : (world.bodies[request.kind] ?? {});
      const error = world.isAway ? AWAY : world.errors[request.kind];
      const reply = error ? { ok: false, error } : { ok: true, body };
      queueMicrotask(() => {
        for (const listener of listeners) listener({ id: request.id, host: "1", ...reply });
      });
    },
  };
}
