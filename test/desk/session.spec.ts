import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { openBrowser, openPage } from '../lib/browser.js';
import { becomeOwner, owner } from '../lib/desk.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

describe('signing in to the desk', () => {
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

  it('leads on to where one wanted to go', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.url}/admin/comics?state=PUBLISHED`);
    await page.getByLabel('Email').fill(owner.email);
    await page.getByLabel('Password').fill('something else');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('That email and password don’t match.').or(page.getByText("don't match")).waitFor();
    await page.getByLabel('Password').fill(owner.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/admin/comics?state=PUBLISHED');
    await page.getByText('Spare parts').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks again over what is open when the session has ended, and keeps it', async () => {
    const { page, complaints } = await desk.open('/cast');
    await page.getByRole('button', { name: 'New tag' }).click();
    await page.getByLabel('Name').fill('Half-written');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Make the tag' }).click();
    const again = page.getByRole('dialog', { name: 'Sign in to keep saving' });
    await again.waitFor();
    await again.getByLabel('Password').fill(owner.password);
    await again.getByRole('button', { name: 'Sign in' }).click();
    await again.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Name').inputValue()).toBe('Half-written');
    await page.getByRole('button', { name: 'Make the tag' }).click();
    await page.getByText('Half-written').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says when there is no network, and goes on when it is back', async () => {
    const { page } = await desk.open('/series');
    await page.context().setOffline(true);
    await page.getByText('You’re offline.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('You’re offline.').waitFor({ state: 'hidden' });
    expect(await page.getByText('Tin Harbour').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
