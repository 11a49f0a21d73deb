import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { openBrowser } from '../lib/browser.js';
import { becomeOwner } from '../lib/desk.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

/** Titles of what waits, in the order of its days. */
const waiting = (page: Page) => page.locator('.qi:not(.pub) b').allTextContents();

const shows = (page: Page, titles: string[]) =>
  page.waitForFunction((wanted) => {
    const shown = [...document.querySelectorAll('.qi:not(.pub) b')].map((title) => title.textContent);
    return JSON.stringify(shown) === JSON.stringify(wanted);
  }, titles);

describe('the queue', () => {
  let site: SampleSite;
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof becomeOwner>>;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSampleSite(), openBrowser()]);
    desk = await becomeOwner(site, browser);
    const { page } = await desk.open('/comics');
    for (const title of ['The crane', 'Deep dive']) {
      await page.getByRole('button', { name: `More for “${title}”`, exact: true }).click();
      await page.getByRole('button', { name: 'Duplicate' }).click();
      await page.waitForURL(/\/admin\/comics\/[0-9a-f-]{36}$/);
      await page.goto(`${site.url}/admin/comics`, { waitUntil: 'networkidle' });
    }
    await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it('takes a rhythm, fills its slots, and moves comics with the keys, asking where a slot is taken', async () => {
    const { page, complaints } = await desk.open('/queue');
    await page.getByRole('button', { name: 'Set a rhythm' }).click();
    for (const day of ['Tue', 'Wed', 'Fri', 'Sat', 'Sun']) await page.getByText(day, { exact: true }).click();
    await page.getByLabel('Time').fill('23:59');
    await page.getByRole('button', { name: 'Save the rhythm' }).click();
    await page.getByText('Every day at 23:59').waitFor();

    await page.getByRole('button', { name: 'Fill slots' }).click();
    await page.getByRole('button', { name: 'Schedule 2 comics' }).click();
    await page.getByText('2 comics scheduled').waitFor();
    await shows(page, ['The crane (copy)', 'Deep dive (copy)']);

    await page.getByRole('link', { name: 'The crane (copy)' }).focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Moving “The crane \(copy\)”: .* 23:59, Deep dive \(copy\)\./).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /is taken$/ }).waitFor();
    await page.getByRole('button', { name: 'Swap' }).click();
    await shows(page, ['Deep dive (copy)', 'The crane (copy)']);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await shows(page, ['The crane (copy)', 'Deep dive (copy)']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('moves a comic that is dragged to an empty slot, and shows the same as a list on a phone', async () => {
    const { page, complaints } = await desk.open('/queue');
    await shows(page, ['The crane (copy)', 'Deep dive (copy)']);
    await page.locator('.qi', { hasText: 'The crane (copy)' }).dragTo(page.locator('.qe:enabled').nth(1));
    await shows(page, ['Deep dive (copy)', 'The crane (copy)']);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator('[data-view=list]').count()).toBe(1);
    expect(await waiting(page)).toEqual(['Deep dive (copy)', 'The crane (copy)']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('plans a break, on whose days nothing is promised', async () => {
    const { page, complaints } = await desk.open('/queue');
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('button', { name: 'Plan a break' }).click();
    const [from, until] = [40, 41].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
    await page.getByLabel('First day').fill(from ?? '');
    await page.getByLabel('Last day').fill(until ?? '');
    await page.getByLabel('Note to readers').fill('The quay is closed');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await page.getByText('The quay is closed').waitFor();
    expect(await page.locator('.qc.brk').count()).toBe(2);
    expect(await page.locator('.qc.brk .qe').count()).toBe(0);
    expect(await page.locator('.qc:not(.brk) .qe').count()).toBe(33);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
