import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { openBrowser, openPage } from '../lib/browser.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

describe('reading', () => {
  let site: SampleSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSampleSite(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const open = async (path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const watched = await openPage(browser, options);
    await watched.page.goto(site.url + path, { waitUntil: 'networkidle' });
    return watched;
  };

  it('turns pages by link, by key and back again, and says where it is', async () => {
    const { page, complaints } = await open('/comic/spare-parts');
    const title = page.getByRole('heading', { level: 1 });
    await page.getByRole('link', { name: 'Next The crane' }).first().click();
    await page.waitForURL('**/comic/the-crane');
    expect(await title.textContent()).toBe('The crane');
    expect(await page.title()).toBe('The crane · Tin Harbour');
    expect(await page.getByRole('status').textContent()).toContain('The crane, Chapter 1 · 2 of 2');
    expect(await page.locator('picture').count()).toBe(2);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/comic/deep-dive');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL('**/comic/the-crane');
    await page.keyboard.press('End');
    await page.waitForURL('**/comic/dry-dock');
    await page.keyboard.press('Home');
    await page.waitForURL('**/comic/spare-parts');
    await page.keyboard.press('r');
    await page.waitForURL((url) => !url.pathname.endsWith('/spare-parts'));
    await page.goBack();
    await page.waitForURL('**/comic/spare-parts');
    expect(await title.textContent()).toBe('Spare parts');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('works without script, from the front page to the first comic and on', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Start with “Spare parts”' }).click();
    await page.getByRole('link', { name: 'Next The crane' }).first().click();
    expect(page.url()).toBe(`${site.url}/comic/the-crane`);
    await page.getByRole('link', { name: 'Back to the archive' }).click();
    await page.getByRole('link', { name: 'High water' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('High water');
    await page.context().close();
  });

  it('keeps the place on the device, without moving the page that tells it', async () => {
    const { page, layoutShift } = await open('/comic/the-crane');
    await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
    const aside = page.getByRole('complementary', { name: 'Continue reading' });
    expect(await aside.textContent()).toContain('You stopped at “The crane”.');
    expect(await layoutShift()).toBe(0);
    await page.goto(`${site.url}/archive`, { waitUntil: 'networkidle' });
    expect(await page.getByRole('link', { name: /The crane/ }).textContent()).toContain('You are here');
    await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
    await aside.getByRole('link', { name: 'Continue' }).click();
    await page.waitForURL('**/comic/the-crane');
    await page.context().close();
  });

  it('tells how much of each chapter was read, on the front page and in the archive', async () => {
    const { page, layoutShift } = await open('/comic/spare-parts');
    for (const path of ['/', '/archive', '/chapter/low-water']) {
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      expect([path, await page.getByText('1 of 2 read').count()]).toEqual([path, 1]);
      expect([path, await layoutShift()]).toEqual([path, 0]);
    }
    await page.goto(`${site.url}/comic/the-crane`, { waitUntil: 'networkidle' });
    await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
    const chapter = page.getByRole('link', { name: 'Low water' });
    expect(await chapter.textContent()).toContain('All read');
    expect(await page.getByRole('complementary').textContent()).toContain('3 comics unread');
    await page.context().close();
  });

  it('lets typefaces in with the second view when they came too late for the first', async () => {
    const { page } = await openPage(browser);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const typeface = async () => {
      const { root } = await devtools.send('DOM.getDocument');
      const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.map(({ familyName }) => familyName).join();
    };
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await page.goto(`${site.url}/comic/spare-parts`, { waitUntil: 'networkidle' });
    expect(await typeface()).not.toContain('Bricolage');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: 'The crane' }).waitFor();
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    expect(await typeface()).toContain('Bricolage');
    await page.context().close();
  });

  it('remembers the theme from the first paint on', async () => {
    const { page } = await open('/', { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Use the other theme' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await ground()).toBe(dark);
    await page.context().close();
  });

  it('shows nothing of a comic with a warning until it is asked to, with and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open('/comic/the-leak', { javaScriptEnabled });
      const words = page.getByText('It was here.');
      const art = page.getByRole('img', { name: 'A drawing called e.png.' });
      expect([await words.isVisible(), await art.isVisible()]).toEqual([false, false]);
      expect(await page.locator('main').ariaSnapshot()).not.toContain('A drawing called e.png.');
      await page.getByText('Show this comic').click();
      expect([await words.isVisible(), await art.isVisible()]).toEqual([true, true]);
      await page.context().close();
    }
  });

  it('does not ask again for what the reader agreed to', async () => {
    const { page } = await open('/comic/the-leak');
    await page.getByText('Show this comic').click();
    await page.getByRole('button', { name: 'Don’t ask again for peril' }).click();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByRole('img', { name: 'A drawing called e.png.' }).isVisible()).toBe(true);
    expect(await page.getByText('Show this comic').count()).toBe(0);
    await page.context().close();
  });

  it('lists its keys on a key, and gives the keyboard back', async () => {
    const { page } = await open('/comic/spare-parts');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys for reading' });
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(page.url()).toContain('spare-parts');
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.context().close();
  });

  it('says that it is offline, and goes on when it is not', async () => {
    const { page } = await open('/comic/spare-parts');
    await page.context().setOffline(true);
    await page.keyboard.press('End');
    expect(await page.getByRole('alert').textContent()).toContain('You’re offline.');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dry dock' }).waitFor();
    await page.context().close();
  });
});
