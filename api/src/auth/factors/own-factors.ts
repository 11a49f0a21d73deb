import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { DataSource, type EntityManager } from 'typeorm';

import { inTransaction } from '../../platform/database/in-transaction.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { Account, subjectOf } from '../account.entity.js';
import { recordInAudit } from '../audit/record-in-audit.js';
import type { AuthorContext } from '../author-context.js';
import { beginCeremony, endCeremony, readCeremony } from './ceremonies.js';
import { CodeRefused, type PasskeyCeremony, type Security, type TotpSetup } from './factors.type.js';
import { Passkey } from './passkey.entity.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { renewRecoveryCodes } from './recovery-codes.js';
import { forgetUnneededCodes, hasSecondFactor } from './second-factor.js';
import { newTotpSecret, totpStepOf, totpUri } from './totp.js';

/** The second factors of one's own account: made, looked at and taken away. */
@Injectable()
export class OwnFactors {
  constructor(
    private readonly database: DataSource,
    private readonly passkeys: Passkeys,
  ) {}

  async list({ accountId }: AuthorContext): Promise<Security> {
    const tx = this.database.manager;
    const { totpSecret } = await tx.findOneByOrFail(Account, { id: accountId });
    const passkeys = await tx.find(Passkey, { where: { accountId }, order: { createdAt: 'ASC' } });
    const recoveryCodesLeft = await tx.countBy(RecoveryCode, { accountId });
    return { hasTotp: totpSecret !== null, passkeys, recoveryCodesLeft };
  }

  /** @param issuer what the app calls this site */
  async beginTotp({ accountId }: AuthorContext, issuer: string): Promise<TotpSetup> {
    const { email } = await this.database.getRepository(Account).findOneByOrFail({ id: accountId });
    const secret = newTotpSecret();
    const uri = totpUri(secret, issuer, email ?? '');
    const ticket = await beginCeremony(this.database.manager, 'totpAdd', { accountId, secret });
    return { ticket, secret, uri, qrSvg: await QRCode.toString(uri, { type: 'svg' }) };
  }

  /** @returns recovery codes, if this is the first factor */
  finishTotp(author: AuthorContext, ticket: string, code: string): Promise<string[]> {
    return inTransaction(this.database, async (tx) => {
      const ceremony = await readCeremony(tx, 'totpAdd', ticket);
      if (!ceremony || ceremony.accountId !== author.accountId) {
        throw new Refused(new CodeRefused('That took too long. Begin again.'));
      }
      const totpStep = totpStepOf(ceremony.secret, code, 0);
      if (totpStep === null) throw new Refused(new CodeRefused("That code doesn't match. Is the phone's clock right?"));
      await endCeremony(tx, ceremony);
      const codes = await this.#codesForFirst(tx, author);
      await tx.update(Account, { id: author.accountId }, { totpSecret: ceremony.secret, totpStep });
      await record(tx, author, 'account.addTotp');
      return codes;
    });
  }

  removeTotp(author: AuthorContext): Promise<boolean> {
    return inTransaction(this.database, async (tx) => {
      const { totpSecret } = await tx.findOneByOrFail(Account, { id: author.accountId });
      if (totpSecret === null) return false;
      await tx.update(Account, { id: author.accountId }, { totpSecret: null });
      await forgetUnneededCodes(tx, author.accountId);
      await record(tx, author, 'account.removeTotp');
      return true;
    });
  }

  async beginPasskey({ accountId }: AuthorContext): Promise<PasskeyCeremony> {
    return this.passkeys.beginAdd(await this.database.getRepository(Account).findOneByOrFail({ id: accountId }));
  }

  /** @returns recovery codes, if this is the first factor */
  finishPasskey(author: AuthorContext, ticket: string, entered: string, answer: string): Promise<string[]> {
    const name = [...(entered.trim() || 'Passkey')].slice(0, 120).join('');
    return inTransaction(this.database, async (tx) => {
      const codes = await this.#codesForFirst(tx, author);
      const { id } = await this.passkeys.add(tx, author.accountId, ticket, name, answer);
      await record(tx, author, 'account.addPasskey', { kind: 'passkey', id, name });
      return codes;
    });
  }

  removePasskey(author: AuthorContext, id: string): Promise<boolean> {
    return inTransaction(this.database, async (tx) => {
      const passkey = await tx.findOneBy(Passkey, { id, accountId: author.accountId });
      if (!passkey) return false;
      await tx.delete(Passkey, { id });
      await forgetUnneededCodes(tx, author.accountId);
      await record(tx, author, 'account.removePasskey', { kind: 'passkey', id, name: passkey.name });
      return true;
    });
  }

  /** Ten new recovery codes in place of those before. */
  renewCodes(author: AuthorContext): Promise<string[]> {
    return inTransaction(this.database, async (tx) => {
      const codes = await renewRecoveryCodes(tx, author.accountId);
      await record(tx, author, 'account.renewRecoveryCodes');
      return codes;
    });
  }

  async #codesForFirst(tx: EntityManager, { accountId }: AuthorContext): Promise<string[]> {
    const account = await tx.findOneByOrFail(Account, { id: accountId });
    return (await hasSecondFactor(tx, account)) ? [] : renewRecoveryCodes(tx, accountId);
  }
}

const record = (
  tx: EntityManager,
  author: AuthorContext,
  act: string,
  subject = subjectOf({ id: author.accountId, name: author.name }),
): Promise<void> => recordInAudit(tx, { by: author, act, subject });
