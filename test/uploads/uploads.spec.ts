import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { barriersOf } from '../lib/axe.js';
import { openBrowser, type Watched } from '../lib/browser.js';
import { becomeOwner } from '../lib/desk.js';
import { noisyPng, png } from '../lib/png.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

interface Picture {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A picture of which no second one is; its width says in the strip which it is. */
const picture = (name: string, width: number, height = 20): Picture => ({
  name,
  mimeType: 'image/png',
  buffer: noisyPng(width, height),
});

describe('files in the editor', () => {
  let site: SampleSite;
  let browser: Browser;
  let owner: Awaited<ReturnType<typeof becomeOwner>>;
  let desk: Watched;
  let page: Page;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
    owner = await becomeOwner(site, browser);
    desk = await owner.open('/comics', { bypassCSP: true });
    page = desk.page;
    await page.getByRole('link', { name: 'Spare parts' }).first().click();
    await page.waitForSelector('.note-tools');
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  /** Widths of the pages in the strip, in order, once the last is there. */
  const widthsUntil = async (width: number): Promise<number[]> => {
    await page.locator(`.pshow img[width="${width}"]`).waitFor({ timeout: 60_000 });
    return page
      .locator('.pshow img')
      .evaluateAll((images) => images.map((image) => Number(image.getAttribute('width'))));
  };
  const choose = (...files: Picture[]) => page.locator('.pages input[type=file]').setInputFiles(files);
  const tray = () => page.getByRole('region', { name: 'Uploads' });
  /** How fast this browser sends, in bytes a second; -1 as fast as it can. */
  const sendAt = async (bytes: number) => {
    const devtools = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytes };
    await devtools.send('Network.emulateNetworkConditions', slow);
  };
  /** Waits until part of a file has been sent, and says how far it is. */
  const partOf = (name: string) =>
    tray()
      .getByRole('progressbar', { name: `${name}, sent` })
      .waitFor();

  it('are dropped anywhere and become pages in the order of their names', async () => {
    const files = [picture('page-10.png', 30), picture('page-2.png', 22), picture('page-1.png', 21)];
    const sent = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
    await page.locator('main').evaluate(async (main, dropped) => {
      const data = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = await (await fetch(`data:image/png;base64,${base64}`)).blob();
        data.items.add(new File([bytes], name, { type: 'image/png' }));
      }
      main.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, sent);
    await Promise.all([widthsUntil(21), widthsUntil(22), widthsUntil(30)]);
    expect((await widthsUntil(30)).slice(-3)).toEqual([21, 22, 30]);
    await tray().getByText('3 done').first().waitFor();
  });

  it('go on where they were after a reload, and nothing is asked for again', async () => {
    await sendAt(150_000);
    await choose(picture('reloaded.png', 700, 500));
    await partOf('reloaded.png');
    await page.locator('.parriving').waitFor();
    await page.waitForTimeout(1_500);
    const look = page.waitForResponse((answer) => answer.request().method() === 'HEAD');
    await page.reload();
    expect(Number((await look).headers()['upload-offset'])).toBeGreaterThan(0);
    await sendAt(-1);
    expect((await widthsUntil(700)).at(-1)).toBe(700);
    expect(await page.locator('.parriving').count()).toBe(0);
  });

  it('go on after the api was killed', async () => {
    await sendAt(150_000);
    await choose(picture('killed.png', 701, 400));
    await partOf('killed.png');
    await site.parts.api.kill();
    await page.waitForTimeout(500);
    await site.parts.api.start();
    await sendAt(-1);
    expect((await widthsUntil(701)).at(-1)).toBe(701);
  });

  it('go on after the api was killed between their last byte and what becomes of them', async () => {
    const flat = png(5_000, 5_000, [20, 60, 90]);
    await choose({ name: 'looked-at.png', mimeType: 'image/png', buffer: flat });
    await tray().getByText('Looking at it…').waitFor();
    await site.parts.api.kill();
    await site.parts.api.start();
    expect((await widthsUntil(5_000)).at(-1)).toBe(5_000);
  });

  it('wait while they are paused', async () => {
    await tray().getByRole('button', { name: 'Clear the list' }).click();
    await sendAt(100_000);
    await choose(picture('paused.png', 702, 200));
    await partOf('paused.png');
    await tray().getByRole('button', { name: 'Pause', exact: true }).click();
    await sendAt(-1);
    await page.waitForTimeout(1_000);
    await tray().getByText('Paused', { exact: true }).waitFor();
    expect(await page.locator('.pshow img[width="702"]').count()).toBe(0);
    await tray().getByRole('button', { name: 'Resume' }).click();
    await widthsUntil(702);
  });

  it('are tried again when something else went wrong', async () => {
    await tray().getByRole('button', { name: 'Clear the list' }).click();
    const refusal = { status: 400, contentType: 'text/plain', body: 'The disk is full. Make room for it.' };
    await page.route('**/admin/uploads', (route) => route.fulfill(refusal));
    await choose(picture('unlucky.png', 34));
    await tray().getByText('The disk is full. Make room for it.').waitFor();
    await page.unroute('**/admin/uploads');
    await tray().getByRole('button', { name: 'Retry failed' }).click();
    expect((await widthsUntil(34)).at(-1)).toBe(34);
  });

  it('say what is wrong with them and what helps, and which were here before', async () => {
    await tray().getByRole('button', { name: 'Clear the list' }).click();
    const twice = picture('twice.png', 31);
    await choose(twice);
    await widthsUntil(31);
    const psd = { name: 'battery.psd', mimeType: 'image/png', buffer: Buffer.from('8BPS\0\x01') };
    await choose({ ...twice, name: 'again.png' }, psd);
    const refused = tray().getByRole('listitem').filter({ hasText: 'battery.psd' });
    await refused.getByText(/is a Photoshop file.*Export it as one of these/).waitFor();
    const known = tray().getByRole('listitem').filter({ hasText: 'again.png' });
    const there = await known
      .getByText(/Already in the library/)
      .getByRole('link')
      .getAttribute('href');
    expect((await page.request.get(site.url + there)).status()).toBe(200);
  });

  it.each(['light', 'dark'] as const)('are in nobody’s way: %s, wide and narrow', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      // At the end of the page the tray stands beside everything, not on it.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expect(await barriersOf(page)).toEqual([]);
      if (process.env['LONGBOX_SHOTS']) {
        await page.screenshot({ path: `${process.env['LONGBOX_SHOTS']}/tray-${viewport.width}-${colorScheme}.png` });
      }
    }
  });
});
