// The browser's storage, in memory.

/** @param {Record<string, unknown>} [content] */
export function storageArea(content = {}) {
  const copy = (value) => (value === undefined ? undefined : structuredClone(value));
  return {
    content,
    async get(key) {
      return key in content ? { [key]: copy(content[key]) } : {};
    },
    async set(items) {
      Object.assign(content, copy(items));
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete content[key];
    },
    onChanged: { addListener: () => undefined },
  };
}
