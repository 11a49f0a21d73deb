import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';

import { inTransaction } from '../../platform/database/in-transaction.js';
import { readJson } from '../../platform/database/json.js';
import { readRows, sql } from '../../platform/database/sql.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { recordInAudit } from '../audit/record-in-audit.js';
import type { AuthorContext } from '../author-context.js';
import { type Permission, tokenPermissions } from '../permissions.js';
import { hashOfSecret, newSecret } from '../secret.js';
import { ApiToken } from './api-token.entity.js';
import { ApiTokenMade, ApiTokenRefused, type ApiTokenView, type CreateApiTokenInput } from './api-token.type.js';
import { tokenMark } from './api-tokens.js';

const day = 86_400_000;

/** Letters of a token that are kept to know it by. */
const shown = tokenMark.length + 4;

/** Makes, lists and revokes API tokens. */
@Injectable()
export class ManageTokens {
  constructor(private readonly database: DataSource) {}

  /** All tokens of the site that have not been revoked, the newest first. */
  async list(): Promise<ApiTokenView[]> {
    const rows = await readRows<ApiTokenView>(
      this.database,
      sql`SELECT api_token.id, api_token.name, prefix, scopes, account.name AS madeBy, api_token.createdAt, expiresAt,
            lastUsedAt
          FROM api_token JOIN account ON account.id = accountId ORDER BY api_token.createdAt DESC, api_token.id DESC`,
    );
    return rows.map(({ scopes, ...token }) => ({ ...token, scopes: readJson(scopes) }));
  }

  create(author: AuthorContext, entered: CreateApiTokenInput): Promise<ApiTokenMade> {
    const { name, scopes, days } = read(entered);
    const id = uuid();
    const secret = tokenMark + newSecret();
    const prefix = secret.slice(0, shown);
    const createdAt = new Date();
    const expiresAt = new Date(createdAt.getTime() + days * day);
    return inTransaction(this.database, async (tx) => {
      const { accountId } = author;
      await tx.insert(ApiToken, { id, accountId, name, prefix, tokenHash: hashOfSecret(secret), scopes, expiresAt });
      const after = { scopes, expiresAt: expiresAt.toISOString() };
      await recordInAudit(tx, { by: author, act: 'token.create', subject: { kind: 'token', id, name }, after });
      const apiToken = { id, name, prefix, scopes, madeBy: author.name, createdAt, expiresAt, lastUsedAt: null };
      return Object.assign(new ApiTokenMade(), { secret, apiToken });
    });
  }

  /** @returns whether there was one of this id */
  revoke(author: AuthorContext, id: string): Promise<boolean> {
    return inTransaction(this.database, async (tx) => {
      const token = await tx.findOneBy(ApiToken, { id });
      if (!token) return false;
      await tx.delete(ApiToken, { id });
      await recordInAudit(tx, { by: author, act: 'token.revoke', subject: { kind: 'token', id, name: token.name } });
      return true;
    });
  }
}

const refuse = (field: string, message: string): Refused => new Refused(new ApiTokenRefused(field, message));

const isScope = (scope: string): scope is Permission => tokenPermissions.some((permission) => permission === scope);

function read({ name: entered, scopes: wanted, days }: CreateApiTokenInput) {
  const name = entered.trim();
  if (name.length === 0 || name.length > 120) throw refuse('name', 'Give a name of up to 120 characters.');
  const scopes = [...new Set(wanted)].filter(isScope);
  if (scopes.length === 0) throw refuse('scopes', 'Choose what it may do.');
  const unknown = wanted.find((scope) => !isScope(scope));
  if (unknown !== undefined) throw refuse('scopes', `A token cannot be allowed ${unknown}.`);
  if (days < 1 || days > 365) throw refuse('days', 'Let it end after 1 to 365 days.');
  return { name, scopes, days };
}
