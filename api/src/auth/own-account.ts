import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';

import { inTransaction, isTaken } from '../platform/database/in-transaction.js';
import { Refused } from '../platform/graphql/refusal.js';
import { Account, subjectOf } from './account.entity.js';
import { recordInAudit } from './audit/record-in-audit.js';
import type { AuthorContext } from './author-context.js';
import { AccountRefused, readEmail, readName, readPassword } from './new-account.js';
import { hashPassword } from './passwords.js';
import { Session } from './sessions/session.entity.js';
import { Sessions } from './sessions/sessions.js';

/** What people change of their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
  ) {}

  /** Changes name and address; what is left out stays. */
  change(author: AuthorContext, entered: { name?: string | null; email?: string | null }): Promise<void> {
    const wanted = {
      ...(entered.name != null && { name: readName(entered.name) }),
      ...(entered.email != null && { email: readEmail(entered.email) }),
    };
    return inTransaction(this.database, async (tx) => {
      const id = author.accountId;
      const { name, email } = await tx.findOneByOrFail(Account, { id });
      const isSame = (wanted.name ?? name) === name && (wanted.email ?? email) === email;
      if (isSame) return;
      await tx.update(Account, { id }, wanted).catch((fault: unknown) => {
        if (!isTaken(fault, 'account_email')) throw fault;
        throw new Refused(new AccountRefused('email', 'Somebody else here has this address.'));
      });
      const change = { before: { name, email }, after: { name, email, ...wanted } };
      await recordInAudit(tx, { by: author, act: 'account.change', subject: subjectOf({ id, name }), ...change });
    });
  }

  /** Sets another password and ends all other sessions. @returns the new secret of this one */
  async changePassword(author: AuthorContext, sessionId: string, entered: string): Promise<string> {
    const passwordHash = await hashPassword(readPassword(entered));
    return inTransaction(this.database, async (tx) => {
      const { accountId: id, name } = author;
      await tx.update(Account, { id }, { passwordHash });
      await tx.delete(Session, { accountId: id, id: Not(sessionId) });
      const token = await this.sessions.renew(tx, sessionId, true);
      await recordInAudit(tx, { by: author, act: 'account.changePassword', subject: subjectOf({ id, name }) });
      return token;
    });
  }
}
