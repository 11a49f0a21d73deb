import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Replica } from './replicas.js';

/** The header that has nginx ask anew and store the answer. Only its inner listener knows it. */
const header = { 'x-longbox-refresh': '1' };

const patienceMs = 10_000;

/**
 * An answer is not stored in the last second before something is published, since it may not be given after that; so the
 * old one would stay.
 */
const untilStorableMs = 1_050;
const mostTries = 3;

/** Has one nginx replace what it stores for a path; answers with what it stores now. */
export async function refreshEntry(replica: Replica, path: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const { isStored, body } = await ask(replica, path);
    if (isStored || attempt === mostTries) return body;
    await sleep(untilStorableMs);
  }
}

function ask(replica: Replica, path: string): Promise<{ isStored: boolean; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ ...replica, path, headers: { host: 'localhost', ...header }, timeout: patienceMs });
    asked.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('error', reject);
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        if (status >= 500) reject(new Error(`${path} was answered with ${status}.`));
        else resolve({ isStored: (response.headers['cache-control'] ?? '').includes('s-maxage'), body });
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`nginx did not answer within ${patienceMs} ms.`)));
    asked.on('error', reject);
    asked.end();
  });
}
