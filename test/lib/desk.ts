import type { Browser, BrowserContextOptions } from 'playwright-core';

import type { Site } from '../../scripts/lib/site.mjs';
import { openPage } from './browser.js';

/** The owner whom `becomeOwner` makes. */
export const owner = { name: 'Ada Welder', email: 'ada@tinharbour.example', password: 'a quay and a lamp' };

/** Makes the owner's account by the one-time link, as a person does, and gives what a browser needs to be signed in. */
export async function becomeOwner(site: Site, browser: Browser) {
  const { output } = await site.longbox(['user', 'welcome']);
  const { page } = await openPage(browser);
  await page.goto(output.trim());
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('Email').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
  const storageState = await page.context().storageState();
  await page.context().close();

  /** A view of the desk in a browser where the owner is signed in. */
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const watched = await openPage(browser, { storageState, ...options });
    await watched.page.goto(`${site.url}/admin${path}`, { waitUntil: 'networkidle' });
    return watched;
  };
  return { storageState, open };
}
