import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { ask } from '../lib/ask.js';
import { barriersOf } from '../lib/axe.js';
import { openBrowser, openPage, type Watched } from '../lib/browser.js';
import { becomeOwner } from '../lib/desk.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

const dist = path.resolve(import.meta.dirname, '../../admin/dist');
const kib = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

const saved = (page: Page) => page.locator('.sv[data-state=clean]').waitFor();
const field = (page: Page, name: string) => page.locator(`textarea[data-field^="${name}"]`).first();
const scripts = (requests: string[]) =>
  new Set(requests.filter((file) => file.startsWith('/admin/assets/') && file.endsWith('.js')));
const sum = (files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + kib(path.join(dist, file.replace('/admin', ''))), 0);

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

  const status = async () => (await ask(`${site.url}/comic/spare-parts`)).status;
  const published = async () => (await ask(`${site.url}/comic/spare-parts`)).body;
  /** What both say in a field, once they say what is expected or have had 20 s for it. */
  const agreed = async (name: string, expected: string): Promise<string[]> => {
    const selector = `textarea[data-field^="${name}"]`;
    const both = [one, two].map(async ({ page }) => {
      const asked = [selector, expected] as const;
      const says = ([at, wanted]: typeof asked) => document.querySelector<HTMLTextAreaElement>(at)?.value === wanted;
      await page.waitForFunction(says, asked, { timeout: 20_000 }).catch(() => {});
      return page.locator(selector).first().inputValue();
    });
    return [...new Set(await Promise.all(both))];
  };

  it('is written by both at once, and each sees where the other is', async () => {
    await field(one.page, 'title').fill('Spare parts and gulls');
    expect(await agreed('title', 'Spare parts and gulls')).toEqual(['Spare parts and gulls']);
    await two.page.locator('.titleline .flag', { hasText: 'Ada' }).waitFor();
    const [afterline, other] = [field(one.page, 'afterline'), field(two.page, 'afterline')];
    await afterline.fill('middle');
    expect(await agreed('afterline', 'middle')).toEqual(['middle']);
    await afterline.press('Home');
    await other.press('End');
    await Promise.all([afterline.pressSequentially('one '), other.pressSequentially(' two')]);
    expect(await agreed('afterline', 'one middle two')).toEqual(['one middle two']);
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
    expect(await agreed('title', 'Spare parts, offline')).toEqual(['Spare parts, offline']);
    expect(await agreed('alt', 'A quay.')).toEqual(['A quay.']);
    expect(await agreed('afterline', 'Written meanwhile.')).toEqual(['Written meanwhile.']);
  });

  it('lets one look at a field that was written in two places, and have one’s own words back', async () => {
    await two.page.context().setOffline(true);
    await field(two.page, 'afterline').fill('Mine, offline.');
    await two.page.getByText('Offline — 1 change kept on this device').waitFor({ timeout: 40_000 });
    await field(one.page, 'afterline').fill('Theirs meanwhile.');
    await saved(one.page);
    await two.page.context().setOffline(false);
    await two.page.getByText('Conflict merged').waitFor({ timeout: 40_000 });
    await two.page.getByRole('button', { name: 'Review 1 field' }).click();
    await two.page.getByLabel('Yours alone').check();
    await two.page.getByRole('button', { name: 'Use mine' }).click();
    expect(await agreed('afterline', 'Mine, offline.')).toEqual(['Mine, offline.']);
    await saved(two.page);
  });

  it('survives a reload at any moment', async () => {
    await field(two.page, 'afterline').fill('Just before the reload.');
    await two.page.reload();
    await two.page.waitForSelector('.note-tools');
    expect(await agreed('afterline', 'Just before the reload.')).toEqual(['Just before the reload.']);
  });

  it('stays on screen and says so when something is too long to go out', async () => {
    const { page } = one;
    await field(page, 'title').fill('x'.repeat(300));
    await page.getByText('The title is too long by 100: 200 is the most.').waitFor();
    await saved(page);
    await page.waitForTimeout(3_000);
    expect(await field(page, 'title').inputValue()).toHaveLength(300);
    expect(await page.getByText('Unpublished changes').count()).toBe(1);
    await field(page, 'title').fill('Spare parts, offline');
  });

  it('grows a line by the keyboard, for both', async () => {
    const transcript = two.page.locator('.ln-text');
    const before = await transcript.count();
    await one.page.locator('.ln-text').last().press('End');
    await one.page.keyboard.press('Enter');
    await one.page.keyboard.type('A new line.');
    await two.page.waitForFunction((count) => document.querySelectorAll('.ln-text').length === count, before + 1);
    const said = () => transcript.evaluateAll((all) => all.map((line) => Reflect.get(line, 'value')));
    await two.page.waitForTimeout(1_000);
    expect(await said()).toContain('A new line.');
  });

  it('goes out as it is now when its author says so, and not before', async () => {
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

  it('is taken down, and waits for its moment, to the second', async () => {
    const { page } = one;
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Take it down' }).click();
    await page.locator('.toast', { hasText: 'Taken down' }).waitFor();
    await page.locator('.ed-tools').getByRole('button', { name: 'Schedule' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('Another time…').check();
    // Inputs name minutes: the next but one is far enough to be set in time.
    const moment = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + (Date.now() % 60_000 > 45_000 ? 60_000 : 0));
    await page.locator('input[type=date]').fill(moment.toISOString().slice(0, 10));
    await page.locator('input[type=time]').fill(moment.toISOString().slice(11, 16));
    await page.keyboard.press('Control+Enter');
    await page.locator('.toast', { hasText: 'Scheduled for' }).waitFor();
    await page.waitForTimeout(Math.max(0, moment.getTime() - Date.now() - 3_000));
    expect(await status()).not.toBe(200);
    await page.waitForTimeout(Math.max(0, moment.getTime() - Date.now() + 1_000));
    let tries = 0;
    while ((await status()) !== 200 && tries < 20) {
      tries += 1;
      await page.waitForTimeout(250);
    }
    expect(await status()).toBe(200);
  });

  it('is shown as it is now to somebody without an account who was sent a private link', async () => {
    const { page } = one;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
    await page.locator('.ed-tools').getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Copy private link' }).click();
    await page.locator('.toast', { hasText: 'Private link copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Escape');
    const friend = await openPage(browser, { bypassCSP: true });
    await friend.page.goto(link);
    await friend.page.getByRole('heading', { name: 'Spare parts, offline' }).waitFor();
    expect(await friend.page.locator('.prev-art img').count()).toBeGreaterThan(0);
    expect(await barriersOf(friend.page)).toEqual([]);
    expect(friend.requests.join()).not.toContain(link.split('#')[1]);
    await friend.page.goto(`${site.url}/admin/preview#nothing`);
    await friend.page.reload();
    await friend.page.getByText('This link has ended.').waitFor();
    expect(await barriersOf(friend.page)).toEqual([]);
    await friend.page.context().close();
  });

  it('has a version brought back, which both then see, and that taken back', async () => {
    await one.page.getByLabel('Versions').check();
    const restore = one.page.getByRole('button', { name: /^Restore/ });
    await one.page.locator('.tl-t').last().click();
    await restore.click();
    expect(await agreed('title', 'Spare parts')).toEqual(['Spare parts']);
    await one.page.locator('.toast', { hasText: 'Restored' }).getByRole('button', { name: 'Undo' }).click();
    expect(await agreed('title', 'Spare parts, offline')).toEqual(['Spare parts, offline']);
  });

  it('is told apart from a comic that is not there', async () => {
    const { page } = await owner.open('/comics/00000000-0000-7000-8000-000000000000', { bypassCSP: true });
    await page.getByRole('heading', { name: 'This comic isn’t here' }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.context().close();
  });

  it('complains of nothing, and breaks no rule of the content policy', () => {
    const complaints = [...one.complaints, ...two.complaints].filter(
      (text) => !text.includes('ERR_INTERNET_DISCONNECTED'),
    );
    expect(complaints).toEqual([]);
  });

  it('costs no more than a desk on a poor line can bear, in gzip KiB', async () => {
    const list = scripts((await owner.open('/comics')).requests);
    const all = scripts((await owner.open(new URL(one.page.url()).pathname.replace('/admin', ''))).requests);
    expect(sum(list)).toBeLessThanOrEqual(110);
    const extra = sum([...all].filter((file) => !list.has(file)));
    expect(extra).toBeLessThanOrEqual(150);
  });
});
