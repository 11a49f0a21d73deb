import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';

import { inTransaction } from '../../platform/database/in-transaction.js';
import { readRows, type Sql, sql } from '../../platform/database/sql.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { Account, subjectOf } from '../account.entity.js';
import { recordInAudit } from '../audit/record-in-audit.js';
import type { AuthorContext } from '../author-context.js';
import { removeFactors } from '../factors/remove-factors.js';
import { OneTimeLink } from '../one-time-link.entity.js';
import type { Role } from '../permissions.js';
import { Session } from '../sessions/session.entity.js';
import { ApiToken } from '../tokens/api-token.entity.js';
import { Person, PersonRefused } from './people.type.js';

const gone = 'This person is not here any more.';
const lastOwner = 'A site needs an owner. Make somebody else owner first.';

/** Who makes the site, and what becomes of them. */
@Injectable()
export class People {
  constructor(private readonly database: DataSource) {}

  /** Everyone, the longest here first. */
  list(author: AuthorContext): Promise<Person[]> {
    return this.#read(author, sql``);
  }

  /** What it changes counts from the person's next request on. */
  async changeRole(author: AuthorContext, id: string, role: Role): Promise<Person> {
    await inTransaction(this.database, async (tx) => {
      const account = await lockPerson(tx, id, role);
      if (account.role === role) return;
      await tx.update(Account, { id }, { role });
      const change = { before: { role: account.role }, after: { role } };
      await recordInAudit(tx, { by: author, act: 'person.changeRole', subject: subjectOf(account), ...change });
    });
    return this.#one(author, id);
  }

  /** Ends an account: its sessions, tokens and factors go at once; its name stays at what it did. */
  async remove(author: AuthorContext, id: string): Promise<Person> {
    const [person] = await this.#read(author, sql`AND account.id = ${id}`);
    if (!person) throw new Refused(new PersonRefused(gone));
    await inTransaction(this.database, async (tx) => {
      const account = await lockPerson(tx, id, null);
      await removeFactors(tx, id);
      for (const table of [Session, ApiToken, OneTimeLink]) await tx.delete(table, { accountId: id });
      await tx.update(Account, { id }, { email: null, passwordHash: null, removedAt: new Date() });
      const before = { email: account.email, role: account.role };
      await recordInAudit(tx, { by: author, act: 'person.remove', subject: subjectOf(account), before });
    });
    return person;
  }

  async #one(author: AuthorContext, id: string): Promise<Person> {
    const [person] = await this.#read(author, sql`AND account.id = ${id}`);
    if (!person) throw new Refused(new PersonRefused(gone));
    return person;
  }

  async #read({ accountId }: AuthorContext, which: Sql): Promise<Person[]> {
    const rows = await readRows<Omit<Person, 'isMe' | 'hasSecondFactor'> & { hasSecondFactor: number }>(
      this.database,
      sql`SELECT account.id, name, email, role, account.createdAt,
            (SELECT MAX(lastSeenAt) FROM session WHERE accountId = account.id) AS lastSeenAt,
            totpSecret IS NOT NULL OR EXISTS (SELECT * FROM passkey WHERE accountId = account.id) AS hasSecondFactor
          FROM account WHERE removedAt IS NULL ${which} ORDER BY account.createdAt, account.id`,
    );
    return rows.map(({ hasSecondFactor, ...person }) =>
      Object.assign(new Person(), person, {
        hasSecondFactor: Number(hasSecondFactor) === 1,
        isMe: person.id === accountId,
      }),
    );
  }
}

/** The account, locked, unless taking its role away would leave the site without an owner. */
async function lockPerson(tx: EntityManager, id: string, becomes: Role | null): Promise<Account> {
  // All owners are locked, so that two cannot remove each other at the same time.
  const lock = { mode: 'pessimistic_write' } as const;
  const owners = await tx.find(Account, { where: { role: 'owner', removedAt: IsNull() }, lock });
  const account = await tx.findOne(Account, { where: { id, removedAt: IsNull() }, lock });
  if (!account) throw new Refused(new PersonRefused(gone));
  const isLast = account.role === 'owner' && owners.length === 1;
  if (isLast && becomes !== 'owner') throw new Refused(new PersonRefused(lastOwner));
  return account;
}
