import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { ask } from '../lib/ask.js';
import { openBrowser } from '../lib/browser.js';
import { becomeOwner } from '../lib/desk.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

const titles = (page: Page) => page.locator('.comic-title b').allTextContents();

describe('the list of comics', () => {
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

  /** Readers see a change once caches have looked again. */
  const statusBecomes = async (path: string, wanted: number) => {
    for (let status = 0; status !== wanted; status = (await ask(site.url + path)).status) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };

  it('is narrowed, sorted and kept as a view, all in its address', async () => {
    const { page, complaints } = await desk.open('/comics');
    await page.getByRole('button', { name: 'Last edited' }).click();
    await page.getByRole('button', { name: 'Reading order' }).click();
    await page.waitForURL('**/comics?order=READING');
    await expect(page.getByText('5 comics').first().isVisible()).resolves.toBe(true);
    await page.waitForFunction(() => document.querySelector('.comic-title b')?.textContent === 'Spare parts');
    await page.getByRole('searchbox', { name: 'Search titles' }).fill('d');
    await page.waitForURL('**/comics?text=d&order=READING');
    await page.waitForFunction(() => document.querySelectorAll('.comic-title').length === 2);
    expect(await titles(page)).toEqual(['Deep dive', 'Dry dock']);
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByLabel('Name').fill('All with a D');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.goto(`${site.url}/admin/comics`);
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'All with a D' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.comic-title').length === 2);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('selects ranges by mouse and by key, and undoes what was done with them at once', async () => {
    const { page, complaints } = await desk.open('/comics?order=READING');
    await page.getByRole('checkbox', { name: 'Select “Spare parts”' }).click();
    await page.getByRole('checkbox', { name: 'Select “Deep dive”' }).click({ modifiers: ['Shift'] });
    await page.getByText('3 selected').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    await page.getByText('5 selected').waitFor();
    await page.keyboard.press('x');
    await page.getByText('4 selected').waitFor();

    const bulk = page.getByRole('group', { name: 'With the selected comics' });
    await bulk.getByRole('button', { name: 'More' }).click();
    await bulk.getByRole('button', { name: 'Take it down' }).click();
    await page.getByText('4 comics taken down').waitFor();
    await statusBecomes('/comic/spare-parts', 410);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.chip.ok').length === 5);
    await statusBecomes('/comic/spare-parts', 200);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives one comic a moment in the time zone of the site', async () => {
    const { page, complaints } = await desk.open('/comics');
    await page.getByRole('link', { name: 'New comic' }).first().click();
    await page.waitForURL(/\/admin\/comics\/[0-9a-f-]{36}$/);
    await page.goto(`${site.url}/admin/comics?state=DRAFT`);
    await page.getByText('No pages', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'More for “Untitled”' }).click();
    await page.getByRole('button', { name: 'Schedule…' }).click();
    await page.getByRole('button', { name: 'Schedule', exact: true }).click();
    await page.getByText('Left as it is: Give it a title. Add at least one page.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
