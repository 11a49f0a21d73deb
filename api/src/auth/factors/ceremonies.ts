import { type EntityManager, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';

import { hashOfSecret, newSecret } from '../secret.js';
import { Ceremony, type CeremonyKind } from './ceremony.entity.js';

/** How long the second request may take. */
const patience = 10 * 60_000;

/** Begins something that takes two requests. @returns the ticket by which the second is known */
export async function beginCeremony(
  tx: EntityManager,
  kind: CeremonyKind,
  { accountId, secret = '' }: { accountId: string | null; secret?: string },
): Promise<string> {
  const ticket = newSecret();
  const expiresAt = new Date(Date.now() + patience);
  await tx.insert(Ceremony, { id: uuid(), kind, ticketHash: hashOfSecret(ticket), accountId, secret, expiresAt });
  return ticket;
}

/** What a ticket stands for; null when it is unknown, used or too old. It can be tried again until `endCeremony`. */
export const readCeremony = (tx: EntityManager, kind: CeremonyKind, ticket: string): Promise<Ceremony | null> =>
  tx.findOne(Ceremony, {
    where: { kind, ticketHash: hashOfSecret(ticket), expiresAt: MoreThan(new Date()) },
    lock: { mode: 'pessimistic_write' },
  });

/** The ticket was used and works no more. */
export const endCeremony = (tx: EntityManager, { id }: Ceremony): Promise<unknown> => tx.delete(Ceremony, { id });
