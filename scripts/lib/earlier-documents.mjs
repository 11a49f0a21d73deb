// @ts-check
/** Versions whose clients may still ask while a deployment rolls. */
const kept = 3;

/**
 * The manifests of earlier versions with one more; the oldest are dropped.
 *
 * @param {Record<string, Record<string, string>>} earlier version → (document id → text), oldest first
 * @param {string} version
 * @param {Record<string, string>} documents
 * @returns {Record<string, Record<string, string>>}
 */
export function earlierWith(earlier, version, documents) {
  const others = Object.entries(earlier).filter(([name]) => name !== version);
  return Object.fromEntries([...others, [version, documents]].slice(-kept));
}
