import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

import { findProgram } from '../../scripts/lib/programs.mjs';

/** The system's Chromium, without calls home. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findProgram('chromium', 'chromium-browser', 'google-chrome');
  if (!executablePath) throw new Error('Chromium is missing; run: apt-get install -y chromium');
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}

/** What a page did while it was watched. */
export interface Watched {
  page: Page;
  /** Paths asked for, in order. */
  requests: string[];
  /** Errors of scripts, and what the console and the content security policy complained of. */
  complaints: string[];
  /** Sum of all layout shifts so far (web.dev/cls), without the half second after input. */
  layoutShift(): Promise<number>;
}

/** A page in a profile of its own, watched from its first byte. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A page that is missing is reported by its status, which is no fault of the page.
    const isFault = message.type() === 'error' && !message.text().includes('status of 4');
    if (isFault) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput')) continue;
        Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'));
      }
      // The compiler's list of entry types does not know this one.
    }).observe(JSON.parse('{"type":"layout-shift","buffered":true}'));
  });
  const layoutShift = () => page.evaluate<number>(() => Reflect.get(window, 'shift'));
  return { page, requests, complaints, layoutShift };
}
