import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { ask } from '../lib/ask.js';
import { openBrowser, type Watched } from '../lib/browser.js';
import { becomeOwner } from '../lib/desk.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

const dist = path.resolve(import.meta.dirname, '../../admin/dist');
const kib = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

describe('a comic in the editors of two browsers', () => {
  let site: SampleSite;
  let browser: Browser;
  let owner: Awaited<ReturnType<typeof becomeOwner>>;
  let one: Watched;
  let two: Watched;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
    owner = await becomeOwner(site, browser);
    one = await owner.open('/comics');
    await one.page.getByRole('link', { name: 'Spare parts' }).first().click();
    await one.page.waitForSelector('.note-tools');
    two = await owner.open(new URL(one.page.url()).pathname.replace('/admin', ''));
    await two.page.waitForSelector('.note-tools');
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const saved = (page: Page) => page.locator('.sv[data-state=clean]').waitFor();
  const field = (page: Page, name: string) => page.locator(`textarea[data-field^="${name}"]`).first();
  /** Waits until both say the same in a field, and gives what that is. */
  const agreed = async (name: string, expected: string | RegExp): Promise<void> => {
    const pattern = typeof expected === 'string' ? expected : expected.source;
    for (const { page } of [one, two]) {
      await page.waitForFunction(
        ([selector, wanted]) => {
          const { value } = document.querySelector<HTMLTextAreaElement>(selector ?? '') ?? { value: '' };
          return new RegExp(`^${wanted}$`).test(value);
        },
        [`textarea[data-field^="${name}"]`, pattern],
      );
    }
  };

  it('is written by both at once, and each sees where the other is', async () => {
    await field(one.page, 'title').fill('Spare parts and gulls');
    await agreed('title', 'Spare parts and gulls');
    await two.page.locator('.titleline .flag', { hasText: 'Ada' }).waitFor();
    const [afterline, other] = [field(one.page, 'afterline'), field(two.page, 'afterline')];
    await afterline.fill('middle');
    await agreed('afterline', 'middle');
    await afterline.press('Home');
    await other.press('End');
    await Promise.all([afterline.pressSequentially('one '), other.pressSequentially(' two')]);
    await agreed('afterline', 'one middle two');
    await Promise.all([saved(one.page), saved(two.page)]);
  });

  it('keeps what is written offline, says so, and merges it with what was written meanwhile', async () => {
    await two.page.context().setOffline(true);
    await field(two.page, 'title').fill('Spare parts, offline');
    await field(two.page, 'alt').fill('A quay.');
    await two.page.getByText('Offline — 2 changes kept on this device').waitFor({ timeout: 40_000 });
    await field(one.page, 'afterline').fill('Written meanwhile.');
    await saved(one.page);
    await two.page.context().setOffline(false);
    await two.page.locator('.sv:is([data-state=clean], [data-state=merged])').waitFor({ timeout: 40_000 });
    await agreed('title', 'Spare parts, offline');
    await agreed('alt', 'A quay\\.');
    await agreed('afterline', 'Written meanwhile\\.');
  });

  it('survives a reload at any moment', async () => {
    await field(two.page, 'afterline').fill('Just before the reload.');
    await two.page.reload();
    await two.page.waitForSelector('.note-tools');
    await agreed('afterline', 'Just before the reload\\.');
  });

  it('grows a line by the keyboard, for both', async () => {
    const transcript = two.page.locator('.ln-text');
    const before = await transcript.count();
    await one.page.locator('.ln-text').last().press('End');
    await one.page.keyboard.press('Enter');
    await one.page.keyboard.type('A new line.');
    await two.page.waitForFunction((count) => document.querySelectorAll('.ln-text').length === count, before + 1);
    await two.page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.ln-text')].some(({ value }) => value === 'A new line.'),
    );
  });

  it('goes out as it is now when its author says so, and not before', async () => {
    const published = async () => (await ask(`${site.url}/comic/spare-parts`)).body;
    await saved(one.page);
    expect(await published()).not.toContain('Just before the reload.');
    await one.page.getByText('Unpublished changes').waitFor({ timeout: 20_000 });
    await one.page.getByRole('button', { name: 'Publish changes' }).click();
    await one.page.locator('.toast', { hasText: 'Readers get what you see' }).waitFor();
    await one.page.getByText('Unpublished changes').waitFor({ state: 'detached' });
    for (let tries = 0; tries < 20 && !(await published()).includes('Just before the reload.'); tries += 1) {
      await one.page.waitForTimeout(500);
    }
    expect(await published()).toContain('Just before the reload.');
  });

  it('has a version brought back, which both then see, and that taken back', async () => {
    await one.page.getByLabel('Versions').check();
    const restore = one.page.getByRole('button', { name: /^Restore/ });
    await one.page.locator('.tl-t').last().click();
    await restore.click();
    await agreed('title', 'Spare parts');
    await one.page.locator('.toast', { hasText: 'Restored' }).getByRole('button', { name: 'Undo' }).click();
    await agreed('title', 'Spare parts, offline');
  });

  it('complains of nothing, and breaks no rule of the content policy', () => {
    const complaints = [...one.complaints, ...two.complaints].filter(
      (text) => !text.includes('ERR_INTERNET_DISCONNECTED'),
    );
    expect(complaints).toEqual([]);
  });

  it('costs no more than a desk on a poor line can bear, in gzip KiB', async () => {
    const loaded = (requests: string[]) =>
      new Set(requests.filter((file) => file.startsWith('/admin/assets/') && file.endsWith('.js')));
    const list = loaded((await owner.open('/comics')).requests);
    const all = loaded((await owner.open(new URL(one.page.url()).pathname.replace('/admin', ''))).requests);
    const sum = (files: Iterable<string>) =>
      [...files].reduce((total, file) => total + kib(path.join(dist, file.replace('/admin', ''))), 0);
    expect(sum(list)).toBeLessThanOrEqual(110);
    const extra = sum([...all].filter((file) => !list.has(file)));
    expect(extra).toBeLessThanOrEqual(150);
  });
});
