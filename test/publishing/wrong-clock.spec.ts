import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ask } from '../lib/ask.js';
import { type AskAsOwner, signedInOwner } from '../lib/author.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

describe.each([60_000, -60_000])('an api whose clock is wrong by %i ms', (skew) => {
  let site: SampleSite;
  let owner: AskAsOwner;

  beforeAll(async () => {
    const clock = new URL('../faults/lib/skewed-clock.mjs', import.meta.url);
    const parts = ['mariadb', 'api', 'nginx'] as const;
    const env = { NODE_ENV: 'test', SKEW_MS: String(skew), NODE_OPTIONS: `--import=${clock.href}` };
    site = await startSampleSite({ env, parts });
    owner = await signedInOwner(site);
  }, 90_000);
  afterAll(async () => site.stop());

  it('shows a comic at its moment all the same', async () => {
    const { deskComics } = await owner<{ deskComics: { nodes: { id: string }[] } }>(
      '{ deskComics(first: 1, filter: { text: "Dry dock" }) { nodes { id } } }',
    );
    const id = deskComics.nodes[0]?.id;
    await owner(`mutation { withdrawComic(id: "${id}") { __typename } }`);
    const at = new Date(Date.now() + 3_000);
    await owner(`mutation { scheduleComic(id: "${id}", at: "${at.toISOString()}") { __typename } }`);
    // Asked of the api itself: no stored answer stands between.
    const socketPath = join(
      dirname(new URL(site.settings.DATABASE_URL).searchParams.get('socketPath') ?? ''),
      'api.sock',
    );
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ comic(slug: "dry-dock") { title } }' });
    const isOut = async () =>
      (await ask('http://longbox/graphql', { socketPath, method: 'POST', headers, body })).body.includes('Dry dock');
    while (Date.now() < at.getTime() - 200) {
      expect(await isOut()).toBe(false);
      await sleep(200);
    }
    for (const end = Date.now() + 20_000; !(await isOut()); await sleep(50)) expect(Date.now()).toBeLessThan(end);
  });
});
