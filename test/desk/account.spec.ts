import { createHmac } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { type Site, startSite } from '../../scripts/lib/site.mjs';
import { barriersOf } from '../lib/axe.js';
import { openBrowser, openPage } from '../lib/browser.js';
import { becomeOwner, owner } from '../lib/desk.js';

/** Six digits as an authenticator app shows them (RFC 6238), so many steps of 30 seconds from now. */
function codeOf(secret: string, steps = 0): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

const signIn = async (page: Page) => {
  await page.getByLabel('Email').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
};

describe('one’s own account', () => {
  let site: Site;
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof becomeOwner>>;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), openBrowser()]);
    desk = await becomeOwner(site, browser);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it('gets an authenticator app, is asked for its code, and for a recovery code when the phone is lost', async () => {
    const { page, complaints } = await desk.open('/settings/account');
    await page.getByRole('button', { name: 'Set it up' }).click();
    const dialog = page.getByRole('dialog', { name: 'Authenticator app' });
    const secret = (await dialog.locator('.account-secret').textContent()) ?? '';
    await dialog.getByLabel('Code the app shows').fill(codeOf(secret));
    await dialog.getByRole('button', { name: 'Set it up' }).click();
    const codes = page.getByRole('dialog', { name: 'Recovery codes' });
    const code = (await codes.locator('.account-codes li').first().textContent()) ?? '';
    await codes.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('10 are left').waitFor();
    expect(complaints).toEqual([]);

    for (const answer of [() => codeOf(secret, 1), () => code]) {
      const other = await openPage(browser);
      await other.page.goto(`${site.url}/admin/sign-in`);
      await signIn(other.page);
      await other.page.getByLabel('Code from your authenticator app').fill(answer());
      await other.page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await other.page.getByRole('heading', { name: 'Dashboard' }).waitFor();
      await other.page.context().close();
    }
  });

  it('lists where one is signed in, and signs out there', async () => {
    const { page } = await desk.open('/settings/account');
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await page.getByText('Signed out everywhere else').waitFor();
    expect(await page.getByRole('heading', { name: 'Where you are signed in' }).count()).toBe(1);
    await page.getByText('This one').waitFor();
    await page.getByRole('button', { name: 'Sign out everywhere else' }).waitFor({ state: 'detached' });
  });

  it('gets a passkey, which signs in without a password', async () => {
    const { page, complaints } = await desk.open('/settings/account');
    const device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
    } as const;
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
    });
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('Passkey 1').first().waitFor();
    await page.context().clearCookies();
    await page.goto(`${site.url}/admin/sign-in`);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
    await page.goto(`${site.url}/admin/settings/account`);
    await page.getByText('Last used now').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is in nobody’s way, in both themes and on a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        // Tall, so that the phone's bar of tabs covers nothing.
        const viewport = { width, height: 1600 };
        const { page } = await desk.open('/settings/account', { bypassCSP: true, colorScheme, viewport });
        await page.getByRole('heading', { name: 'Second factor' }).waitFor();
        expect(await barriersOf(page)).toEqual([]);
        await page.context().close();
      }
    }
  });
});
