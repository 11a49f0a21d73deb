import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CONFIG, type Config } from '../../platform/config/config.js';
import { outcome } from '../../platform/graphql/refusal.js';
import type { AuthorContext } from '../author-context.js';
import { Author } from '../author-request.js';
import { Confirmed, Permission } from '../permission.js';
import {
  CodeRefused,
  FactorAdded,
  FinishPasskeyResult,
  FinishTotpResult,
  PasskeyCeremony,
  PasskeyRefused,
  Security,
  TotpSetup,
} from './factors.type.js';
import { OwnFactors } from './own-factors.js';

@Resolver()
export class FactorsResolver {
  constructor(
    private readonly own: OwnFactors,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_URL'>,
  ) {}

  @Permission('account.own')
  @Query(() => Security)
  security(@Author() author: AuthorContext): Promise<Security> {
    return this.own.list(author);
  }

  @Permission('account.own')
  @Confirmed()
  @Mutation(() => TotpSetup, { description: 'Begins to set up an authenticator app; it counts after `finishTotp`.' })
  beginTotp(@Author() author: AuthorContext): Promise<TotpSetup> {
    return this.own.beginTotp(author, new URL(this.config.LONGBOX_URL).hostname);
  }

  @Permission('account.own')
  @Confirmed()
  @Mutation(() => FinishTotpResult)
  finishTotp(
    @Args('ticket') ticket: string,
    @Args('code') code: string,
    @Author() author: AuthorContext,
  ): Promise<typeof FinishTotpResult> {
    return outcome([CodeRefused], async () => new FactorAdded(await this.own.finishTotp(author, ticket, code)));
  }

  @Permission('account.own')
  @Confirmed()
  @Mutation(() => Boolean, { description: 'False when there was none.' })
  removeTotp(@Author() author: AuthorContext): Promise<boolean> {
    return this.own.removeTotp(author);
  }

  @Permission('account.own')
  @Confirmed()
  @Mutation(() => PasskeyCeremony, { description: 'Begins to make a passkey; it counts after `finishPasskey`.' })
  beginPasskey(@Author() author: AuthorContext): Promise<PasskeyCeremony> {
    return this.own.beginPasskey(author);
  }

  @Permission('account.own')
  @Confirmed()
  @Mutation(() => FinishPasskeyResult)
  finishPasskey(
    @Args('ticket') ticket: string,
    @Args('name', { description: 'What the author calls it, such as the device.' }) name: string,
    @Args('response', { description: "The browser's `PublicKeyCredential.toJSON()`, as JSON text." }) response: string,
    @Author() author: AuthorContext,
  ): Promise<typeof FinishPasskeyResult> {
    return outcome(
      [PasskeyRefused],
      async () => new FactorAdded(await this.own.finishPasskey(author, ticket, name, response)),
    );
  }

  @Permission('account.own')
  @Confirmed()
  @Mutation(() => Boolean, { description: 'False when there is none of this id.' })
  removePasskey(@Args('id', { type: () => ID }) id: string, @Author() author: AuthorContext): Promise<boolean> {
    return this.own.removePasskey(author, id);
  }

  @Permission('account.own')
  @Confirmed()
  @Mutation(() => [String], { description: 'Ten new recovery codes in place of those before, shown this once.' })
  renewRecoveryCodes(@Author() author: AuthorContext): Promise<string[]> {
    return this.own.renewCodes(author);
  }
}
