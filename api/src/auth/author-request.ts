import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

import { ReadContext } from '../platform/graphql/read-context.js';
import { AuthorContext, type Origin } from './author-context.js';
import { notAllowed, notConfirmed, notSignedIn } from './denials.js';
import { meaningOf, type Permission } from './permissions.js';

/** What a root field asks of whoever asks for it. */
export type Rule = Permission | 'anyone';

/** How long a proof of who one is is good for acts that ask for one. */
export const confirmedFor = 15 * 60_000;

/** How a request came and how it is answered, for the few fields that sign people in and out. */
export interface Carrier {
  from: Origin;
  /** Who it speaks for, read anew from the database. */
  identify(): Promise<AuthorContext | null>;
  /** Gives the browser a session, or takes it away. Missing where there is no answer to put a cookie in: on a socket. */
  keepSession?(token: string | null): void;
}

/** What every field of one request to the author schema shares: its `context`. */
export class AuthorRequest extends ReadContext {
  constructor(
    requestId: string,
    readonly author: AuthorContext | null,
    readonly carrier: Carrier,
  ) {
    super(requestId);
  }

  /** Whoever is signed in; refuses when nobody is. */
  signedIn(): AuthorContext {
    if (!this.author) throw notSignedIn();
    return this.author;
  }

  /** Refuses unless the rule is kept now. */
  demand(rule: Rule): void {
    demand(this.author, rule);
  }

  /** Refuses unless this person proved a short while ago that it is them. */
  demandConfirmed(): void {
    const { confirmedAt } = this.signedIn();
    if (!confirmedAt || this.now.getTime() - confirmedAt.getTime() > confirmedFor) throw notConfirmed();
  }

  /** The same for an event of a subscription, which may come long after the subscription was allowed. */
  async demandStill(rule: Rule): Promise<void> {
    if (rule !== 'anyone') demand(await this.carrier.identify(), rule);
  }
}

function demand(author: AuthorContext | null, rule: Rule): void {
  if (rule === 'anyone') return;
  if (!author) throw notSignedIn();
  if (!author.may(rule)) throw notAllowed(meaningOf(rule));
}

const requestOf = (context: ExecutionContext): AuthorRequest =>
  GqlExecutionContext.create(context).getContext<AuthorRequest>();

/** Hands a resolver who is signed in: `@Author() author: AuthorContext`. */
export const Author = createParamDecorator((_, context: ExecutionContext) => requestOf(context).signedIn());
