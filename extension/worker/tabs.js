// What the worker does to tabs: tell their pages something, bring the page scripts in, have the job there saved.

import { barHolder } from "./claims.js";
import { changeSettings, readSettings } from "./settings.js";

export const CONTENT_FILES = chrome.runtime.getManifest().content_scripts?.[0]?.js ?? [];
const STANDING = "standing";

/**
 * Tell every page with our scripts; pages without them are passed over.
 * @param {Telling} telling
 */
export async function tellAllPages(telling) {
  const tabs = await chrome.tabs.query({});
  await Promise.all(tabs.map((tab) => chrome.tabs.sendMessage(tab.id ?? -1, telling).catch(() => null)));
}

/**
 * Have the job on a tab's page saved (or only its bar shown), bringing the scripts in where they are not.
 * @param {number} tab
 * @param {"save" | "show"} wish
 * @returns {Promise<boolean>} false where the browser lets no extension in
 */
export async function serveTab(tab, wish) {
  const holder = await barHolder(tab);
  const target = holder ? { documentId: holder } : { frameId: 0 };
  const done = await chrome.tabs.sendMessage(tab, { tell: wish }, target).catch(() => null);
  if (done) return true;
  try {
    await chrome.scripting.executeScript({ target: { tabId: tab }, files: CONTENT_FILES });
    return Boolean(await chrome.tabs.sendMessage(tab, { tell: wish }, { frameId: 0 }));
  } catch {
    return false;
  }
}

/** Pages that were open before the extension came get the scripts now, not after a reload. */
export async function enterOpenTabs() {
  const matches = chrome.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const tabs = await chrome.tabs.query({ url: [...matches, ...(await readSettings()).standing] });
  for (const tab of tabs) {
    if (tab.id === undefined || tab.status !== "complete") continue; // loading pages get them anyway
    const isHere = await chrome.tabs.sendMessage(tab.id, { tell: "holds", identity: "" }).catch(() => null);
    if (isHere !== null) continue;
    const target = { tabId: tab.id, allFrames: true };
    await chrome.scripting.executeScript({ target, files: CONTENT_FILES }).catch(() => null);
  }
}

/** Sites outside the list for which the person gave a standing permission: their scripts, registered to stay. */
export async function registerStanding() {
  const matches = chrome.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const hosts = matches.map((pattern) => `${pattern.split("/", 3).join("/")}/*`);
  const listed = new Set([...matches, ...hosts]); // the browser names both
  const granted = (await chrome.permissions.getAll()).origins ?? [];
  const standing = granted.filter((origin) => !listed.has(origin));
  await changeSettings({ standing });
  const [known] = await chrome.scripting.getRegisteredContentScripts({ ids: [STANDING] });
  if (known) await chrome.scripting.unregisterContentScripts({ ids: [STANDING] });
  if (standing.length === 0) return;
  await chrome.scripting.registerContentScripts([
    { id: STANDING, matches: standing, js: CONTENT_FILES, allFrames: true, runAt: "document_idle" },
  ]);
}
