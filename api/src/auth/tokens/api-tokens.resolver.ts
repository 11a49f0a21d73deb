import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { outcome } from '../../platform/graphql/refusal.js';
import type { AuthorContext } from '../author-context.js';
import { Author } from '../author-request.js';
import { Confirmed, Permission } from '../permission.js';
import { meaningOf, tokenPermissions } from '../permissions.js';
import {
  ApiTokenRefused,
  ApiTokenView,
  CreateApiTokenInput,
  CreateApiTokenResult,
  TokenScope,
} from './api-token.type.js';
import { ManageTokens } from './manage-tokens.js';

@Resolver()
export class ApiTokensResolver {
  constructor(private readonly tokens: ManageTokens) {}

  @Permission('token.manage')
  @Query(() => [ApiTokenView], { description: 'Every token that was not revoked, the newest first.' })
  apiTokens(): Promise<ApiTokenView[]> {
    return this.tokens.list();
  }

  @Permission('token.manage')
  @Query(() => [TokenScope], { description: 'What a token can be allowed.' })
  tokenScopes(): TokenScope[] {
    return tokenPermissions.map((name) => ({ name, meaning: meaningOf(name) }));
  }

  @Permission('token.manage')
  @Confirmed()
  @Mutation(() => CreateApiTokenResult, {
    description: 'Makes a token. Programs send it to this same address as `Authorization: Bearer …`.',
  })
  createApiToken(
    @Args('input') input: CreateApiTokenInput,
    @Author() author: AuthorContext,
  ): Promise<typeof CreateApiTokenResult> {
    return outcome([ApiTokenRefused], () => this.tokens.create(author, input));
  }

  @Permission('token.manage')
  @Mutation(() => Boolean, { description: 'Refused from its next request on. False when there is none of this id.' })
  revokeApiToken(@Args('id', { type: () => ID }) id: string, @Author() author: AuthorContext): Promise<boolean> {
    return this.tokens.revoke(author, id);
  }
}
