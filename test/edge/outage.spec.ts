import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ask } from '../lib/ask.js';
import { persistedPath } from '../lib/persisted.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

describe('when everything behind nginx is dead', () => {
  let site: SampleSite;
  const pages = ['/', '/archive', '/comic/spare-parts', '/comic/dry-dock', '/chapter/low-water', '/about'];
  const read = [...pages, persistedPath('Comic', { slug: 'spare-parts' })];
  const before = new Map<string, string>();

  beforeAll(async () => {
    site = await startSampleSite();
    for (const path of read) before.set(path, (await ask(site.url + path)).body);
    for (const part of ['api', 'documents', 'mariadb'] as const) await site.parts[part].kill();
  }, 60_000);

  afterAll(async () => site.stop());

  it('goes on showing every page that was read before, also when they have grown old', async () => {
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    for (const path of read) {
      const answer = await ask(site.url + path);
      expect([path, answer.status, answer.headers['x-cache']]).toEqual([path, 200, 'STALE']);
      expect(answer.body).toBe(before.get(path));
    }
  });

  it('says in plain words that a page nobody read before cannot be made now', async () => {
    const page = await ask(`${site.url}/comic/the-crane`);
    expect(page).toMatchObject({ status: 503 });
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('Back in a moment');
    const data = await ask(site.url + persistedPath('Comic', { slug: 'the-crane' }));
    expect(data.status).toBe(503);
    expect(JSON.parse(data.body)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });
});
