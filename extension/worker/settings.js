// What the person chose, in the browser's storage; nothing here leaves the browser.

/** @type {Settings} */
const UNSAID = { off: [], bar: true, cards: true, preview: false, learn: null, markApplied: false, standing: [] };

/** @returns {Promise<Settings>} */
export async function readSettings() {
  const { settings } = await chrome.storage.local.get("settings");
  return { ...UNSAID, .../** @type {Partial<Settings>} */ (settings ?? {}) };
}

/** @param {Partial<Settings>} changes */
export async function changeSettings(changes) {
  const settings = { ...(await readSettings()), ...changes };
  await chrome.storage.local.set({ settings });
  return settings;
}
