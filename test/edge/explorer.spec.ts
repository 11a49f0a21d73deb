import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { ask } from '../lib/ask.js';
import { openBrowser, openPage } from '../lib/browser.js';
import { documentId, persistedPath } from '../lib/persisted.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

describe('the page on which people try the API', () => {
  let site: SampleSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSampleSite(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it('asks what is written on it, explains the schema, and needs nothing from elsewhere', async () => {
    const { page, complaints } = await openPage(browser);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && new URL(request.url()).origin !== site.url)
        elsewhere.push(request.url());
    });
    await page.goto(`${site.url}/explorer`);
    await page.getByRole('button', { name: 'Execute query' }).click();
    const answer = page.getByRole('region', { name: 'Result Window' });
    await answer.getByText('"Tin Harbour"').waitFor();

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('Comics that can be read now.').first().waitFor();
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('dialog').waitFor();

    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  it('may run and reach nothing but its own, and is asked for again each time', async () => {
    const { status, headers } = await ask(`${site.url}/explorer`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html');
    expect(headers['cache-control']).toBe('no-cache');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is never under an address of the API, whatever a browser prefers', async () => {
    const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const id = encodeURIComponent(documentId('Comic'));
    const query = encodeURIComponent('{ site { title } }');
    const asked = [
      '/graphql',
      '/graphql?',
      `/graphql?query=${query}`,
      `/graphql?documentId=${id}`,
      '/graphql?documentId=nothing',
      persistedPath('Comic', { slug: 'spare-parts' }),
    ];
    for (const path of asked) {
      for (const headers of [html, { ...html, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }]) {
        for (const _ of ['first', 'perhaps stored']) {
          const answer = await ask(site.url + path, { headers });
          expect([path, answer.headers['content-type']]).toEqual([path, expect.stringContaining('json')]);
          expect(() => JSON.parse(answer.body)).not.toThrow();
        }
      }
    }
  });
});
