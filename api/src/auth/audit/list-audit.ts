import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { joinSql, readRows, type Sql, sql } from '../../platform/database/sql.js';
import { badInput } from '../../platform/graphql/bad-input.js';
import { cutSlice, readSlice, type SliceArguments } from '../../platform/graphql/connection.js';
import type { AuditEntry } from './audit-entry.entity.js';
import type { AuditFilter, AuditLog } from './audit.type.js';

/** Pages of the audit log, newest entries first. */
@Injectable()
export class ListAudit {
  constructor(private readonly database: DataSource) {}

  async page(filter: AuditFilter, slice: SliceArguments): Promise<AuditLog> {
    const { count, backward, cursor } = readSlice(slice);
    const conditions = conditionsOf(filter);
    if (cursor !== null) {
      const seq = Number(cursor);
      if (!Number.isSafeInteger(seq) || seq < 1) throw badInput('That is not a cursor of the audit log.');
      conditions.push(backward ? sql`seq > ${seq}` : sql`seq < ${seq}`);
    }
    const where = conditions.length > 0 ? sql`WHERE ${joinSql(conditions, ' AND ')}` : sql``;
    const order = backward ? sql`ASC` : sql`DESC`;
    const rows = await readRows<AuditEntry>(
      this.database,
      sql`SELECT seq, at, actorKind, actorId, actorName, address, device, act, subjectKind, subjectId, subjectName,
            \`before\`, \`after\`
          FROM audit_entry ${where} ORDER BY seq ${order} LIMIT ${count + 1}`,
    );
    const { page, ...more } = cutSlice(rows, { count, backward, cursor });
    const nodes = page.map((entry) => ({ ...entry, id: String(entry.seq) }));
    return { nodes, pageInfo: { ...more, startCursor: nodes.at(0)?.id ?? null, endCursor: nodes.at(-1)?.id ?? null } };
  }
}

function conditionsOf({ actorId, act, subjectId, from, until }: AuditFilter): Sql[] {
  const conditions: Sql[] = [];
  if (actorId != null) conditions.push(sql`actorId = ${actorId}`);
  if (act != null) conditions.push(sql`act LIKE ${`${act.replace(/[\\%_]/g, '\\$&')}%`}`);
  if (subjectId != null) conditions.push(sql`subjectId = ${subjectId}`);
  if (from != null) conditions.push(sql`at >= ${from}`);
  if (until != null) conditions.push(sql`at < ${until}`);
  return conditions;
}
