// The service worker: every listener in one place. It keeps nothing that its eviction would lose.

import { forgetBars } from "./worker/claims.js";
import { flushQueue, refreshBadge } from "./worker/companion.js";
import { forgetTab } from "./worker/fills.js";
import { forgetFrames } from "./worker/frames.js";
import { answer } from "./worker/routes.js";
import { enterOpenTabs, registerStanding, serveTab } from "./worker/tabs.js";

const MENU = "save-job";

chrome.runtime.onMessage.addListener((asked, sender, reply) => {
  if (sender.id !== chrome.runtime.id) return false;
  void answer(asked, sender).then(reply);
  return true;
});

chrome.runtime.onInstalled.addListener(async () => {
  chrome.contextMenus.removeAll(() => {
    chrome.contextMenus.create({ id: MENU, title: "Save job", contexts: ["page", "selection", "frame"] });
  });
  await registerStanding();
  await enterOpenTabs();
});

chrome.runtime.onStartup.addListener(async () => {
  await registerStanding();
  await refreshBadge();
  await flushQueue();
});

chrome.permissions.onAdded.addListener(async () => {
  await registerStanding();
  await enterOpenTabs();
});
chrome.permissions.onRemoved.addListener(() => void registerStanding());

chrome.contextMenus.onClicked.addListener((_, tab) => {
  if (tab?.id !== undefined) void serveTab(tab.id, "save");
});

chrome.commands.onCommand.addListener((command, tab) => {
  if (command === MENU && tab?.id !== undefined) void serveTab(tab.id, "save");
});

chrome.alarms.onAlarm.addListener(() => void flushQueue());
chrome.tabs.onRemoved.addListener((tab) => {
  void forgetBars(tab);
  void forgetTab(tab);
  void forgetFrames(tab);
});
