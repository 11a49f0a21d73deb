import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { barriersOf } from '../lib/axe.js';
import { openBrowser } from '../lib/browser.js';
import { withDatabase } from '../lib/database.js';
import { becomeOwner } from '../lib/desk.js';
import { noisyPng } from '../lib/png.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';
import { zipOf } from '../lib/zip.js';

interface Row {
  title: string;
  pages: number;
  publishAt: Date | null;
  deletedAt: Date | null;
}

describe('many files at once', () => {
  let site: SampleSite;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
    await withDatabase(site, (database) =>
      database.query(
        `INSERT INTO cadence (seriesId, weekdays, timeOfDay, startsOn)
         SELECT id, '[1,2,3,4,5,6,7]', '09:00', '2020-01-01' FROM series`,
      ),
    );
    const owner = await becomeOwner(site, browser);
    ({ page, complaints } = await owner.open('/bulk', { bypassCSP: false }));
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  /** The comics whose titles begin so, with how many pages their drafts have. */
  const comics = (beginning: string): Promise<Row[]> =>
    withDatabase(site, async (database) => {
      const [rows] = await database.query(
        `SELECT d.title, d.pageCount AS pages, c.publishAt, c.deletedAt FROM comic c JOIN draft d ON d.comicId = c.id
         WHERE d.title LIKE ? ORDER BY c.position`,
        [`${beginning}%`],
      );
      return JSON.parse(JSON.stringify(rows));
    });

  it('a zip is unpacked in the browser, in the order of its names, and split by its folders', async () => {
    const names = ['ch10/gull 1.png', 'ch2/crab 10.png', 'ch2/crab 9.png', 'ch10/gull 2.png', 'notes.txt'];
    const files = Object.fromEntries(names.map((name, index) => [name, noisyPng(20 + index, 20)]));
    const zip = { name: 'backlog.zip', mimeType: 'application/zip', buffer: zipOf(files) };
    await page.locator('.bulk-drop input[type=file]').setInputFiles(zip);
    await page.getByLabel('Each comic has').selectOption({ label: 'The pages of a folder' });
    await page.getByRole('button', { name: 'Make 2 comics' }).waitFor();
    expect(await page.getByLabel('Title of comic 1').inputValue()).toBe('crab 9');
    expect(await page.getByLabel('Title of comic 2').inputValue()).toBe('gull 1');
    expect(complaints).toEqual([]);
  });

  it('is still there after a reload', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Make 4 comics' }).waitFor();
    expect(await page.getByLabel('Title of comic 4').inputValue()).toBe('gull 2');
  });

  it('is adjusted, dated by the cadence and made by one confirmation', async () => {
    await page.getByRole('button', { name: 'Add ch2/crab 10.png to the comic before' }).click();
    await page.getByLabel('Title of comic 1').fill('Crabs');
    await page.getByLabel('Title of comic 2').fill('Crabs and gulls');
    await page.getByRole('button', { name: 'Leave out ch10/gull 2.png' }).click();
    await page.getByLabel('When they go out').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Make 2 comics' }).click();
    await page.locator('.toast', { hasText: '2 comics made' }).waitFor();
    const made = await comics('Crabs');
    expect(made).toMatchObject([
      { title: 'Crabs', pages: 2, deletedAt: null },
      { title: 'Crabs and gulls', pages: 1, deletedAt: null },
    ]);
    const [first, second] = made.map(({ publishAt }) => new Date(publishAt ?? 0).getTime());
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(23 * 3_600_000);
  });

  it('is undone as a whole', async () => {
    await page.locator('.toast', { hasText: '2 comics made' }).getByRole('button', { name: 'Undo' }).click();
    await page.locator('.toast', { hasText: 'ndone' }).waitFor();
    expect((await comics('Crabs')).map(({ deletedAt }) => deletedAt !== null)).toEqual([true, true]);
  });

  it('are brought here from wherever on the desk they are dropped', async () => {
    const base64 = noisyPng(20, 20).toString('base64');
    await page.locator('body').evaluate((body, sent) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(sent), (char) => char.codePointAt(0) ?? 0);
      data.items.add(new File([bytes], 'dropped.png', { type: 'image/png' }));
      body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, base64);
    await page.getByRole('button', { name: 'Make 1 comic' }).waitFor();
    expect(await page.getByLabel('Title of comic 1').inputValue()).toBe('dropped');
  });

  it.each(['light', 'dark'] as const)('has no barrier, wide and narrow: %s', async (colorScheme) => {
    const context = await browser.newContext({ storageState: await page.context().storageState(), bypassCSP: true });
    const view = await context.newPage();
    await view.emulateMedia({ colorScheme });
    await view.goto(`${site.url}/admin/bulk`);
    await view
      .locator('.bulk-drop input[type=file]')
      .setInputFiles(['one.png', 'two.png'].map((name) => ({ name, mimeType: 'image/png', buffer: noisyPng(20, 20) })));
    await view.getByRole('button', { name: 'Make 2 comics', disabled: false }).waitFor();
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await view.setViewportSize(viewport);
      await view.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expect(await barriersOf(view)).toEqual([]);
      const shots = process.env['LONGBOX_SHOTS'];
      if (shots) await view.screenshot({ path: `${shots}/bulk-${viewport.width}-${colorScheme}.png`, fullPage: true });
    }
    await context.close();
  });
});
