import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';

import { CONFIG, type Config } from '../../platform/config/config.js';
import { inTransaction, isTaken } from '../../platform/database/in-transaction.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { required } from '../../platform/graphql/required.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Account, subjectOf } from '../account.entity.js';
import { recordInAudit } from '../audit/record-in-audit.js';
import type { AuthorContext, Origin } from '../author-context.js';
import { LinkRefused } from '../link-refused.js';
import { AccountRefused, readEmail, readName, readPassword } from '../new-account.js';
import { OneTimeLink } from '../one-time-link.entity.js';
import { makeLink, readLink, useLink } from '../one-time-links.js';
import { hashPassword } from '../passwords.js';
import type { Role } from '../permissions.js';
import { type Opened, Sessions } from '../sessions/sessions.js';
import { type AcceptInvitationInput, type Invitation, Invited, type Offer } from './people.type.js';

/** How long an invitation waits. */
const week = 7 * 86_400_000;

const refused = () =>
  new Refused(new LinkRefused('This invitation was used, withdrawn or is too old. Ask for a new one.'));

/** Asks people to join, by a link that works once. */
@Injectable()
export class Invitations {
  readonly #log = new Logger('Invitations');

  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_URL'>,
  ) {}

  /** Those that can still be accepted, the newest first. */
  async list(): Promise<Invitation[]> {
    const where = { purpose: 'invitation', expiresAt: MoreThan(new Date()) } as const;
    const links = await this.database.getRepository(OneTimeLink).find({ where, order: { createdAt: 'DESC' } });
    return links.map(asInvitation);
  }

  /** Invites; an earlier invitation of the same address no longer works. */
  async invite(author: AuthorContext, entered: string, role: Role): Promise<Invited> {
    const email = readEmail(entered);
    const { secret, ...made } = await inTransaction(this.database, async (tx) => {
      if (await tx.existsBy(Account, { email })) {
        throw new Refused(new AccountRefused('email', 'Somebody with this address is here already.'));
      }
      await tx.delete(OneTimeLink, { purpose: 'invitation', email });
      const link = await makeLink(tx, 'invitation', week, { email, role, invitedById: author.accountId });
      await recordInAudit(tx, {
        by: author,
        act: 'person.invite',
        subject: ofInvitation(link.id, email),
        after: { role },
      });
      return link;
    });
    const invitation = { ...made, email, role, createdAt: new Date() };
    const link = `${this.config.LONGBOX_URL}/admin/join#${secret}`;
    const isMailed = await this.#mail(author, email, link);
    return Object.assign(new Invited(), { invitation, link: isMailed ? null : link });
  }

  /** @returns whether there was one of this id */
  withdraw(author: AuthorContext, id: string): Promise<boolean> {
    return inTransaction(this.database, async (tx) => {
      const link = await tx.findOneBy(OneTimeLink, { id, purpose: 'invitation' });
      if (!link) return false;
      await tx.delete(OneTimeLink, { id });
      await recordInAudit(tx, {
        by: author,
        act: 'person.withdrawInvitation',
        subject: ofInvitation(id, link.email ?? ''),
      });
      return true;
    });
  }

  /** What a link offers; null when it is unknown, used or too old. */
  async offerOf(secret: string): Promise<Offer | null> {
    const link = await readLink(this.database.manager, 'invitation', secret);
    return link && asInvitation(link);
  }

  /** Makes the account, and signs in. */
  async accept({ link: secret, ...entered }: AcceptInvitationInput, from: Origin): Promise<Opened> {
    const name = readName(entered.name);
    const password = readPassword(entered.password);
    // Hashing is dear, and nobody without an invitation may make us do it.
    if (!(await this.offerOf(secret))) throw refused();
    const passwordHash = await hashPassword(password);
    return inTransaction(this.database, async (tx) => {
      const link = await useLink(tx, 'invitation', secret);
      if (!link) throw refused();
      const { email, role } = asInvitation(link);
      const account = { id: uuid(), email, name, role };
      await tx.insert(Account, { ...account, passwordHash }).catch((fault: unknown) => {
        throw isTaken(fault, 'account_email') ? refused() : fault;
      });
      const opened = await this.sessions.open(tx, account, from);
      const after = { email, role, invitedBy: link.invitedById };
      await recordInAudit(tx, { by: opened.author, act: 'account.create', subject: subjectOf(account), after });
      return opened;
    });
  }

  async #mail({ name }: AuthorContext, to: string, link: string): Promise<boolean> {
    if (!this.mailer.isSet) return false;
    const { hostname } = new URL(this.config.LONGBOX_URL);
    const text = `${name} asks you to help make the comics on ${hostname}.\n\nThis link makes your account. It works once, within a week:\n\n${link}\n\nIf you do not know them, do nothing.\n`;
    try {
      await this.mailer.send({ to, subject: `Make comics with ${name} on ${hostname}`, text });
      return true;
    } catch (error) {
      this.#log.error(`An invitation could not be mailed: ${String(error)}`);
      return false;
    }
  }
}

const ofInvitation = (id: string, email: string) => ({ kind: 'invitation', id, name: email });

const asInvitation = ({ id, email, role, createdAt, expiresAt }: OneTimeLink): Invitation => ({
  id,
  email: required(email, 'address of an invitation'),
  role: required(role, 'role of an invitation'),
  createdAt,
  expiresAt,
});
