import { readDraft, type DraftContent, NotADraft } from '@longbox/shared/draft/content';
import { UnknownInNote } from '@longbox/shared/draft/rich-text';
import { applyUpdate, type Doc, encodeStateVector, decodeStateVector, parseUpdateMeta } from 'yjs';

import { faultOf } from './check-draft.js';
import { draftLimits } from './limits.js';

/** What taking a change into a document came to. After anything but `taken` the document must be thrown away. */
export type Taken = { taken: DraftContent } | { refused: string } | { gap: true };

/**
 * Applies a change to `doc` and reads what that says now. A change that builds on something the document does not have
 * is a gap: Yjs would hold it back, and with it perhaps a whole key, without a word (yjs#461, #591).
 */
export function takeChange(doc: Doc, change: Uint8Array): Taken {
  if (change.byteLength > draftLimits.batchBytes)
    return { refused: 'This change is too large to be kept in one piece.' };
  try {
    if (buildsOnUnknown(doc, change)) return { gap: true };
    applyUpdate(doc, change);
  } catch {
    return { refused: 'This change could not be read.' };
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return { gap: true };
  try {
    const content = readDraft(doc);
    const fault = faultOf(doc, content);
    return fault === undefined ? { taken: content } : { refused: fault };
  } catch (fault) {
    if (fault instanceof NotADraft || fault instanceof UnknownInNote) return { refused: fault.message };
    throw fault;
  }
}

function buildsOnUnknown(doc: Doc, change: Uint8Array): boolean {
  const known = decodeStateVector(encodeStateVector(doc));
  return [...parseUpdateMeta(change).from].some(([client, from]) => from > (known.get(client) ?? 0));
}
