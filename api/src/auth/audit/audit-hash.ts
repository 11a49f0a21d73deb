import { createHash } from 'node:crypto';

import { canonicalJson } from '@longbox/shared/canonical-variables';

import type { AuditEntry } from './audit-entry.entity.js';

/** What stands before the first entry. */
export const genesis = '0'.repeat(64);

/** The hash of an entry: SHA-256 over the hash before it and its values as canonical JSON, in this order. */
export function hashOfEntry(previous: string, entry: Omit<AuditEntry, 'hash'>): string {
  const { seq, at, actorKind, actorId, actorName, throughId, address, device, act } = entry;
  const { subjectKind, subjectId, subjectName, before, after } = entry;
  const who = [actorKind, actorId, actorName, throughId, address, device];
  const what = [act, subjectKind, subjectId, subjectName, before, after];
  const text = canonicalJson([previous, seq, at.toISOString(), ...who, ...what]);
  return createHash('sha256').update(text).digest('hex');
}
