import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { openBrowser, openPage, type Watched } from '../lib/browser.js';
import { becomeOwner } from '../lib/desk.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

/** Each sets `window.hit` if anything ever runs it. */
const payloads = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror="window.hit=1">',
  '<svg/onload=window.hit=1>',
  '</textarea><script>window.hit=1</script>',
  '</script><script>window.hit=1</script>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<a href="javascript:window.hit=1">x</a>',
  "'-window.hit=1-'",
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  '<!--<img src="--><img src=x onerror=window.hit=1//">',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.hit=1></style></mglyph></table></mtext></math>',
  '\u2028window.hit=1\u2029',
  '&lt;img src=x onerror=window.hit=1&gt;',
];
const all = payloads.join(' ');

/** What was run, and what was stopped from running, since it was last asked. */
async function harmDone({ page, complaints }: Watched): Promise<string[]> {
  await page.waitForTimeout(300);
  const wasHit = await page.evaluate(() => 'hit' in window);
  return [...(wasHit ? ['something ran'] : []), ...complaints.splice(0)];
}

describe('whatever is written into a comic', () => {
  let site: SampleSite;
  let browser: Browser;
  let editor: Watched;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
    const owner = await becomeOwner(site, browser);
    editor = await owner.open('/comics');
    await editor.page.getByRole('link', { name: 'Spare parts' }).first().click();
    await editor.page.waitForSelector('.note-tools');
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it('stays words in every field of the editor', async () => {
    const { page } = editor;
    for (const field of ['title', 'afterline', 'alt', 'hover', 'line']) {
      // A title has room for some of them.
      const words = field === 'title' ? payloads.slice(0, 4).join(' ') : all;
      await page.locator(`textarea[data-field^="${field}"]`).first().fill(words);
    }
    const speaker = page.locator('.ln-speaker').first();
    await speaker.fill(payloads[1] ?? '');
    await speaker.press('Enter');
    await page.getByLabel('Content warning first').check();
    await page.getByLabel('Kinds').fill('<b>peril</b>');
    await page.locator('textarea[data-field="warning"]').fill(all.slice(0, 500));
    expect(await harmDone(editor)).toEqual([]);
  });

  it('stays words when it is pasted into the note as a page', async () => {
    const { page } = editor;
    await page.locator('.note').click();
    await page.evaluate((html) => {
      const data = new DataTransfer();
      data.setData('text/html', `<p>Pasted</p>${html}`);
      const note = document.querySelector('.note');
      note?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, all);
    expect(await page.locator('.note').textContent()).toContain('Pasted');
    expect(await page.locator('.note :is(script, img, iframe, svg, math, style)').count()).toBe(0);
    expect(await page.locator('.note a[href^="javascript"]').count()).toBe(0);
    expect(await harmDone(editor)).toEqual([]);
  });

  it('stays words in a pasted script, the preview and the versions', async () => {
    const { page } = editor;
    await page.getByRole('button', { name: 'Paste a script' }).click();
    await page.getByRole('textbox', { name: 'Script' }).fill(payloads.map((one) => `WREN: ${one}`).join('\n'));
    await page.getByRole('button', { name: /^Add \d+ lines/ }).click();
    await page.locator('.ed-tools').getByRole('button', { name: 'Preview' }).click();
    await page.waitForSelector('.prev-sheet');
    await page.keyboard.press('Escape');
    await page.getByLabel('Versions').check();
    await page.getByRole('button', { name: /^Compare/ }).click();
    await page.waitForSelector('.cmp');
    expect(await harmDone(editor)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: 'Details' }).check();
  });

  it('stays words for readers, wherever it is shown', async () => {
    const { page } = editor;
    await page.locator('.sv[data-state=clean]').waitFor();
    await page.getByRole('button', { name: 'Publish changes' }).click({ timeout: 20_000 });
    await page.locator('.toast', { hasText: 'Readers get what you see' }).waitFor();
    for (const place of ['/comic/spare-parts', '/', '/archive', '/chapter/high-water', '/series/tin-harbour']) {
      const reader = await openPage(browser);
      const response = await reader.page.goto(site.url + place, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      for (const button of await reader.page.getByRole('button', { name: 'Show this page' }).all())
        await button.click();
      expect(await harmDone(reader)).toEqual([]);
      await reader.page.context().close();
    }
    expect(await harmDone(editor)).toEqual([]);
  });
});
