import type { FastifyInstance } from 'fastify';

/** Where the author schema is served, over HTTP and WebSocket alike. */
export const deskPath = '/admin/graphql';

/** Largest request to the author schema, in bytes: a batch of an editor's updates after a long time offline. */
export const deskBytes = 2 * 1024 * 1024;

export const isDesk = (url: string | undefined): boolean => url?.split('?', 1)[0] === deskPath;

/** Whether a page of this site sent it. Programs that are no browser send no origin; their tokens speak for them. */
export const isOurOrigin = (origin: string | undefined, site: string): boolean =>
  origin === undefined || origin === new URL(site).origin;

/** The API token that came with a request. Other schemes, such as `Basic`, are for whoever stands in front. */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];

/** What a page of another site is told. Also met by who opens the desk under another of the host's names. */
export const foreignOrigin = (site: string): string => `This only answers pages of ${new URL(site).origin}.`;

const refusal = (message: string) => ({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });

const ownDocumentsOnly = "Name one of the desk's own documents as `documentId`. Free documents need an API token.";

/**
 * What reaches the author schema over HTTP: POST of JSON from a page of this site or from no page. Another site's page can
 * neither send this with a form nor by script, and nothing that a link or an image can do changes anything. With a session,
 * only the desk's own documents run.
 *
 * @param mayBeFree whether sessions may send documents of their own, for development and tests
 */
export function keepFrontDoor(server: FastifyInstance, site: string, mayBeFree: boolean): void {
  server.addHook('onRoute', (route) => {
    if (route.url === deskPath) route.bodyLimit = deskBytes;
  });
  server.addHook('onRequest', async (request, reply) => {
    if (!isDesk(request.url)) return;
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    const { origin, 'sec-fetch-site': fetchSite, 'content-type': type } = request.headers;
    if (request.method !== 'POST') {
      return reply.code(405).header('allow', 'POST').send(refusal('This takes POST alone.'));
    }
    if (!isOurOrigin(origin, site) || (fetchSite !== undefined && fetchSite !== 'same-origin')) {
      return reply.code(403).send(refusal(foreignOrigin(site)));
    }
    if (!/^application\/json\s*(;|$)/i.test(type ?? '')) {
      return reply.code(415).send(refusal('This takes application/json alone.'));
    }
  });
  server.addHook('onSend', async (request, reply) => {
    // What the public api lets any page read, this does not.
    if (isDesk(request.url)) reply.removeHeader('access-control-allow-origin');
  });
  server.addHook('preHandler', async (request, reply) => {
    if (!isDesk(request.url) || mayBeFree || bearerOf(request.headers.authorization) !== undefined) return;
    const { body } = request;
    const isOwn = typeof body === 'object' && body !== null && 'documentId' in body && !('query' in body);
    if (!isOwn) return reply.code(400).send(refusal(ownDocumentsOnly));
  });
}
