import type { IncomingHttpHeaders } from 'node:http';

import { Inject, Injectable } from '@nestjs/common';

import { CONFIG, type Config } from '../platform/config/config.js';
import type { AuthorContext } from './author-context.js';
import type { Carrier } from './author-request.js';
import { sessionCookie } from './sessions/session-cookie.js';
import { sessionLife, Sessions } from './sessions/sessions.js';

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
    @Inject(CONFIG) { LONGBOX_URL }: Pick<Config, 'LONGBOX_URL'>,
  ) {
    this.#cookie = sessionCookie(LONGBOX_URL);
    this.#site = new URL(LONGBOX_URL).origin;
  }

  /** @param setCookie writes a `Set-Cookie` header of the answer, where there will be one */
  carrierOf(request: Incoming, setCookie?: (header: string) => void): Carrier {
    const from = { address: addressOf(request), device: (request.headers['user-agent'] ?? '').slice(0, 300) };
    // A cookie speaks only for pages of this site: browsers say where a request to change something comes from.
    const token = request.headers.origin === this.#site ? this.#cookie.read(request.headers.cookie) : undefined;
    return {
      from,
      identify: async () => (token ? this.sessions.find(token, from) : null),
      ...(setCookie && { keepSession: (kept) => setCookie(this.#cookie.write(kept, sessionLife.longest / 1_000)) }),
    };
  }

  /** The same author at a later moment, for a socket, which outlives the secret it was opened with. */
  again({ sessionId, from }: AuthorContext): Promise<AuthorContext | null> {
    return sessionId === null ? Promise.resolve(null) : this.sessions.again(sessionId, from);
  }

  /** Of these sessions and tokens, those that still speak for somebody. */
  stillAlive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.sessions.alive(ids);
  }
}

/** The address nginx saw; it is always in front and lets nobody else say. Without it, whoever is connected. */
function addressOf({ headers, socket }: Incoming): string {
  const said = headers['x-real-ip'];
  return (typeof said === 'string' ? said : (socket.remoteAddress ?? '')).slice(0, 45);
}
