import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { cacheControlFor } from './cache-control.js';
import { pageAt } from './documents.js';
import { escapeJson, headOf, type Kind } from './rendered.js';
import { seedOf } from './seed.js';
import type { Settings } from './settings.js';
import type { Filled, Filling } from './shell.js';

/** What the document server is made of. */
export interface Parts {
  settings: Settings;
  shell: (filling: Filling) => Filled;
  scriptsOf: (kind: Kind) => string[];
}

/** Answers one request: a health check, or the document at its path. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { settings, shell, scriptsOf }: Parts,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/health/ready' || url.pathname === '/health/live') {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end('{"status":"ready"}');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'cache-control': 'no-store' }).end();
    return;
  }
  const page = await pageAt(url.pathname, url.searchParams.get('after'), settings.LONGBOX_API);
  const cacheControl = cacheControlFor(page.lifetime);
  if (page.status === 301 && page.location) {
    response.writeHead(301, { location: page.location, 'cache-control': cacheControl }).end();
    return;
  }
  const { html, styleHash } = shell({
    language: page.site.language,
    hue: page.site.hue,
    latest: page.latest,
    head: headOf(page.head),
    scripts: scriptsOf(page.seed.name),
    body: page.body.html,
    seed: escapeJson(seedOf(page)),
  });
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'cache-control': cacheControl,
    'content-security-policy': contentSecurityPolicy(styleHash),
    'content-type': 'text/html; charset=utf-8',
    etag: tag,
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  };
  const known = request.headers['if-none-match']?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  if (known && page.status === 200) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(page.status, { ...headers, 'content-length': Buffer.byteLength(html) });
  response.end(request.method === 'HEAD' ? undefined : html);
}

/** Only what this site serves itself, and no script that is not a file of it. */
const contentSecurityPolicy = (styleHash: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${styleHash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
