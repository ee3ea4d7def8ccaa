// Everything the person can choose, how things stand with the companion, and what to do when they stand badly.

import { ask, byId, element } from "../ask.js";
import { changeSettings, readSettings } from "../worker/settings.js";

/** @type {Record<ConnectionName, string>} */
const WORDS = {
  unknown: "Not asked yet. It connects when you first need it.",
  connected: "Connected.",
  not_running: "The companion is not running.",
  not_installed: "The companion is not installed for this browser yet.",
  outdated: "Extension and companion do not fit together.",
};

async function showConnection(retry = false) {
  const reply = await ask("connection", { retry });
  const { name, sentence, version } = reply.ok
    ? reply.body
    : { name: "unknown", sentence: reply.error.message, version: "" };
  const state = byId("state");
  state.dataset.name = name;
  state.textContent = sentence || WORDS[/** @type {ConnectionName} */ (name)] + (version ? ` Version ${version}.` : "");
  byId("how").hidden = name === "connected" && location.hash !== "#start";
  await showDiagnostics(name, version);
}

/**
 * @param {string} name
 * @param {string} version
 */
async function showDiagnostics(name, version) {
  const queue = await ask("queue.list", {});
  const waiting = queue.ok ? queue.body.waiting : [];
  const settings = await readSettings();
  byId("diagnostics").textContent = [
    `extension ${chrome.runtime.getManifest().version}`,
    `companion ${version || "unknown"}, ${name}`,
    `browser ${/Chrom\S+/.exec(navigator.userAgent)?.[0] ?? "unknown"} on ${navigator.platform}`,
    `waiting saves ${waiting.length}, refused ${waiting.filter((entry) => entry.problem).length}`,
    `bar ${settings.bar ? "on" : "off"}, cards ${settings.cards ? "on" : "off"}`,
    `preview ${settings.preview ? "on" : "off"}, learning ${settings.learn ?? "not asked"}, applied ${settings.markApplied}`,
    `sites ${SiteHeaders.length}, off ${settings.off.length}, added ${settings.standing.length}`,
  ].join("\n");
}

async function showChoices() {
  const settings = await readSettings();
  for (const name of /** @type {const} */ (["bar", "cards", "preview", "learn", "markApplied"])) {
    const box = /** @type {HTMLInputElement} */ (byId(name));
    box.checked = settings[name] === true;
    box.addEventListener("change", () => void changeSettings({ [name]: box.checked }));
  }
  byId("sites").replaceChildren(...[...SiteHeaders].sort(byLabel).map((site) => siteRow(site, settings.off)));
}

/**
 * @param {SiteHeader} one
 * @param {SiteHeader} other
 */
function byLabel(one, other) {
  return one.label.localeCompare(other.label);
}

/**
 * @param {SiteHeader} site
 * @param {readonly string[]} off
 */
function siteRow(site, off) {
  const box = element("input", { type: "checkbox" });
  box.checked = !off.includes(site.id);
  box.addEventListener("change", async () => {
    const others = (await readSettings()).off.filter((id) => id !== site.id);
    await changeSettings({ off: box.checked ? others : [...others, site.id] });
  });
  return element("label", {}, box, ` ${site.label}`);
}

async function showStanding() {
  const { standing } = await readSettings();
  const rows = standing.map((pattern) => {
    const remove = element("button", { type: "button" }, "Remove");
    remove.addEventListener("click", async () => {
      await chrome.permissions.remove({ origins: [pattern] });
    });
    return element("li", {}, `${pattern.replace(/^https:\/\/|\/\*$/g, "")} `, remove);
  });
  const none = "None yet. Open the toolbar button on any site and choose “Always show on this site”.";
  byId("standing").replaceChildren(...(rows.length > 0 ? rows : [element("li", { class: "none" }, none)]));
}

byId("retry").addEventListener("click", () => void showConnection(true));
byId("tracker").addEventListener("click", async () => {
  const reply = await ask("tracker.go", { path: "/" });
  if (!reply.ok) await showConnection();
});
byId("connections").addEventListener("click", async () => {
  const reply = await ask("tracker.go", { path: "/connections" });
  if (!reply.ok) await showConnection();
});
byId("profile").addEventListener("click", async () => {
  const reply = await ask("tracker.go", { path: "/profile" });
  if (!reply.ok) await showConnection();
});
byId("copy").addEventListener("click", async () => {
  await navigator.clipboard.writeText(byId("diagnostics").textContent ?? "");
  byId("copied").textContent = "Copied.";
});
chrome.storage.session.onChanged.addListener(() => void showConnection());
chrome.storage.local.onChanged.addListener(() => void showStanding());

void showConnection();
void showChoices();
void showStanding();
