import { Injectable } from '@nestjs/common';
import { ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { inTransaction } from '../platform/database/in-transaction.js';
import { Refusal, Refused } from '../platform/graphql/refusal.js';
import { required } from '../platform/graphql/required.js';
import { Lanes } from '../platform/lanes.js';
import { Account } from './account.entity.js';
import { AttemptCounter, triesFor, triesFrom, triesOfCodes } from './attempts.js';
import { recordInAudit } from './audit/record-in-audit.js';
import type { Origin } from './author-context.js';
import { beginCeremony, endCeremony, readCeremony } from './factors/ceremonies.js';
import { CodeRefused, SecondFactorNeeded } from './factors/factors.type.js';
import { Passkey } from './factors/passkey.entity.js';
import { Passkeys } from './factors/passkeys.js';
import { useCode } from './factors/second-factor.js';
import { hashPassword, isOutdated, verifyPassword } from './passwords.js';
import { type Opened, Sessions } from './sessions/sessions.js';

@ObjectType({ implements: () => Refusal, description: 'Signing in did not work.' })
export class SignInRefused extends Refusal {
  constructor(override readonly message: string) {
    super();
  }
}

/** The same for an unknown address and a wrong password. */
const noMatch = "That email and password don't match.";

/** Sign-ins judged at the same time, so that a flood of them leaves connections to the database for everything else. */
const lanes = new Lanes(4);

/** Signs people in. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly attempts: AttemptCounter,
    private readonly passkeys: Passkeys,
  ) {}

  async withPassword(email: string, password: string, from: Origin): Promise<Opened | SecondFactorNeeded> {
    const account = await lanes.run(() => this.#known(email, password, from));
    if (account.passwordHash && isOutdated(account.passwordHash)) await this.#hashAnew(account.id, password);
    const hasPasskey = await this.database.getRepository(Passkey).existsBy({ accountId: account.id });
    const hasTotp = account.totpSecret !== null;
    if (!hasTotp && !hasPasskey) return this.#open(account, from, 'password');
    const ticket = await beginCeremony(this.database.manager, 'secondFactor', { accountId: account.id });
    return new SecondFactorNeeded(ticket, hasTotp, hasPasskey);
  }

  /** @param code of the authenticator app, or a recovery code */
  async withCode(ticket: string, code: string, from: Origin): Promise<Opened> {
    const accountId = await inTransaction(this.database, async (tx) => {
      const ceremony = await readCeremony(tx, 'secondFactor', ticket);
      if (!ceremony) throw new Refused(new SignInRefused('That took too long. Sign in again.'));
      return required(ceremony.accountId, 'account of a sign-in');
    });
    const tries = [triesOfCodes(accountId), triesFrom(from.address)] as const;
    const locks = await this.attempts.begin(tries);
    const account = await inTransaction(this.database, async (tx) => {
      const ceremony = await readCeremony(tx, 'secondFactor', ticket);
      if (!ceremony || !(await useCode(tx, accountId, code))) {
        throw new Refused(new CodeRefused("That code doesn't match, or was used before."));
      }
      await endCeremony(tx, ceremony);
      return tx.findOneByOrFail(Account, { id: accountId });
    });
    await this.attempts.wentWell(...tries, locks);
    return this.#open(account, from, 'password and code');
  }

  /** A passkey is two factors in one: the device, and the finger or PIN that unlocks it. */
  async withPasskey(ticket: string, answer: string, from: Origin): Promise<Opened> {
    return this.#open(await this.passkeys.use(ticket, answer), from, 'passkey');
  }

  async #known(email: string, password: string, from: Origin): Promise<Account> {
    const tries = [triesFor(email), triesFrom(from.address)] as const;
    const locks = await this.attempts.begin(tries);
    const account = await this.database.getRepository(Account).findOneBy({ email: email.trim().toLowerCase() });
    const matches = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account || !matches) {
      if (locks) await this.#noteLock(account, email, from);
      throw new Refused(new SignInRefused(noMatch));
    }
    await this.attempts.wentWell(...tries, locks);
    return account;
  }

  #open(account: Account, from: Origin, by: string): Promise<Opened> {
    return inTransaction(this.database, async (tx) => {
      const opened = await this.sessions.open(tx, account, from);
      await recordInAudit(tx, { by: opened.author, act: 'session.open', after: { by } });
      return opened;
    });
  }

  /** @param account null when nobody has this address */
  #noteLock(account: Account | null, email: string, from: Origin): Promise<void> {
    const subject = { kind: 'account', ...(account && { id: account.id }), name: account?.name ?? email };
    return inTransaction(this.database, (tx) => recordInAudit(tx, { by: { from }, act: 'account.lock', subject }));
  }

  async #hashAnew(id: string, password: string): Promise<void> {
    await this.database.getRepository(Account).update({ id }, { passwordHash: await hashPassword(password) });
  }
}
