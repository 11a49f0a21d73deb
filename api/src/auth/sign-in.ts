import { Injectable } from '@nestjs/common';
import { ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { inTransaction } from '../platform/database/in-transaction.js';
import { Refusal, Refused } from '../platform/graphql/refusal.js';
import { Account } from './account.entity.js';
import { AttemptCounter, triesFor, triesFrom } from './attempts.js';
import { recordInAudit } from './audit/record-in-audit.js';
import type { Origin } from './author-context.js';
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

/** Signs people in by e-mail address and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly attempts: AttemptCounter,
  ) {}

  async withPassword(email: string, password: string, from: Origin): Promise<Opened> {
    const tries = [triesFor(email), triesFrom(from.address)] as const;
    await this.attempts.begin(tries);
    const account = await this.database.getRepository(Account).findOneBy({ email: email.trim().toLowerCase() });
    const matches = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account?.passwordHash || !matches) throw new Refused(new SignInRefused(noMatch));
    await this.attempts.wentWell(...tries);
    const rehashed = isOutdated(account.passwordHash) ? await hashPassword(password) : null;
    return inTransaction(this.database, async (tx) => {
      if (rehashed) await tx.update(Account, { id: account.id }, { passwordHash: rehashed });
      const opened = await this.sessions.open(tx, account, from);
      await recordInAudit(tx, { by: opened.author, act: 'session.open' });
      return opened;
    });
  }
}
