import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { openBrowser } from '../lib/browser.js';
import { buildEditor } from './open-editor.js';

describe('the editor', () => {
  let browser: Browser;
  let editor: Awaited<ReturnType<typeof buildEditor>>;
  let page: Page;

  beforeAll(async () => {
    [browser, editor] = await Promise.all([openBrowser(), buildEditor()]);
  });
  afterAll(async () => {
    await browser.close();
    await editor.close();
  });
  beforeEach(async () => {
    page = await editor.open(browser);
  });
  afterEach(() => page.context().close());

  const pages = () =>
    page.locator('.pshow').evaluateAll((shown) => shown.map((one) => one.getAttribute('data-page')).join(' '));
  const lines = () =>
    page.locator('.ln').evaluateAll((items) =>
      items.map((item) => {
        const who = item.querySelector<HTMLInputElement>('.ln-speaker')?.value ?? '';
        return `${who}: ${item.querySelector<HTMLTextAreaElement>('.ln-text')?.value ?? ''}`;
      }),
    );
  const line = (n: number) => page.locator('.ln-text').nth(n - 1);

  describe('pages', () => {
    it('move by the arrow keys on their grip, which keeps the focus and says what happened', async () => {
      await page.locator('.grip').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await pages()).toBe('p1 p2 p3 p4');
      expect(await page.locator('.pages [role=status]').textContent()).toBe('Page 2 moved to position 3 of 4');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Move page 3');
    });

    it('move by Alt and an arrow on their image, and by the menu', async () => {
      await page.locator('.pshow').nth(1).focus();
      await page.keyboard.press('Alt+ArrowUp');
      expect(await pages()).toBe('p1 p3 p2 p4');
      await page.getByRole('button', { name: 'Page 1: move or remove' }).click();
      await page.getByRole('button', { name: 'Move to…' }).click();
      await page.getByLabel('New place').selectOption('4');
      await page.getByRole('button', { name: 'Move', exact: true }).click();
      expect(await pages()).toBe('p3 p2 p4 p1');
    });

    it('move by dragging', async () => {
      await page.locator('.pages').hover();
      await page.waitForTimeout(500);
      const from = await page.locator('.grip').nth(0).boundingBox();
      const to = await page.locator('.pitem').nth(2).boundingBox();
      if (!from || !to) throw new Error('The pages are not on screen.');
      await page.mouse.move(from.x + 10, from.y + 20);
      await page.mouse.down();
      await page.mouse.move(from.x + 12, from.y + 40, { steps: 5 });
      await page.mouse.move(to.x + 40, to.y + to.height / 2 + 20, { steps: 20 });
      await page.waitForTimeout(300);
      await page.mouse.up();
      await page.waitForTimeout(500);
      expect(await pages()).toBe('p1 p2 p3 p4');
      expect(await page.locator('.pages [role=status]').textContent()).toBe('Page 1 moved to position 3 of 4');
    });

    it('come back with everything on them after they were removed', async () => {
      await page.getByRole('button', { name: 'Page 1: move or remove' }).click();
      await page.getByRole('button', { name: 'Remove page' }).click();
      expect(await pages()).toBe('p1 p2 p4');
      expect(await page.locator('.canvas-bar .label').first().textContent()).toBe('Page 1 of 3');
      await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
      expect(await pages()).toBe('p3 p1 p2 p4');
      expect(await lines()).toHaveLength(4);
    });
  });

  describe('a transcript', () => {
    it('is written without leaving the keys', async () => {
      await line(4).focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Regards to you');
      await page.keyboard.press('Tab');
      await page.keyboard.type('mar');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('End');
      await page.keyboard.type(' too.');
      expect((await lines()).at(-1)).toBe('Mara: Regards to you too.');
    });

    it('takes a speaker that is nobody of the cast, and lets the keyboard leave', async () => {
      await line(2).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.type('A boat');
      await page.keyboard.press('Tab');
      expect((await lines())[1]).toMatch(/^A boat: /);
      expect(await line(2).evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).not.toBe('ln-speaker');
    });

    it('splits at Enter and merges at Backspace', async () => {
      await line(2).focus();
      await line(2).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(11, 11));
      await page.keyboard.press('Enter');
      expect((await lines()).slice(1, 3)).toEqual(['Wren: Write back.', 'Wren: Ask if they’d take a gull.']);
      await page.keyboard.press('Backspace');
      expect((await lines())[1]).toBe('Wren: Write back. Ask if they’d take a gull.');
    });

    it('grows by a pasted script', async () => {
      await page.getByRole('button', { name: 'Paste a script' }).click();
      await page.getByRole('textbox', { name: 'Script' }).fill('[Dawn]\nWREN: Up.\nOLD MAN (thinking): Never.');
      await page.getByRole('button', { name: 'Add 3 lines' }).click();
      expect((await lines()).slice(4)).toEqual(['Scene: Dawn', 'Wren: Up.', 'Old man: Never.']);
    });
  });

  it('undoes in any field what was done last, step by step', async () => {
    const title = page.locator('.title');
    await title.fill('A title');
    await page.locator('.note').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' More.');
    await page.keyboard.press('Control+z');
    expect(await page.locator('.note').textContent()).not.toContain('More.');
    await page.keyboard.press('Control+z');
    expect(await title.inputValue()).toBe('Message received');
    await title.focus();
    await page.keyboard.press('Control+Shift+z');
    expect(await title.inputValue()).toBe('A title');
  });

  it('leads from what is left to do to its field', async () => {
    await page.getByRole('button', { name: 'Describe what is drawn on page 3.' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-field') === 'alt:p2');
    await page.keyboard.type('A letter.');
    await page.waitForSelector('.ready', { state: 'detached' });
    expect(await page.locator('.pst.warn').count()).toBe(0);
  });

  it('takes a tag that is there, or makes one', async () => {
    const add = page.getByRole('button', { name: 'Add a tag' });
    await add.click();
    await page.keyboard.type('sto');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await add.click();
    await page.keyboard.type('gulls');
    await page.getByRole('option', { name: 'New tag “gulls”' }).click();
    await page.getByRole('button', { name: 'Remove gulls' }).waitFor();
    const tags = page.getByRole('group', { name: 'Tags' }).locator('.chip.ch');
    expect(await tags.allTextContents()).toEqual(['horn', 'bottle', 'storm', 'gulls']);
    await page.getByRole('button', { name: 'Remove horn' }).click();
    expect(await tags.allTextContents()).toEqual(['bottle', 'storm', 'gulls']);
  });

  it('shows who else is in a field, in words too', async () => {
    expect(await page.locator('.here .flag').first().textContent()).toBe('Tomás is writing here');
    expect(await page.locator('.avs').getAttribute('aria-label')).toBe(
      'Also here: Tomás Reis, editing the afterline; Mara Keller, looking',
    );
  });

  it('schedules, and says what the button will do', async () => {
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('Another time…').check();
    await page.getByRole('textbox', { name: 'Day' }).fill('2027-03-28');
    await page.locator('input[type=time]').fill('01:30');
    expect(await page.locator('.sched-at [role=status]').textContent()).toContain('clocks go forward');
    await page.getByRole('button', { name: 'Schedule for Sun 28 Mar 2027' }).click();
    await page.getByRole('button', { name: 'Sun 28 Mar 2027, 02:30' }).first().waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Thu 3 Dec' }).first().waitFor();
  });

  it('gives the focus back when a dialog is left', async () => {
    const opener = page.locator('.ed-tools').getByRole('button', { name: 'Thu 3 Dec' });
    await opener.press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('brings a version back, and takes that back', async () => {
    await page.getByLabel('Versions').check();
    await page.getByRole('button', { name: /^Compare/ }).click();
    expect(await page.locator('.cmp del').first().textContent()).toContain('A');
    await page
      .getByRole('button', { name: /^Restore/ })
      .last()
      .click();
    expect(await page.locator('.title').inputValue()).toBe('A message received');
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.title').inputValue()).toBe('Message received');
  });
});
