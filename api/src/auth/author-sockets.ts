import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, type Context, type ServerOptions, type SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';

import { CONFIG, type Config } from '../platform/config/config.js';
import { badInput } from '../platform/graphql/bad-input.js';
import { type FaultLog, maskFaults } from '../platform/graphql/faults.js';
import type { AuthorContext } from './author-context.js';
import { AuthorRequest, type Carrier } from './author-request.js';
import { notSignedIn } from './denials.js';
import { deskBytes, foreignOrigin, isDesk, isOurOrigin } from './front-door.js';
import { Identify } from './identify.js';
import { prepareOperation } from './socket-operation.js';

/** Milliseconds between looks at whether whom the sockets speak for may still speak; what any process ends, ends so soon. */
const lookEvery = 2_000;

/** Milliseconds for which an answer to "who is this?" holds for the events of one socket. */
const knownFor = 1_000;

/** Operations that may run on one socket at the same time. */
const mostOperations = 100;

const tryAgainLater = 1013;

interface Connected extends Extra {
  carrier?: Carrier;
}
type Socket = Context<Record<string, unknown>, Connected>;

/** The author schema over WebSocket (protocol `graphql-transport-ws`), on the path it has over HTTP. */
@Injectable()
export class AuthorSockets implements BeforeApplicationShutdown {
  /** Open sockets with the session or token each speaks for. */
  readonly #open = new Map<WebSocket, string>();
  #stop = async (): Promise<void> => {};

  constructor(
    private readonly http: HttpAdapterHost<FastifyAdapter>,
    private readonly identify: Identify,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_URL' | 'NODE_ENV'>,
  ) {}

  serve(schema: GraphQLSchema): void {
    const { httpAdapter } = this.http;
    const log = httpAdapter.getInstance().log;
    const server = new WebSocketServer({ noServer: true, maxPayload: deskBytes });
    const served = useServer(this.#protocol(schema, log), server);
    httpAdapter.getHttpServer().on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (!isDesk(request.url)) turnAway(socket, '404 Not Found');
      else if (!isOurOrigin(request.headers.origin, this.config.LONGBOX_URL)) {
        turnAway(socket, '403 Forbidden', foreignOrigin(this.config.LONGBOX_URL));
      } else server.handleUpgrade(request, socket, head, (accepted) => server.emit('connection', accepted, request));
    });
    const looking = setInterval(() => {
      this.#closeEnded().catch((err: unknown) =>
        log.error({ err }, 'who the sockets speak for could not be looked up'),
      );
    }, lookEvery);
    this.#stop = async () => {
      clearInterval(looking);
      await served.dispose();
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#stop();
  }

  #protocol(schema: GraphQLSchema, log: FaultLog): ServerOptions<Record<string, unknown>, Connected> {
    return {
      onConnect: (socket) => this.#connect(socket),
      onClose: ({ extra }) => void this.#open.delete(extra.socket),
      onSubscribe: (socket, _id, payload) => this.#begin(schema, socket, payload),
      onNext: (_socket, _id, _payload, { contextValue }, result) =>
        result.errors && contextValue instanceof AuthorRequest
          ? { ...result, errors: maskFaults(result.errors, contextValue.requestId, log) }
          : undefined,
      onError: (_socket, _id, _payload, errors) => maskFaults(errors, randomUUID(), log),
    };
  }

  async #connect({ extra }: Socket): Promise<boolean> {
    const carrier = this.identify.carrierOf(extra.request);
    const author = await ask(extra.socket, () => carrier.identify());
    if (!author) return false;
    extra.carrier = { ...carrier, identify: holding(() => this.identify.again(author), knownFor) };
    this.#open.set(extra.socket, author.sessionId ?? author.tokenId ?? '');
    return true;
  }

  async #begin(schema: GraphQLSchema, { extra, subscriptions }: Socket, payload: SubscribePayload) {
    const { carrier, socket } = extra;
    const author = carrier && (await ask(socket, () => carrier.identify()));
    if (!author) return [notSignedIn()];
    if (Object.keys(subscriptions).length > mostOperations) {
      return [badInput(`At most ${mostOperations} operations run on one socket at a time.`)];
    }
    const mayBeFree = author.tokenId !== null || this.config.NODE_ENV !== 'production';
    const prepared = prepareOperation(schema, payload, mayBeFree);
    if (!('schema' in prepared)) return prepared;
    return { ...prepared, contextValue: new AuthorRequest(randomUUID(), author, carrier) };
  }

  async #closeEnded(): Promise<void> {
    if (this.#open.size === 0) return;
    const alive = await this.identify.stillAlive([...new Set(this.#open.values())]);
    for (const [socket, id] of this.#open) if (!alive.has(id)) socket.close(CloseCode.Unauthorized, 'Signed out.');
  }
}

/**
 * Who a socket speaks for. It is closed when that is nobody, and when the database cannot say: with a code (RFC 6455's
 * registry: "try again later") after which clients do try again, where for one of their protocol's own they would give up.
 */
async function ask(socket: WebSocket, identify: () => Promise<AuthorContext | null>): Promise<AuthorContext | null> {
  try {
    const author = await identify();
    if (!author) socket.close(CloseCode.Unauthorized, 'Sign in to do this.');
    return author;
  } catch (error) {
    if (error instanceof GraphQLError) socket.close(CloseCode.Unauthorized, error.message);
    else socket.close(tryAgainLater, 'Try again later.');
    return null;
  }
}

/** Answers again what it answered before, for so many milliseconds. */
function holding<Answer>(fetch: () => Promise<Answer>, milliseconds: number): () => Promise<Answer> {
  let asked = -Infinity;
  let answer: Promise<Answer>;
  return () => {
    const now = performance.now();
    if (now - asked > milliseconds) {
      asked = now;
      answer = fetch();
      // A question that failed is asked again by whoever comes next.
      answer.catch(() => (asked = -Infinity));
    }
    return answer;
  };
}

function turnAway(socket: Duplex, status: string, reason = ''): void {
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(reason)}\r\n\r\n${reason}`,
  );
}
