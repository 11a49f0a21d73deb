import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readJson } from '../../platform/database/json.js';
import { readRows, type Sql, sql } from '../../platform/database/sql.js';
import { AuthorContext, type Origin } from '../author-context.js';
import type { Permission, Role } from '../permissions.js';
import { hashOfSecret } from '../secret.js';

/** What every token begins with, so that scanners of leaked secrets can tell one. */
export const tokenMark = 'longbox_';

/** `lastUsedAt` is written at most so often. */
const usedEvery = 60_000;

interface Row {
  id: string;
  accountId: string;
  name: string;
  role: Role;
  scopes: Permission[] | string;
  lastUsedAt: Date | null;
}

/** Whom API tokens speak for. Nothing is remembered between calls: what is revoked is revoked for every process. */
@Injectable()
export class ApiTokens {
  constructor(private readonly database: DataSource) {}

  find(secret: string, from: Origin): Promise<AuthorContext | null> {
    return this.#read(sql`tokenHash = ${hashOfSecret(secret)}`, from);
  }

  /** The same for one that was found before. */
  again(tokenId: string, from: Origin): Promise<AuthorContext | null> {
    return this.#read(sql`api_token.id = ${tokenId}`, from);
  }

  /** Of these tokens, those that still count. */
  async alive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await readRows<{ id: string }>(
      this.database,
      sql`SELECT id FROM api_token WHERE id IN (${ids}) AND expiresAt > ${new Date()}`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  async #read(which: Sql, from: Origin): Promise<AuthorContext | null> {
    const now = new Date();
    const [row] = await readRows<Row>(
      this.database,
      sql`SELECT api_token.id, accountId, account.name, role, scopes, lastUsedAt
          FROM api_token JOIN account ON account.id = accountId
          WHERE ${which} AND expiresAt > ${now} AND removedAt IS NULL`,
    );
    if (!row) return null;
    const { id: tokenId, accountId, name, role, scopes, lastUsedAt } = row;
    if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > usedEvery) {
      await this.database.query('UPDATE api_token SET lastUsedAt = ? WHERE id = ?', [now, tokenId]);
    }
    const who = { accountId, name, role, sessionId: null, tokenId, from, confirmedAt: null };
    return new AuthorContext(who, readJson<Permission[]>(scopes));
  }
}
