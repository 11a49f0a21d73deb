import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { barriersOf } from '../lib/axe.js';
import { openBrowser } from '../lib/browser.js';
import { becomeOwner } from '../lib/desk.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

const chapters = (page: Page) => page.locator('.chapter-row b').allTextContents();

/** Waits until the texts of some elements are these. */
const shows = (page: Page, selector: string, texts: string[]) =>
  page.waitForFunction(
    ([of, wanted]) => JSON.stringify([...document.querySelectorAll(of)].map((one) => one.textContent)) === wanted,
    [selector, JSON.stringify(texts)] as const,
  );

describe('series, chapters, cast and tags', () => {
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

  it('puts chapters in order with the keys, by dragging and by the menu, and into one another', async () => {
    const { page, complaints } = await desk.open('/series');
    expect(await chapters(page)).toEqual(['Low water', 'High water']);
    await page.getByRole('button', { name: 'Move “High water”' }).press('Alt+ArrowUp');
    await shows(page, '.chapter-row b', ['High water', 'Low water']);
    await page.reload({ waitUntil: 'networkidle' });
    await shows(page, '.chapter-row b', ['High water', 'Low water']);

    const grip = await page.getByRole('button', { name: 'Move “High water”' }).boundingBox();
    if (!grip) throw new Error('The chapter has no grip.');
    await page.mouse.move(grip.x + 10, grip.y + 20);
    await page.mouse.down();
    await page.mouse.move(grip.x + 10, grip.y + 50, { steps: 5 });
    await page.mouse.move(grip.x + 10, grip.y + 90, { steps: 5 });
    await page.mouse.up();
    await shows(page, '.chapter-row b', ['Low water', 'High water']);

    await page.getByRole('button', { name: 'More for “High water”' }).click();
    await page.getByRole('button', { name: 'Move up' }).click();
    await shows(page, '.chapter-row b', ['High water', 'Low water']);
    await page.getByRole('button', { name: 'More for “High water”' }).click();
    await page.getByRole('button', { name: 'Move into…' }).click();
    await page.getByLabel('Where it lies').selectOption({ label: 'Low water' });
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await shows(page, '.chapter .chapter .chapter-row b', ['High water']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('makes a series, and says why one with comics is not removed', async () => {
    const { page, complaints } = await desk.open('/series', { bypassCSP: true, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'New series' }).click();
    await page.getByLabel('Title').fill('Dry land');
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the series' }).click();
    await shows(page, '.series-head h2', ['Tin Harbour', 'Dry land']);
    await page.getByRole('button', { name: 'More for “Tin Harbour”' }).click();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('There are comics in it').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('merges a character into another one after saying what follows', async () => {
    const { page, complaints } = await desk.open('/cast', { bypassCSP: true, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'New character' }).click();
    await page.getByLabel('Name').fill('Ferro the younger');
    await page.getByRole('button', { name: 'Add to the cast' }).click();
    await page.getByText('Ferro the younger').waitFor();
    await page.getByRole('button', { name: 'More for “Ferro”', exact: true }).click();
    await page.getByRole('button', { name: 'Merge into…' }).click();
    await page.getByText('5 comics and every draft that names “Ferro” will mean the other one.').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await shows(page, '.sortable .cast-row b', ['Ferro the younger']);
    await page.getByRole('link', { name: '5 comics' }).first().click();
    await page.waitForURL('**/comics?character=*');
    await page.waitForFunction(() => document.querySelectorAll('.comic-title').length === 5);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
