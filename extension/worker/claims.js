// Two frames of a tab may show the same posting (a company page and the board embedded in it): one of them gets the bar.
// Who holds what is kept in session storage, and whether the holder still lives is asked, never assumed.

/** @typedef {{document: string, frame: number}} Holder */

/** @param {number} tab */
const slot = (tab) => `bars:${tab}`;

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * Whether the asking frame may show the bar for `identity`. The top frame wins over a frame inside it.
 * @param {chrome.runtime.MessageSender} sender
 * @param {string} identity
 * @returns {Promise<boolean>}
 */
export function claimBar(sender, identity) {
  const turn = last.then(() => decide(sender, identity));
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * @param {chrome.runtime.MessageSender} sender
 * @param {string} identity
 */
async function decide(sender, identity) {
  const tab = sender.tab?.id ?? -1;
  const asking = { document: sender.documentId ?? "", frame: sender.frameId ?? 0 };
  const holders = await holdersIn(tab);
  const holder = holders[identity];
  if (holder && holder.document !== asking.document && (await isAlive(tab, holder, identity))) {
    if (asking.frame !== 0) return false;
    await chrome.tabs.sendMessage(tab, { tell: "yield", identity }, { documentId: holder.document }).catch(() => null);
  }
  await chrome.storage.session.set({ [slot(tab)]: { ...holders, [identity]: asking } });
  return true;
}

/**
 * The document that shows a bar in this tab now, null when none does.
 * @param {number} tab
 */
export async function barHolder(tab) {
  for (const [identity, holder] of Object.entries(await holdersIn(tab))) {
    if (await isAlive(tab, holder, identity)) return holder.document;
  }
  return null;
}

/** @param {number} tab */
export async function forgetBars(tab) {
  await chrome.storage.session.remove(slot(tab));
}

/**
 * @param {number} tab
 * @returns {Promise<Record<string, Holder>>}
 */
async function holdersIn(tab) {
  return /** @type {Record<string, Holder>} */ ((await chrome.storage.session.get(slot(tab)))[slot(tab)] ?? {});
}

/**
 * @param {number} tab
 * @param {Holder} holder
 * @param {string} identity
 */
async function isAlive(tab, holder, identity) {
  const question = { tell: "holds", identity };
  return (await chrome.tabs.sendMessage(tab, question, { documentId: holder.document }).catch(() => false)) === true;
}
