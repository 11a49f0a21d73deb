import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { barriersOf } from '../lib/axe.js';
import { ask } from '../lib/ask.js';
import { openBrowser, openPage } from '../lib/browser.js';
import { becomeOwner } from '../lib/desk.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

describe('settings, palette and keys', () => {
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

  it('keeps each field as it is written, and names what cannot be kept', async () => {
    const { page, complaints } = await desk.open('/settings/site');
    await page.getByLabel('Tagline').fill('Repairs at any tide');
    await page.getByLabel('Tagline').blur();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByLabel('Title of the site').fill('');
    await page.getByLabel('Title of the site').blur();
    await page.getByText('Give the site a title.').waitFor();
    await page.getByLabel('Time zone').selectOption('Europe/Lisbon');
    await page.getByRole('button', { name: 'Change the time zone' }).click();
    await page.getByRole('button', { name: 'Change the time zone' }).waitFor({ state: 'hidden' });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Tagline').inputValue()).toBe('Repairs at any tide');
    expect(await page.getByLabel('Title of the site').inputValue()).toBe('Tin Harbour');
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Lisbon');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('wears the colour at once, and readers get it', async () => {
    const { page, complaints } = await desk.open('/settings/look');
    await page.getByRole('slider', { name: 'Accent colour' }).fill('40');
    expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--hue'))).toBe('40');
    await page.getByText('Saved', { exact: true }).waitFor();
    for (let seen = ''; !/"hue":40\b/.test(seen);) {
      const headers = { 'content-type': 'application/json' };
      seen = (await ask(`${site.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ site { hue } }"}' })).body;
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('invites somebody by a link that lets them in as what they were asked to be', async () => {
    const { page, complaints } = await desk.open('/settings/people', { bypassCSP: true, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByLabel('Email').fill('tomas@tinharbour.example');
    await page.getByLabel('Role', { exact: true }).selectOption('CONTRIBUTOR');
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const link = await page.getByLabel('Link to join').inputValue();
    await page.getByRole('button', { name: 'Close' }).last().click();
    await page.getByText(/^As Contributor, until/).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();

    const guest = await openPage(browser);
    await guest.page.goto(link);
    await guest.page.getByText('tomas@tinharbour.example').or(guest.page.getByLabel('Your name')).first().waitFor();
    await guest.page.context().close();
  });

  it('shows an API token once, with which a program may do what it was given and no more', async () => {
    const { page, complaints } = await desk.open('/settings/tokens', { bypassCSP: true, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'New token' }).click();
    await page.getByLabel('Name').fill('A script');
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the token' }).click();
    const secret = await page.getByRole('textbox', { name: 'API tokens' }).inputValue();
    const run = async (query: string) =>
      JSON.parse(
        (
          await ask(`${site.url}/admin/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
            body: JSON.stringify({ query }),
          })
        ).body,
      );
    expect(await run('{ deskSite { title } }')).toMatchObject({ data: { deskSite: { title: 'Tin Harbour' } } });
    expect(await run('mutation { createTag(name: "No") { __typename } }')).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('“A script” works no more').waitFor();
    expect(await run('{ deskSite { title } }')).not.toHaveProperty('data.deskSite.title');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('does everything from the keyboard: jumps, palette, list of keys', async () => {
    const { page, complaints } = await desk.open('/', { bypassCSP: true, reducedMotion: 'reduce' });
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.waitForURL('**/admin/queue');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('crane');
    await page.getByRole('option', { name: /The crane/ }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/admin\/comics\/[0-9a-f-]{36}$/);
    await page.goto(`${site.url}/admin/comics`, { waitUntil: 'networkidle' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('gn');
    expect(page.url()).toContain('/admin/comics');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
