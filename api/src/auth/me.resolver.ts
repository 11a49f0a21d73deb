import { Context, Query, Resolver } from '@nestjs/graphql';

import type { AuthorRequest } from './author-request.js';
import { WhoAmI } from './me.js';
import { Me } from './me.type.js';
import { OpenToAnyone } from './permission.js';

@Resolver()
export class MeResolver {
  constructor(private readonly whoAmI: WhoAmI) {}

  @OpenToAnyone()
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async me(@Context() { author }: AuthorRequest): Promise<Me | null> {
    return author ? this.whoAmI.of(author) : null;
  }
}
