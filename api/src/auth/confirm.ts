import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { DateTime } from '../platform/graphql/moment.scalar.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { Refused } from '../platform/graphql/refusal.js';
import { Account } from './account.entity.js';
import { AttemptCounter, triesFrom, triesToConfirm } from './attempts.js';
import { recordInAudit } from './audit/record-in-audit.js';
import type { AuthorContext } from './author-context.js';
import { confirmedFor } from './author-request.js';
import { CodeRefused, PasskeyRefused } from './factors/factors.type.js';
import { Passkeys } from './factors/passkeys.js';
import { hasSecondFactor, useCode } from './factors/second-factor.js';
import { verifyPassword } from './passwords.js';
import { Sessions } from './sessions/sessions.js';
import { SignInRefused } from './sign-in.js';

@ObjectType({ description: 'It is them. Acts that ask for it go through for a while.' })
export class ItIsMe {
  @Field(() => DateTime) until: Date;

  constructor(until: Date) {
    this.until = until;
  }
}

/** Lets somebody who is signed in prove again that it is them. */
@Injectable()
export class Confirm {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
    private readonly attempts: AttemptCounter,
    private readonly passkeys: Passkeys,
  ) {}

  /**
   * @param code needed too by whoever has a second factor: of the authenticator app, or a recovery code
   * @returns the new secret of the session
   */
  async withPassword(author: AuthorContext, sessionId: string, password: string, code: string): Promise<string> {
    const { accountId: id, from } = author;
    const account = await this.database.getRepository(Account).findOneByOrFail({ id });
    const tries = [triesToConfirm(id), triesFrom(from.address)] as const;
    const locks = await this.attempts.begin(tries);
    if (!(await verifyPassword(account.passwordHash, password))) {
      throw new Refused(new SignInRefused("That password doesn't match."));
    }
    if (await hasSecondFactor(this.database.manager, account)) {
      if (!(await inTransaction(this.database, (tx) => useCode(tx, id, code)))) {
        throw new Refused(new CodeRefused("That code doesn't match, or was used before."));
      }
    }
    await this.attempts.wentWell(...tries, locks);
    return this.#done(author, sessionId);
  }

  /** @returns the new secret of the session */
  async withPasskey(author: AuthorContext, sessionId: string, ticket: string, answer: string): Promise<string> {
    const { id } = await this.passkeys.use(ticket, answer);
    if (id !== author.accountId) throw new Refused(new PasskeyRefused("That passkey is somebody else's."));
    return this.#done(author, sessionId);
  }

  #done(author: AuthorContext, sessionId: string): Promise<string> {
    return inTransaction(this.database, async (tx) => {
      const token = await this.sessions.renew(tx, sessionId, true);
      await recordInAudit(tx, { by: author, act: 'session.confirm' });
      return token;
    });
  }
}

export const confirmedUntil = (): ItIsMe => new ItIsMe(new Date(Date.now() + confirmedFor));
