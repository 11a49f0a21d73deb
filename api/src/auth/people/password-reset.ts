import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { CONFIG, type Config } from '../../platform/config/config.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { required } from '../../platform/graphql/required.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Account, subjectOf } from '../account.entity.js';
import { AttemptCounter, triesFor, triesFrom } from '../attempts.js';
import { recordInAudit } from '../audit/record-in-audit.js';
import type { Origin } from '../author-context.js';
import { LinkRefused } from '../link-refused.js';
import { readPassword } from '../new-account.js';
import { OneTimeLink } from '../one-time-link.entity.js';
import { makeLink, readLink, useLink } from '../one-time-links.js';
import { hashPassword } from '../passwords.js';
import { Session } from '../sessions/session.entity.js';
import { PasswordSet } from './people.type.js';

const hour = 3_600_000;

const refused = () => new Refused(new LinkRefused('This link was used or is too old. Ask for a new one.'));

/** A link by which an account's password is set anew; one made before no longer works. */
export async function makeResetLink(tx: EntityManager, account: Pick<Account, 'id'>, site: string): Promise<string> {
  await tx.delete(OneTimeLink, { purpose: 'password', accountId: account.id });
  const { secret } = await makeLink(tx, 'password', hour, { accountId: account.id });
  return `${site}/admin/password#${secret}`;
}

/** Lets somebody who forgot their password set another, by a link in their mail. A second factor is asked for as before. */
@Injectable()
export class PasswordReset {
  readonly #log = new Logger('PasswordReset');

  constructor(
    private readonly database: DataSource,
    private readonly mailer: Mailer,
    private readonly attempts: AttemptCounter,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_URL'>,
  ) {}

  /** Mails a link, if the address is an account's. Whoever asks learns nothing of that, not even by the time it takes. */
  async ask(email: string, from: Origin): Promise<void> {
    await this.attempts.begin([triesFor(`reset ${email}`), triesFrom(from.address)]);
    void this.#mail(email, from).catch((error: unknown) => {
      this.#log.error(`A link to set a password could not be mailed: ${String(error)}`);
    });
  }

  async set(secret: string, entered: string, from: Origin): Promise<PasswordSet> {
    const password = readPassword(entered);
    if (!(await readLink(this.database.manager, 'password', secret))) throw refused();
    const passwordHash = await hashPassword(password);
    return inTransaction(this.database, async (tx) => {
      const link = await useLink(tx, 'password', secret);
      if (!link) throw refused();
      const account = await tx.findOneByOrFail(Account, { id: required(link.accountId, 'account of a link') });
      await tx.update(Account, { id: account.id }, { passwordHash });
      await tx.delete(Session, { accountId: account.id });
      await recordInAudit(tx, { by: { from }, act: 'account.resetPassword', subject: subjectOf(account) });
      return Object.assign(new PasswordSet(), { email: required(account.email, 'address of an account') });
    });
  }

  async #mail(email: string, from: Origin): Promise<void> {
    if (!this.mailer.isSet) return;
    const account = await this.database.getRepository(Account).findOneBy({ email: email.trim().toLowerCase() });
    if (!account) return;
    const { LONGBOX_URL: site } = this.config;
    const link = await inTransaction(this.database, async (tx) => {
      const made = await makeResetLink(tx, account, site);
      await recordInAudit(tx, { by: { from }, act: 'account.askPasswordReset', subject: subjectOf(account) });
      return made;
    });
    const { hostname } = new URL(site);
    const text = `Somebody, hopefully you, wants to set a new password on ${hostname}.\n\nThis link works once, within an hour:\n\n${link}\n\nIf it was not you, do nothing; your password stays as it is.\n`;
    await this.mailer.send({ to: required(account.email, 'address'), subject: `A new password on ${hostname}`, text });
  }
}
