import { createHash, randomBytes, randomUUID } from 'node:crypto';

import { ask } from './ask.js';
import { withDatabase } from './database.js';
import type { SampleSite } from './sample-site.js';

/**
 * An owner who is signed in to a site, and asks the author schema. The site must be started with `NODE_ENV: 'test'`, since
 * sessions may otherwise send the desk's own documents only.
 */
export async function signedInOwner(site: SampleSite) {
  const token = randomBytes(32).toString('base64url');
  const accountId = randomUUID();
  await withDatabase(site, async (database) => {
    await database.query("INSERT INTO account (id, email, name, role) VALUES (?, ?, 'Ada', 'owner')", [
      accountId,
      `${accountId}@comics.example`,
    ]);
    await database.query(
      `INSERT INTO session (id, accountId, tokenHash, address, device, lastSeenAt, expiresAt)
       VALUES (?, ?, ?, '192.0.2.1', 'test', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 1 DAY)`,
      [randomUUID(), accountId, createHash('sha256').update(token).digest('hex')],
    );
  });

  /** The data of an answer that must be whole. */
  return async <Data = Record<string, never>>(query: string, variables: object = {}): Promise<Data> => {
    const headers = { origin: site.url, 'content-type': 'application/json', cookie: `__Host-longbox=${token}` };
    const body = JSON.stringify({ query, variables });
    const answer = await ask(`${site.url}/admin/graphql`, { method: 'POST', headers, body });
    const { data, errors } = JSON.parse(answer.body);
    if (!data || errors) throw new Error(answer.body);
    return data;
  };
}

export type AskAsOwner = Awaited<ReturnType<typeof signedInOwner>>;
