import type { Socket } from 'node:net';

import { Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { v7 as newId, validate as isId } from 'uuid';

import type { AuthorContext } from '../../auth/author-context.js';
import { notAllowed, notSignedIn } from '../../auth/denials.js';
import { foreignOrigin, isOurOrigin } from '../../auth/front-door.js';
import type { Identify } from '../../auth/identify.js';
import { meaningOf } from '../../auth/permissions.js';
import { uploadLimits } from './upload-limits.js';
import type { UploadStore } from './upload-store.js';
import type { Uploads } from './uploads.js';

/** Where files are sent to. */
export const uploadsPath = '/admin/uploads';

/** Requests about an upload name it; the one that begins it does not yet. */
interface Named {
  Params: { id?: string };
}

/** A refusal as the protocol's server wants it thrown. */
const refused = (status_code: number, body: string) => Object.assign(new Error(body), { status_code, body });

const tooLarge = `The file has more than ${uploadLimits.bytes / 1024 / 1024} MiB. Make it smaller, or cut it into several pages.`;
const tooMany = `${uploadLimits.open} of your uploads are unfinished. Let them finish or give them up, then send this one.`;

export interface DoorNeeds {
  site: string;
  identify: Identify;
  uploads: Uploads;
  store: UploadStore;
  /** Called when the last byte of an upload is here. */
  whole: (id: string) => void;
}

/** Files in pieces, by the tus protocol (tus.io, version 1.0.0) with the extensions that `UploadStore` names. */
export class UploadDoor {
  /** Who sends each request that is being answered. */
  readonly #authors = new Map<object, AuthorContext>();
  readonly #sockets = new Set<Socket>();
  readonly #tus: Server;

  constructor(private readonly needs: DoorNeeds) {
    this.#tus = new Server({
      path: uploadsPath,
      datastore: needs.store,
      relativeLocation: true,
      maxSize: uploadLimits.bytes,
      allowedOrigins: [new URL(needs.site).origin],
      disableTerminationForFinishedUploads: true,
      namingFunction: () => newId(),
      onUploadCreate: async (request, { id, size = 0, metadata }) => {
        const incoming = request.runtime?.node?.req;
        const author = incoming && this.#authors.get(incoming);
        if (!author) throw refused(401, notSignedIn().message);
        const name = (metadata?.['name'] ?? metadata?.['filename'] ?? '').trim() || 'image';
        const { accountId } = author;
        const begun = await needs.uploads.begin({ id, accountId, name: [...name].slice(-255).join(''), bytes: size });
        if (!begun) throw refused(429, tooMany);
        return {};
      },
      onUploadFinish: async (_request, { id }) => {
        needs.whole(id);
        return {};
      },
      onResponseError: (_request, fault) =>
        'status_code' in fault && fault.status_code === 413 ? { status_code: 413, body: tooLarge } : undefined,
    });
  }

  /** Opens it on the server, which must not listen yet. */
  open(server: FastifyInstance): void {
    void server.register(async (scope) => {
      // Bodies go to the file as they come; nothing reads them before.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _body, done) => done(null));
      scope.addHook<Named>('onRequest', (request, reply) => this.#ask(request, reply));
      scope.route({
        method: ['POST', 'HEAD', 'PATCH', 'DELETE'],
        url: `${uploadsPath}/:id`,
        handler: (request, reply) => this.#answer(request, reply),
      });
      scope.route({ method: ['POST'], url: uploadsPath, handler: (request, reply) => this.#answer(request, reply) });
    });
  }

  /** Cuts what is being sent. Clients go on where they were with whoever listens next. */
  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Lets nobody past who may not upload, or who asks for what somebody else sends. */
  async #ask(request: FastifyRequest<Named>, reply: FastifyReply): Promise<unknown> {
    reply.raw.setHeader('cache-control', 'no-store').setHeader('x-content-type-options', 'nosniff');
    const { origin, 'sec-fetch-site': fetchSite } = request.headers;
    if (!isOurOrigin(origin, this.needs.site) || (fetchSite !== undefined && fetchSite !== 'same-origin')) {
      return reply.code(403).type('text/plain').send(foreignOrigin(this.needs.site));
    }
    const author = await this.#authorOf(request).catch((fault: unknown) => {
      if (fault instanceof GraphQLError) return fault;
      throw fault;
    });
    if (author instanceof GraphQLError) {
      const isKnown = author.extensions['code'] === 'FORBIDDEN';
      return reply
        .code(isKnown ? 403 : 401)
        .type('text/plain')
        .send(author.message);
    }
    const { id } = request.params;
    if (id !== undefined && !(isId(id) && (await this.needs.uploads.ofAccount(author.accountId, [id])).length === 1)) {
      return reply.code(404).type('text/plain').send('There is no such upload, or no longer.');
    }
    this.#authors.set(request.raw, author);
    this.#sockets.add(request.raw.socket);
    reply.raw.once('close', () => {
      this.#authors.delete(request.raw);
      this.#sockets.delete(request.raw.socket);
    });
    return undefined;
  }

  async #authorOf({ raw, headers }: FastifyRequest<Named>): Promise<AuthorContext> {
    // A browser names the page's origin only where something may change; what is asked with HEAD changes nothing, and
    // the protocol's own header cannot be sent from another site.
    const isLook = raw.method === 'HEAD' && headers.origin === undefined && headers['tus-resumable'] !== undefined;
    const said = isLook ? { ...headers, origin: new URL(this.needs.site).origin } : headers;
    const author = await this.needs.identify.carrierOf({ headers: said, socket: raw.socket }).identify();
    if (!author) throw notSignedIn();
    if (!author.may('media.write')) throw notAllowed(meaningOf('media.write'));
    return author;
  }

  async #answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    reply.hijack();
    await this.#tus.handle(request.raw, reply.raw);
  }
}
