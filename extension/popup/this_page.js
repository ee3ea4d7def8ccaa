// What the popup offers for the page in the active tab: save it, fill its form, and show the bar on its site from now on.

import { ask, byId } from "../ask.js";

/** Offer what fits the active tab. */
export async function offerThisPage() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (!tab?.id || !/^https?:/.test(tab.url ?? "")) return;
  const { id } = tab;
  byId("here").hidden = false;
  byId("save-page").addEventListener("click", () => void serve(id, "tab.save"));
  byId("fill-page").addEventListener("click", () => void serve(id, "tab.show"));
  const origin = `${new URL(tab.url ?? "").origin}/*`;
  if (origin.startsWith("https:") && !(await isListed(origin))) await offerStanding(id, origin);
}

/**
 * @param {number} tab
 * @param {"tab.save" | "tab.show"} kind
 */
async function serve(tab, kind) {
  const reply = await ask(kind, { tab });
  if (reply.ok && reply.body.shown) window.close();
  else byId("here-text").textContent = reply.ok ? "The browser lets no extension into this page." : reply.error.message;
}

/**
 * @param {number} tab
 * @param {string} origin
 */
async function offerStanding(tab, origin) {
  const button = byId("standing");
  const render = async () => {
    const isGranted = await chrome.permissions.contains({ origins: [origin] });
    button.textContent = isGranted ? "Stop showing on this site" : "Always show on this site";
    button.hidden = false;
    return isGranted;
  };
  let isGranted = await render();
  button.addEventListener("click", async () => {
    const done = isGranted
      ? await chrome.permissions.remove({ origins: [origin] })
      : await chrome.permissions.request({ origins: [origin] });
    if (done && !isGranted) return serve(tab, "tab.show");
    isGranted = await render();
  });
}

/**
 * Whether a site file claims all pages of this origin.
 * @param {string} origin
 */
async function isListed(origin) {
  const patterns = chrome.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const host = new URL(origin.slice(0, -1)).hostname;
  return patterns.some((pattern) => {
    const claimed = pattern.split("/")[2] ?? "";
    return claimed === host || (claimed.startsWith("*.") && `.${host}`.endsWith(claimed.slice(1)));
  });
}
