// How popup and options speak to the worker.

/**
 * Ask the worker; never rejects.
 * @template {Kind} K
 * @param {K} kind
 * @param {AllKinds[K][0]} body
 * @param {string} [key] idempotency key of a request that changes something
 * @returns {Promise<Reply<K>>}
 */
export async function ask(kind, body, key) {
  try {
    return await chrome.runtime.sendMessage({ kind, body, key });
  } catch {
    const message = "The extension is just starting. Try again.";
    return { ok: false, error: { code: 2, name: "disconnected", message, params: {} } };
  }
}

/** A fresh idempotency key. */
export const newKey = () => crypto.randomUUID();

/**
 * The element with this id; the page's own HTML has it.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @returns {T}
 */
export function byId(id) {
  return /** @type {T} */ (document.getElementById(id));
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
