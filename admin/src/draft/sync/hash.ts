import { canonicalJson } from '@longbox/shared/canonical-variables';
import { readDraft } from '@longbox/shared/draft/content';
import type { Doc } from 'yjs';

/**
 * SHA-256, in hexadecimal, of what a draft says: equal on every device that has all changes. Undefined where the browser
 * offers no hashing (a plain address without TLS).
 */
export async function hashOf(doc: Doc): Promise<string | undefined> {
  const text = canonicalJson(readDraft(doc));
  // `crypto.subtle` exists in secure contexts only, whatever its type says.
  const { subtle }: { subtle?: SubtleCrypto } = crypto;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
