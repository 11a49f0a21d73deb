import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';

import { readRows, sql } from '../platform/database/sql.js';
import type { Account } from './account.entity.js';
import { AuthorContext, type Origin } from './author-context.js';
import type { Role } from './permissions.js';
import { hashOfSecret, newSecret } from './secret.js';
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
    await tx.insert(Session, {
      id: sessionId,
      accountId,
      tokenHash: hashOfSecret(token),
      ...from,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLife.longest),
    });
    return { token, author: new AuthorContext({ accountId, name, role, sessionId, tokenId: null, from }) };
  }

  /** Who a cookie's secret speaks for at this moment. */
  async find(token: string, from: Origin): Promise<AuthorContext | null> {
    const now = new Date();
    const unusedSince = new Date(now.getTime() - sessionLife.unused);
    const [row] = await readRows<Row>(
      this.database,
      sql`SELECT session.id, accountId, name, role, lastSeenAt FROM session JOIN account ON account.id = accountId
          WHERE tokenHash = ${hashOfSecret(token)} AND expiresAt > ${now} AND lastSeenAt > ${unusedSince}
            AND removedAt IS NULL`,
    );
    if (!row) return null;
    if (now.getTime() - row.lastSeenAt.getTime() > seenEvery) {
      await this.database.query('UPDATE session SET lastSeenAt = ?, address = ? WHERE id = ?', [
        now,
        from.address,
        row.id,
      ]);
    }
    const { id: sessionId, accountId, name, role } = row;
    return new AuthorContext({ accountId, name, role, sessionId, tokenId: null, from });
  }

  /** Of these sessions, those that have not ended. */
  async alive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await readRows<{ id: string }>(
      this.database,
      sql`SELECT session.id FROM session JOIN account ON account.id = accountId
          WHERE session.id IN (${ids}) AND expiresAt > ${new Date()} AND removedAt IS NULL`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Signs out. */
  async end(sessionId: string): Promise<void> {
    await this.database.query('DELETE FROM session WHERE id = ?', [sessionId]);
  }
}
