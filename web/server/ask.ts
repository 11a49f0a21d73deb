import { type IncomingHttpHeaders, request } from 'node:http';
import type { Json } from '@longbox/shared/canonical-variables';
import type { TypedDocumentString } from '@longbox/shared/generated/reader/graphql';
import { persistedPath } from '@longbox/shared/persisted-path';

import { listenAddress } from './address.js';

/** An answer of the public API. */
export interface Answered<Result> {
  data: Result;
  lifetime: Lifetime;
}

/** How long an answer holds, in milliseconds since 1970. */
export interface Lifetime {
  freshUntil: number;
  /** Until when it may be given while a newer one is fetched. */
  staleUntil: number;
}

/** The API cannot make sense of what was asked, such as a cursor that is none. */
export class NotMeant extends Error {}

/** Milliseconds to wait for an answer. */
const patience = 10_000;

/** Asks the public API by the same persisted GET that a browser would make. */
export async function ask<Result, Wanted extends { readonly [name: string]: Json | undefined }>(
  api: string,
  document: TypedDocumentString<Result, Wanted>,
  variables: Wanted,
): Promise<Answered<Result>> {
  const { status, headers, text } = await get(api, persistedPath(document, variables));
  if (status !== 200) throw new Error(`The API answered ${status}.`);
  const { data, errors }: { data?: Result; errors?: { message: string; extensions?: { code?: string } }[] } =
    JSON.parse(text);
  if (errors?.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')) throw new NotMeant();
  if (!data || errors)
    throw new Error(`The API answered with errors: ${errors?.map(({ message }) => message).join('; ')}`);
  return { data, lifetime: lifetimeOf(headers) };
}

function lifetimeOf(headers: IncomingHttpHeaders): Lifetime {
  const freshUntil = Date.parse(headers.expires ?? '') || Date.now();
  const seconds = Number(/stale-while-revalidate=(\d+)/.exec(headers['cache-control'] ?? '')?.[1] ?? 0);
  return { freshUntil, staleUntil: freshUntil + seconds * 1_000 };
}

function get(api: string, path: string): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  const address = listenAddress(api);
  const where = 'path' in address ? { socketPath: address.path } : address;
  return new Promise((resolve, reject) => {
    const asked = request({ ...where, path, headers: { host: 'localhost' }, timeout: patience }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.on('error', reject);
    });
    asked.on('timeout', () => asked.destroy(new Error(`The API did not answer within ${patience} ms.`)));
    asked.on('error', reject);
    asked.end();
  });
}
