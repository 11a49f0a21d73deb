import { Injectable } from '@nestjs/common';
import { ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { Refusal, Refused } from '../platform/graphql/refusal.js';
import { Account } from './account.entity.js';
import type { Origin } from './author-context.js';
import { hashPassword, isOutdated, passwordLength, verifyPassword } from './passwords.js';
import { Sessions } from './sessions.js';

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
  ) {}

  /** @returns the secret of a new session */
  async withPassword(email: string, password: string, from: Origin): Promise<string> {
    const accounts = this.database.getRepository(Account);
    const account = await accounts.findOneBy({ email: email.trim().toLowerCase() });
    const isKnown = await verifyPassword(account?.passwordHash ?? null, password.slice(0, passwordLength.most * 2));
    if (!account?.passwordHash || !isKnown) throw new Refused(new SignInRefused(noMatch));
    if (isOutdated(account.passwordHash)) {
      await accounts.update({ id: account.id }, { passwordHash: await hashPassword(password) });
    }
    return this.database.transaction((tx) => this.sessions.open(tx, account.id, from));
  }
}
