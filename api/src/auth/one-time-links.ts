import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';

import { type LinkPurpose, OneTimeLink } from './one-time-link.entity.js';
import { hashOfSecret, newSecret } from './secret.js';

/** What a link carries beside its secret. */
type Carries = Partial<Pick<OneTimeLink, 'accountId' | 'email' | 'role' | 'invitedById'>>;

/** Makes a link that works once. */
export async function makeLink(
  tx: EntityManager,
  purpose: LinkPurpose,
  milliseconds: number,
  carries: Carries = {},
): Promise<{ id: string; secret: string; expiresAt: Date }> {
  const id = uuid();
  const secret = newSecret();
  const expiresAt = new Date(Date.now() + milliseconds);
  await tx.insert(OneTimeLink, { id, purpose, tokenHash: hashOfSecret(secret), expiresAt, ...carries });
  return { id, secret, expiresAt };
}

const which = (purpose: LinkPurpose, secret: string) => ({ purpose, tokenHash: hashOfSecret(secret) });

/** What a link would do; null when it is unknown, used or too old. */
export async function readLink(tx: EntityManager, purpose: LinkPurpose, secret: string): Promise<OneTimeLink | null> {
  const link = await tx.findOneBy(OneTimeLink, which(purpose, secret));
  return link && link.expiresAt > new Date() ? link : null;
}

/** Uses a link up, in the transaction of what it allows; null when it is unknown, used or too old. */
export async function useLink(tx: EntityManager, purpose: LinkPurpose, secret: string): Promise<OneTimeLink | null> {
  const where = which(purpose, secret);
  const link = await tx.findOne(OneTimeLink, { where, lock: { mode: 'pessimistic_write' } });
  if (!link) return null;
  await tx.delete(OneTimeLink, { id: link.id });
  return link.expiresAt > new Date() ? link : null;
}
