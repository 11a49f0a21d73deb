import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { ask } from '../lib/ask.js';
import { barriersOf } from '../lib/axe.js';
import { openBrowser, openPage } from '../lib/browser.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

const views = [
  '/',
  '/comic/spare-parts',
  '/comic/the-crane',
  '/comic/deep-dive',
  '/comic/the-leak',
  '/archive',
  '/chapter/high-water',
  '/series/tin-harbour',
  '/about',
  '/nowhere',
  '/old/2.html',
];
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** What a screen reader finds in `main`; where the random link leads is left to chance. */
const mainOf = async (page: Page): Promise<string> =>
  (await page.locator('main').ariaSnapshot()).replace(/(link "Random comic":\s+- \/url: )\S+/, '$1…');

const statusAt = async (url: string, path: string) => {
  const { status, headers } = await ask(url + path);
  return [status, headers.location];
};

describe('the first load of a page', () => {
  let site: SampleSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSampleSite(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it.each([phone, desk])(
    'asks the API for nothing, moves nothing and breaks no rule at $width px',
    async (viewport) => {
      for (const path of views) {
        const { page, requests, complaints, layoutShift } = await openPage(browser, { viewport });
        await page.goto(site.url + path, { waitUntil: 'networkidle' });
        expect([path, requests.filter((one) => one === '/graphql')]).toEqual([path, []]);
        expect([path, await layoutShift()]).toEqual([path, 0]);
        expect([path, complaints]).toEqual([path, []]);
        // Only script draws this one: the app has taken over.
        expect([path, await page.getByRole('button', { name: 'Use the other theme' }).count()]).toEqual([path, 1]);
        await page.context().close();
      }
    },
  );

  it('is the same page with and without script', async () => {
    const withScript = await openPage(browser);
    const without = await openPage(browser, { javaScriptEnabled: false });
    for (const path of views) {
      await withScript.page.goto(site.url + path, { waitUntil: 'networkidle' });
      await without.page.goto(site.url + path);
      expect([path, await mainOf(withScript.page)]).toEqual([path, await mainOf(without.page)]);
      expect([path, await withScript.page.title()]).toEqual([path, await without.page.title()]);
      // What was read leaves marks; the next page must not differ by them.
      await withScript.page.evaluate(() => localStorage.clear());
    }
    await withScript.page.context().close();
    await without.page.context().close();
  });

  it('keeps the picture that the document brought, and fetches it once', async () => {
    const { page, requests } = await openPage(browser);
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const picture = document.querySelector('picture');
        if (picture) Reflect.set(picture, 'isServed', true);
      });
    });
    await page.goto(`${site.url}/comic/spare-parts`, { waitUntil: 'networkidle' });
    expect(
      await page
        .locator('picture')
        .first()
        .evaluate((element) => Reflect.get(element, 'isServed')),
    ).toBe(true);
    const images = requests.filter((path) => path.startsWith('/media/'));
    expect(images.length).toBe(new Set(images).size);
    await page.context().close();
  });

  it('has both typefaces in two small files, and more of them only for what they lack', async () => {
    const { page, requests } = await openPage(browser);
    await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
    const fonts = () =>
      requests.filter((path) => path.endsWith('.woff2')).map((path) => path.replace(/-[\w-]{8}\./, '.'));
    expect(fonts().toSorted()).toEqual(['/assets/bricolage-grotesque.woff2', '/assets/figtree.woff2']);
    const loadedFor = (text: string) =>
      page.evaluate(async (characters) => {
        const loads = [...characters].map((one) => document.fonts.load('16px "Bricolage Grotesque Variable"', one));
        return (await Promise.all(loads)).map((faces) => faces.length > 0);
      }, text);
    expect(await loadedFor('Aß’–…€')).toEqual(Array(6).fill(true));
    expect(fonts().length).toBe(2);
    expect(await loadedFor('œŁệ†')).toEqual(Array(4).fill(true));
    expect(fonts().slice(2).toSorted()).toEqual([
      '/assets/bricolage-grotesque-latin-ext-wght-normal.woff2',
      '/assets/bricolage-grotesque-latin-wght-normal.woff2',
      '/assets/bricolage-grotesque-vietnamese-wght-normal.woff2',
    ]);
    for (const name of ['figtree', 'bricolage-grotesque']) {
      expect((await ask(`${site.url}/assets/${name}-OFL.txt`)).body).toContain('SIL OPEN FONT LICENSE');
    }
    await page.context().close();
  });

  it('has no barrier that axe knows, on any view, in either theme or width', async () => {
    for (const viewport of [phone, desk]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await openPage(browser, { viewport, colorScheme, bypassCSP: true });
        for (const path of views) {
          await page.goto(site.url + path, { waitUntil: 'networkidle' });
          expect([path, viewport.width, colorScheme, await barriersOf(page)]).toEqual([
            path,
            viewport.width,
            colorScheme,
            [],
          ]);
        }
        await page.context().close();
      }
    }
  });

  it('says by its status what became of an address', async () => {
    expect(await statusAt(site.url, '/nowhere')).toEqual([404, undefined]);
    expect(await statusAt(site.url, '/comic/nothing')).toEqual([404, undefined]);
    expect(await statusAt(site.url, '/archive?after=nonsense')).toEqual([404, undefined]);
    expect(await statusAt(site.url, '/old/1.html')).toEqual([301, '/comic/spare-parts']);
    expect(await statusAt(site.url, '/old/2.html')).toEqual([410, undefined]);
  });
});
