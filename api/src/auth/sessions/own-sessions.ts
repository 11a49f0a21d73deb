import { Injectable } from '@nestjs/common';
import Bowser from 'bowser';
import { DataSource } from 'typeorm';

import { inTransaction } from '../../platform/database/in-transaction.js';
import { recordInAudit } from '../audit/record-in-audit.js';
import type { AuthorContext } from '../author-context.js';
import { Session } from './session.entity.js';
import type { SessionView } from './session.type.js';

/** What the signed-in author sees and ends of their own sessions. */
@Injectable()
export class OwnSessions {
  constructor(private readonly database: DataSource) {}

  /** Those that have not expired, the last used first. */
  async list({ accountId, sessionId }: AuthorContext): Promise<SessionView[]> {
    const sessions = this.database.getRepository(Session);
    const rows = await sessions.find({ where: { accountId }, order: { lastSeenAt: 'DESC' } });
    return rows.map(({ device, ...row }) => ({ ...row, device: deviceInWords(device), isThis: row.id === sessionId }));
  }

  /** Ends one; false when there is none of this id. */
  end(author: AuthorContext, id: string): Promise<boolean> {
    return inTransaction(this.database, async (tx) => {
      const ended = await tx.delete(Session, { id, accountId: author.accountId });
      if (ended.affected) await recordInAudit(tx, { by: author, act: 'session.end', subject: ofSession(id) });
      return Boolean(ended.affected);
    });
  }

  /** Ends all but this. @returns how many */
  endOthers(author: AuthorContext): Promise<number> {
    return inTransaction(this.database, async (tx) => {
      const others = await tx.findBy(Session, { accountId: author.accountId });
      const ids = others.map(({ id }) => id).filter((id) => id !== author.sessionId);
      if (ids.length === 0) return 0;
      await tx.delete(Session, ids);
      await recordInAudit(tx, { by: author, act: 'session.endOthers', after: { ended: ids.length } });
      return ids.length;
    });
  }
}

const ofSession = (id: string) => ({ kind: 'session', id, name: '' });

/** A browser's `User-Agent` as people name it: "Firefox on Linux". */
export function deviceInWords(userAgent: string): string {
  if (userAgent === '') return 'An unknown device';
  // Its types name exports that Node does not find in it.
  // oxlint-disable-next-line import/no-named-as-default-member
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return userAgent.slice(0, 60);
  return os.name ? `${browser.name} on ${os.name}` : browser.name;
}
