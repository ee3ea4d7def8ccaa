// The toolbar icon tells in one character how things stand.

/**
 * @param {Connection} connection
 * @param {number} waiting saves that wait for the companion
 * @param {number} due people whom the person wants to get back to
 */
export async function showBadge(connection, waiting, due) {
  const troubled = !["connected", "unknown"].includes(connection.name);
  const text = waiting > 0 ? String(waiting) : troubled ? "!" : due > 0 ? `☎${due}` : "";
  const people = due === 1 ? "One person to get back to" : `${due} people to get back to`;
  const sentence = connection.sentence || (due > 0 ? people : "");
  const title = sentence ? `Job Companion: ${sentence}` : "Job Companion";
  await chrome.action.setBadgeText({ text });
  await chrome.action.setBadgeBackgroundColor({ color: troubled ? "#b45309" : "#2b57d0" });
  await chrome.action.setTitle({ title });
}

/**
 * Mark a tab whose job is in the tracker.
 * @param {number | undefined} tab
 * @param {boolean} saved
 */
export async function markTab(tab, saved) {
  if (tab === undefined) return;
  const badge = /** @type {chrome.action.BadgeTextDetails} */ ({ tabId: tab, text: saved ? "✓" : null });
  await chrome.action.setBadgeText(badge).catch(() => undefined); // the tab may be gone by now
}
