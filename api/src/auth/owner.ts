import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';

import { inTransaction } from '../platform/database/in-transaction.js';
import { Refused } from '../platform/graphql/refusal.js';
import { Account, subjectOf } from './account.entity.js';
import { recordInAudit } from './audit/record-in-audit.js';
import type { Origin } from './author-context.js';
import { readEmail, readName, readPassword } from './new-account.js';
import { LinkRefused } from './link-refused.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { makeLink, readLink, useLink } from './one-time-links.js';
import { hashPassword } from './passwords.js';
import { type Opened, Sessions } from './sessions/sessions.js';

const day = 86_400_000;

const hasOwner = (tx: EntityManager): Promise<boolean> => tx.existsBy(Account, { role: 'owner', removedAt: IsNull() });

/**
 * A new link by which the first owner makes their account, in place of the one before; null when there is an owner.
 *
 * @param site the address readers use. The secret is in the fragment, which browsers send to nobody
 */
export const renewOwnerLink = (database: DataSource, site: string): Promise<string | null> =>
  inTransaction(database, async (tx) => {
    if (await hasOwner(tx)) return null;
    await tx.delete(OneTimeLink, { purpose: 'owner' });
    const { secret } = await makeLink(tx, 'owner', day);
    return `${site}/admin/welcome#${secret}`;
  });

const refused = () => new Refused(new LinkRefused('This link was used or is too old. `npm start` prints a new one.'));

export interface NewOwner {
  link: string;
  name: string;
  email: string;
  password: string;
}

/** Makes the first account of a site. */
@Injectable()
export class FirstOwner {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
  ) {}

  async create({ link, ...entered }: NewOwner, from: Origin): Promise<Opened> {
    const name = readName(entered.name);
    const email = readEmail(entered.email);
    const password = readPassword(entered.password);
    // Hashing is dear, and nobody without the link may make us do it.
    if (!(await readLink(this.database.manager, 'owner', link))) throw refused();
    const passwordHash = await hashPassword(password);
    return inTransaction(this.database, async (tx) => {
      if (!(await useLink(tx, 'owner', link)) || (await hasOwner(tx))) throw refused();
      const account = { id: uuid(), email, name, role: 'owner' } as const;
      await tx.insert(Account, { ...account, passwordHash });
      const opened = await this.sessions.open(tx, account, from);
      const after = { email, role: 'owner' };
      await recordInAudit(tx, { by: opened.author, act: 'account.create', subject: subjectOf(account), after });
      return opened;
    });
  }
}
