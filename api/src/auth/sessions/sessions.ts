import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';

import { readRows, type Sql, sql } from '../../platform/database/sql.js';
import type { Account } from '../account.entity.js';
import { AuthorContext, type Origin } from '../author-context.js';
import type { Role } from '../permissions.js';
import { hashOfSecret, newSecret } from '../secret.js';
import { Session } from './session.entity.js';

const day = 86_400_000;

/** How long a session lasts unused, and at most. */
export const sessionLife = { unused: 30 * day, longest: 90 * day };

/** `lastSeenAt` is written at most so often. */
const seenEvery = 60_000;

interface Row {
  id: string;
  accountId: string;
  name: string;
  role: Role;
  lastSeenAt: Date;
  confirmedAt: Date;
}

/** A session that has just begun. */
export interface Opened {
  /** The secret for the cookie. It is stored nowhere. */
  token: string;
  author: AuthorContext;
}

/** Who is signed in where. Nothing is remembered between calls: what one process ends is ended for all. */
@Injectable()
export class Sessions {
  constructor(private readonly database: DataSource) {}

  /** Signs an account in. */
  async open(
    tx: EntityManager,
    { id: accountId, name, role }: Pick<Account, 'id' | 'name' | 'role'>,
    from: Origin,
  ): Promise<Opened> {
    const sessionId = uuid();
    const token = newSecret();
    const now = new Date();
    const who = { accountId, name, role, sessionId, tokenId: null, from, confirmedAt: now };
    await tx.insert(Session, {
      id: sessionId,
      accountId,
      tokenHash: hashOfSecret(token),
      ...from,
      lastSeenAt: now,
      confirmedAt: now,
      expiresAt: new Date(now.getTime() + sessionLife.longest),
    });
    return { token, author: new AuthorContext(who) };
  }

  /** Who a cookie's secret speaks for at this moment. */
  find(token: string, from: Origin): Promise<AuthorContext | null> {
    return this.#read(sql`tokenHash = ${hashOfSecret(token)}`, from);
  }

  /** The same for a session that was found before, whatever its secret is by now. */
  again(sessionId: string, from: Origin): Promise<AuthorContext | null> {
    return this.#read(sql`session.id = ${sessionId}`, from);
  }

  /**
   * Gives a session a new secret, for whenever what it may do changes.
   * @param isConfirmed whether this person has just proved that it is them
   */
  async renew(tx: EntityManager, sessionId: string, isConfirmed: boolean): Promise<string> {
    const token = newSecret();
    const confirmed = isConfirmed ? { confirmedAt: new Date() } : {};
    await tx.update(Session, { id: sessionId }, { tokenHash: hashOfSecret(token), ...confirmed });
    return token;
  }

  /** Signs out. */
  async end(sessionId: string): Promise<void> {
    await this.database.query('DELETE FROM session WHERE id = ?', [sessionId]);
  }

  /** Of these sessions, those that have not ended. */
  async alive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await readRows<{ id: string }>(
      this.database,
      sql`SELECT session.id FROM session JOIN account ON account.id = accountId
          WHERE session.id IN (${ids}) AND ${notEnded(new Date())}`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  async #read(which: Sql, from: Origin): Promise<AuthorContext | null> {
    const now = new Date();
    const [row] = await readRows<Row>(
      this.database,
      sql`SELECT session.id, accountId, name, role, lastSeenAt, confirmedAt
          FROM session JOIN account ON account.id = accountId WHERE ${which} AND ${notEnded(now)}`,
    );
    if (!row) return null;
    const { id: sessionId, lastSeenAt, ...who } = row;
    if (now.getTime() - lastSeenAt.getTime() > seenEvery) {
      const seen = [now, from.address, sessionId];
      await this.database.query('UPDATE session SET lastSeenAt = ?, address = ? WHERE id = ?', seen);
    }
    return new AuthorContext({ ...who, sessionId, tokenId: null, from });
  }
}

const notEnded = (now: Date): Sql =>
  sql`expiresAt > ${now} AND lastSeenAt > ${new Date(now.getTime() - sessionLife.unused)} AND removedAt IS NULL`;
