import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';

import { badInput } from '../platform/graphql/bad-input.js';
import type { AuthorRequest } from './author-request.js';
import { WhoAmI } from './me.js';
import { Me } from './me.type.js';
import { type Opened, Sessions } from './sessions/sessions.js';

@ObjectType({ description: 'Somebody is signed in now; the answer carries the cookie.' })
export class SignedIn {
  @Field() me: Me;

  constructor(me: Me) {
    this.me = me;
  }
}

/** Hands a session that has just begun to the browser. */
@Injectable()
export class HandOver {
  constructor(
    private readonly sessions: Sessions,
    private readonly whoAmI: WhoAmI,
  ) {}

  /** A session the browser had before ends, so that nobody else can have fixed it (session fixation). */
  async session({ author: before, carrier }: AuthorRequest, { token, author }: Opened): Promise<SignedIn> {
    if (!carrier.keepSession) throw badInput('Sign in over HTTP: a socket cannot keep a session.');
    if (before?.sessionId) await this.sessions.end(before.sessionId);
    carrier.keepSession(token);
    return new SignedIn(await this.whoAmI.of(author));
  }
}
