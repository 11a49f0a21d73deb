import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { type Site, startSite } from '../../scripts/lib/site.mjs';
import { barriersOf } from '../lib/axe.js';
import { openBrowser, openPage } from '../lib/browser.js';

const password = 'a few words in a row';

const fill = async (page: Page, fields: Record<string, string>) => {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
};
const signedIn = (page: Page) => page.getByRole('navigation').first().waitFor();

describe('entering the desk', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const open = async (path: string) => {
    const watched = await openPage(browser, { bypassCSP: true });
    await watched.page.goto(site.url + path);
    return watched;
  };
  it('from the one-time link to the desk, with no secret in any address that is sent', async () => {
    const { output } = await site.longbox(['user', 'welcome']);
    const link = output.trim();
    const { page, requests, complaints } = await open(link.slice(site.url.length));
    await page.getByRole('heading', { name: 'Welcome to Longbox' }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await fill(page, { 'Your name': 'Ann', Email: 'ann@comics.example', Password: password });
    await page.getByRole('button', { name: 'Make my account' }).click();
    await signedIn(page);
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: '__Host-longbox', httpOnly: true, secure: true, sameSite: 'Lax' });
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(requests.join()).not.toContain(link.split('#')[1]);
    expect(complaints).toEqual([]);
    expect((await site.longbox(['user', 'welcome'])).output).toBe('');
  });

  it('with email and password, told plainly what was wrong', async () => {
    const { page } = await open('/admin/sign-in');
    await fill(page, { Email: 'ann@comics.example', Password: 'not the password' });
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText("That email and password don't match.").waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await fill(page, { Password: password });
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await signedIn(page);
  });

  it('with a password set anew by the operator’s link', async () => {
    const { output } = await site.longbox(['user', 'reset', 'ann@comics.example']);
    const { page } = await open(output.trim().slice(site.url.length));
    await fill(page, { 'New password': 'quite another password' });
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await fill(page, { Password: 'quite another password' });
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await signedIn(page);
    expect((await site.longbox(['audit', 'verify'])).output).toContain('as they were written');
  });

  it('not by an invitation that does not work, nor by a mail to somebody unknown', async () => {
    const { page } = await open('/admin/join#nonsense');
    await page.getByText('This invitation was used').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.goto(`${site.url}/admin/forgot`);
    expect(await barriersOf(page)).toEqual([]);
    await fill(page, { Email: 'nobody@comics.example' });
    await page.getByRole('button', { name: 'Mail me a link' }).click();
    await page.getByText('a link is on its way').waitFor();
  });
});
