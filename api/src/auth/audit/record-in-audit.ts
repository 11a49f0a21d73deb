import { canonicalJson, type Json } from '@longbox/shared/canonical-variables';
import type { EntityManager } from 'typeorm';

import { databaseNow } from '../../platform/database/in-transaction.js';
import { AuthorContext, type Origin } from '../author-context.js';
import { AuditEntry, AuditHead } from './audit-entry.entity.js';
import { hashOfEntry } from './audit-hash.js';

/** Whoever operates the server, by a command. */
export const operator = 'operator';

/** Somebody who is not signed in, such as a person who fails to. */
export interface Nobody {
  from: Origin;
}

/** One act as it is told to the log. */
export interface AuditedAct {
  by: AuthorContext | typeof operator | Nobody;
  /** What was done, such as `comic.publish`. */
  act: string;
  /** What it was done to, with its name at this time. */
  subject?: { kind: string; id?: string; name: string };
  /** What of it changed, before and after. No secrets, and no more than the log's reader needs. */
  before?: Json;
  after?: Json;
}

/**
 * Writes down who did what, in the transaction that does it: both happen or neither. It locks the end of the log until the
 * transaction ends, so call it last. Run the transaction by `inTransaction`.
 */
export async function recordInAudit(tx: EntityManager, { by, act, subject, before, after }: AuditedAct): Promise<void> {
  const head = await tx.findOneOrFail(AuditHead, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });
  const entry = {
    seq: head.seq + 1,
    at: await databaseNow(tx),
    ...actorOf(by),
    act,
    subjectKind: subject?.kind ?? '',
    subjectId: subject?.id ?? null,
    subjectName: [...(subject?.name ?? '')].slice(0, 300).join(''),
    before: before === undefined ? null : canonicalJson(before),
    after: after === undefined ? null : canonicalJson(after),
  };
  const hash = hashOfEntry(head.hash, entry);
  await tx.insert(AuditEntry, { ...entry, hash });
  await tx.update(AuditHead, { id: 1 }, { seq: entry.seq, hash });
}

function actorOf(by: AuditedAct['by']) {
  const unknown = { actorId: null, throughId: null, actorName: '', address: '', device: '' };
  if (by === operator) return { ...unknown, actorKind: operator } as const;
  if (!(by instanceof AuthorContext)) return { ...unknown, ...by.from, actorKind: 'nobody' } as const;
  const { accountId, name, sessionId, tokenId, from } = by;
  const actorKind = tokenId === null ? 'person' : 'token';
  return { actorKind, actorId: accountId, actorName: name, throughId: tokenId ?? sessionId, ...from } as const;
}
