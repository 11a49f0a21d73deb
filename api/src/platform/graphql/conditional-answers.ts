import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Gives every storable answer a strong `ETag` made from its bytes, and answers 304 to who has those bytes already
 * (RFC 9110, 13.1.2). An answer that does not say whether it may be stored may not: Apollo refuses some requests before
 * any plugin of ours can say so.
 */
export function answerConditionally(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    const storable = String(reply.getHeader('cache-control') ?? '').startsWith('public');
    if (!storable || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', tag);
    if (!matches(request.headers['if-none-match'], tag)) return payload;
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return '';
  });
}

/** A cache that compresses makes our tag weak (`W/`); it still names the same content. */
const matches = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag) ?? false;
