import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { barriersOf } from '../lib/axe.js';
import { openBrowser } from '../lib/browser.js';
import { buildEditor } from './open-editor.js';

/** Everything that can stand on the editor's screen, and the way there. */
const looks: [string, string, (page: Page) => Promise<unknown>][] = [
  ['as it opens', '', () => Promise.resolve()],
  ['every part in every state', 'states', () => Promise.resolve()],
  ['while it cannot save', 'save=failed', () => Promise.resolve()],
  ['offline', 'save=offline', () => Promise.resolve()],
  ['with the menu of a page', '', (page) => page.getByRole('button', { name: 'Page 1: move or remove' }).click()],
  ['with the speakers of a line', '', (page) => page.getByRole('combobox', { name: 'Who speaks line 2' }).click()],
  ['with a content warning', '', (page) => page.getByLabel('Content warning first').check()],
  [
    'with a script',
    '',
    async (page) => {
      await page.getByRole('button', { name: 'Paste a script' }).click();
      await page.getByRole('textbox', { name: 'Script' }).fill('[Dawn]\nWREN: Up.');
    },
  ],
  ['with a link', '', (page) => page.getByRole('button', { name: 'Link', exact: true }).click()],
  ['with the address', '', (page) => page.getByRole('button', { name: 'Edit address' }).click()],
  ['with the versions', '', (page) => page.getByLabel('Versions').check()],
  [
    'comparing',
    '',
    async (page) => {
      await page.getByLabel('Versions').check();
      await page.getByRole('button', { name: /^Compare/ }).click();
      await page.waitForSelector('.cmp');
    },
  ],
  [
    'with the preview',
    '',
    async (page) => {
      await page.locator('button:visible', { hasText: 'Preview' }).click();
      await page.waitForSelector('.prev-sheet');
    },
  ],
  [
    'asking when',
    '',
    async (page) => {
      await page.keyboard.press('Control+Enter');
      await page.getByLabel('Another time…').check();
    },
  ],
  [
    'reviewing',
    'save=merged',
    async (page) => {
      await page.getByRole('button', { name: 'Review 1 field' }).click();
      await page.waitForSelector('.opts');
    },
  ],
];

describe('everybody can use the editor', () => {
  let browser: Browser;
  let editor: Awaited<ReturnType<typeof buildEditor>>;

  beforeAll(async () => {
    [browser, editor] = await Promise.all([openBrowser(), buildEditor()]);
  });
  afterAll(async () => {
    await browser.close();
    await editor.close();
  });

  it.each(looks)('%s', async (_, state, go) => {
    const page = await editor.open(browser, state, { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await go(page);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      for (const width of [1440, 390]) {
        // High enough that nothing scrolls under a bar: what a bar covers for a moment is no barrier.
        await page.setViewportSize({ width, height: width === 390 ? 3_000 : 900 });
        await page.waitForTimeout(200);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect({ theme, width, barriers: await barriersOf(page), wider: Math.max(0, wider) }).toEqual({
          theme,
          width,
          barriers: [],
          wider: 0,
        });
      }
    }
    await page.context().close();
  });
});
