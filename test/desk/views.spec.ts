import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { barriersOf } from '../lib/axe.js';
import { openBrowser, openPage } from '../lib/browser.js';
import { becomeOwner } from '../lib/desk.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

const built = path.resolve(import.meta.dirname, '../../admin/dist');

const lists = ['/', '/comics', '/bulk', '/queue', '/series', '/media', '/cast', '/audit'];
const settings = ['site', 'look', 'links', 'people', 'tokens', 'account'].map((page) => `/settings/${page}`);
const views = [...lists, ...settings, '/nowhere'];
const gates = ['/sign-in', '/welcome', '/join', '/forgot', '/password'];

const widths = [1440, 390];
const themes = ['light', 'dark'] as const;

/** Waits until nothing is on its way and no grey row stands for something. */
const settled = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
};

/** What axe finds at every width, and whether anything has to be scrolled sideways. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    // Tall enough that the bar at the bottom of a phone lies over nothing.
    await page.setViewportSize({ width, height: 2_400 });
    faults.push(...(await barriersOf(page)).map((fault) => `${width}: ${fault}`));
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) faults.push(`${width}: ${wider} px too wide`);
  }
  return faults;
}

describe('every view of the desk', () => {
  let site: SampleSite;
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof becomeOwner>>;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSampleSite(), openBrowser()]);
    desk = await becomeOwner(site, browser);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it.each(themes)('has no barrier at either width in the %s theme', async (colorScheme) => {
    const { page, complaints } = await desk.open('/', { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    for (const view of views) {
      await page.goto(`${site.url}/admin${view}`);
      await settled(page);
      const faults = await faultsOf(page);
      if (faults.length > 0) found[view] = faults;
    }
    expect(found).toEqual({});
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(themes)('can be entered without a barrier in the %s theme', async (colorScheme) => {
    const { page } = await openPage(browser, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    for (const gate of gates) {
      await page.goto(`${site.url}/admin${gate}`);
      await settled(page);
      const faults = await faultsOf(page);
      if (faults.length > 0) found[gate] = faults;
    }
    expect(found).toEqual({});
    await page.context().close();
  });

  it('says what did not arrive, and draws it when it is asked for again', async () => {
    const { page } = await desk.open('/', { bypassCSP: true, reducedMotion: 'reduce' });
    const found: Record<string, unknown> = {};
    let isDown = false;
    let whoAmI = '';
    await page.route('**/admin/graphql', async (route) => {
      const { documentId } = route.request().postDataJSON();
      // The first thing a page asks is who is signed in.
      whoAmI ||= documentId;
      if (isDown && documentId !== whoAmI) await route.abort();
      else await route.continue();
    });
    await page.reload({ waitUntil: 'networkidle' });
    for (const view of views.filter((one) => one !== '/nowhere')) {
      isDown = true;
      await page.goto(`${site.url}/admin${view}`);
      const again = page.getByRole('button', { name: 'Try again' }).first();
      await again.waitFor();
      const faults = await faultsOf(page);
      isDown = false;
      await page.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('.state button')) button.click();
      });
      await again.waitFor({ state: 'hidden' });
      await settled(page);
      if (faults.length > 0) found[view] = faults;
    }
    expect(found).toEqual({});
    await page.context().close();
  });

  it('comes within its budget: 110 KiB for the first view, 150 more for the editor', async () => {
    const { page } = await openPage(browser, { storageState: desk.storageState });
    const files = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/admin/assets/') && pathname.endsWith('.js')) files.add(pathname.slice('/admin'.length));
    });
    const kib = () =>
      [...files].reduce((sum, file) => sum + gzipSync(readFileSync(built + file), { level: 9 }).length, 0) / 1024;
    await page.goto(`${site.url}/admin/`, { waitUntil: 'networkidle' });
    const first = kib();
    expect(first).toBeGreaterThan(20);
    expect(first).toBeLessThanOrEqual(110);
    await page.goto(`${site.url}/admin/comics`, { waitUntil: 'networkidle' });
    await page.locator('.comic-title a').first().click();
    await page.getByRole('textbox', { name: 'Title' }).waitFor();
    await settled(page);
    expect(kib() - first).toBeLessThanOrEqual(150);
    await page.context().close();
  });
});
