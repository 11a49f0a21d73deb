import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';

import { type LinkPurpose, OneTimeLink } from './one-time-link.entity.js';
import { hashOfSecret, newSecret } from './secret.js';

/** Makes a link that works once. @returns its secret, which is stored nowhere */
export async function makeLink(tx: EntityManager, purpose: LinkPurpose, milliseconds: number): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(Date.now() + milliseconds);
  await tx.insert(OneTimeLink, { id: uuid(), purpose, tokenHash: hashOfSecret(secret), expiresAt });
  return secret;
}

/** Uses a link up, in the transaction of what it allows. @returns null when it is unknown, used or too old */
export async function useLink(tx: EntityManager, purpose: LinkPurpose, secret: string): Promise<OneTimeLink | null> {
  const link = await tx.findOne(OneTimeLink, {
    where: { purpose, tokenHash: hashOfSecret(secret) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!link) return null;
  await tx.delete(OneTimeLink, { id: link.id });
  return link.expiresAt > new Date() ? link : null;
}
