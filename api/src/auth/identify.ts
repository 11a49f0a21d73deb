import type { IncomingHttpHeaders } from 'node:http';

import { Inject, Injectable } from '@nestjs/common';

import { CONFIG, type Config } from '../platform/config/config.js';
import type { AuthorContext, Origin } from './author-context.js';
import type { Carrier } from './author-request.js';
import { unknownToken } from './denials.js';
import { bearerOf } from './front-door.js';
import { sessionCookie } from './sessions/session-cookie.js';
import { sessionLife, Sessions } from './sessions/sessions.js';
import { ApiTokens } from './tokens/api-tokens.js';

/** What of a request says who sent it: an HTTP request's or a socket's first. */
export interface Incoming {
  headers: IncomingHttpHeaders;
  socket: { remoteAddress?: string | undefined };
}

/** Finds out who a request to the author schema speaks for. */
@Injectable()
export class Identify {
  readonly #cookie: ReturnType<typeof sessionCookie>;
  readonly #site: string;

  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    @Inject(CONFIG) { LONGBOX_URL }: Pick<Config, 'LONGBOX_URL'>,
  ) {
    this.#cookie = sessionCookie(LONGBOX_URL);
    this.#site = new URL(LONGBOX_URL).origin;
  }

  /** @param setCookie writes a `Set-Cookie` header of the answer, where there will be one */
  carrierOf(request: Incoming, setCookie?: (header: string) => void): Carrier {
    const from = { address: addressOf(request), device: (request.headers['user-agent'] ?? '').slice(0, 300) };
    return {
      from,
      identify: () => this.#identify(request.headers, from),
      ...(setCookie && { keepSession: (kept) => setCookie(this.#cookie.write(kept, sessionLife.longest / 1_000)) }),
    };
  }

  /** The same author at a later moment, for a socket, which outlives the secret it was opened with. */
  async again({ sessionId, tokenId, from }: AuthorContext): Promise<AuthorContext | null> {
    if (sessionId !== null) return this.sessions.again(sessionId, from);
    return tokenId === null ? null : this.tokens.again(tokenId, from);
  }

  /** Of these sessions and tokens, those that still speak for somebody. */
  async stillAlive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const [sessions, tokens] = await Promise.all([this.sessions.alive(ids), this.tokens.alive(ids)]);
    return new Set([...sessions, ...tokens]);
  }

  /** A token goes before a cookie; one that does not count is refused, whatever else came with it. */
  async #identify({ authorization, origin, cookie }: IncomingHttpHeaders, from: Origin): Promise<AuthorContext | null> {
    const secret = bearerOf(authorization);
    if (secret !== undefined) {
      const author = await this.tokens.find(secret, from);
      if (!author) throw unknownToken();
      return author;
    }
    // A cookie speaks only for pages of this site: browsers say where a request to change something comes from.
    const token = origin === this.#site ? this.#cookie.read(cookie) : undefined;
    return token ? this.sessions.find(token, from) : null;
  }
}

/** The address nginx saw; it is always in front and lets nobody else say. Without it, whoever is connected. */
function addressOf({ headers, socket }: Incoming): string {
  const said = headers['x-real-ip'];
  return (typeof said === 'string' ? said : (socket.remoteAddress ?? '')).slice(0, 45);
}
