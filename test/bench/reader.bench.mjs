// @ts-check
/**
 * What a reader on a poor phone waits for: a cold visit to the front page and to a comic of the demo series, 412 × 823 at
 * 1.75, 1.6 Mbit/s, 150 ms away, a processor four times slower. Bytes as they crossed the line, by kind; largest contentful
 * paint, layout shift and total blocking time as the browser saw them (web.dev/vitals). Median of the rounds; beside it the
 * same on an unhurried line, so that a busy machine shows, and the processor time that the page's thread took there, which
 * does not depend on what else the machine does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

import { findProgram } from '../../scripts/lib/programs.mjs';
import { startSite } from '../../scripts/lib/site.mjs';

const rounds = Number(process.argv[2] ?? 5);
const root = path.resolve(import.meta.dirname, '../..');
const views = { 'front page': '/', comic: '/comic/number-44' };
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

const site = await startSite();
const { status, output } = await site.longbox(['import', path.join(root, 'demo/archive')]);
if (status !== 0) throw new Error(output);
const browser = await chromium.launch({
  executablePath: findProgram('chromium', 'chromium-browser', 'google-chrome'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});

/** @typedef {{ lcp: number, cls: number, tbt: number, thread: number, bytes: Record<string, number> }} Visit */

/** One visit in a profile of its own. @param {string} where @param {boolean} isSlow @returns {Promise<Visit>} */
async function visit(where, isSlow) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (isSlow) {
    await devtools.send('Network.emulateNetworkConditions', slowLine);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  /** @type {Map<string, string>} */
  const kinds = new Map();
  /** @type {Record<string, number>} */
  const bytes = {};
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(`
    window.seen = { lcp: 0, cls: 0, tbt: 0 };
    const watch = (type, add) => new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
    watch('largest-contentful-paint', (entry) => (window.seen.lcp = entry.startTime));
    watch('layout-shift', (entry) => entry.hadRecentInput || (window.seen.cls += entry.value));
    watch('longtask', (entry) => (window.seen.tbt += Math.max(0, entry.duration - 50)));
  `);
  await page.goto(site.url + where, { waitUntil: 'networkidle' });
  /** @type {{ lcp: number, cls: number, tbt: number }} */
  const seen = await page.evaluate('window.seen');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const thread = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  await context.close();
  return { ...seen, thread, bytes };
}

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const kib = (/** @type {number} */ value) => Math.round(value / 102.4) / 10;

try {
  // All renditions first: a phone then gets what it will always get.
  await waitForRenditions();
  const rows = [];
  for (const [name, where] of Object.entries(views)) {
    await visit(where, false);
    /** @type {Visit[]} */
    const slow = [];
    /** @type {Visit[]} */
    const quick = [];
    for (let round = 0; round < rounds; round += 1) {
      slow.push(await visit(where, true));
      quick.push(await visit(where, false));
    }
    const of = (/** @type {string} */ kind) => kib(median(slow.map(({ bytes }) => bytes[kind] ?? 0)));
    rows.push({
      view: name,
      'LCP ms': Math.round(median(slow.map(({ lcp }) => lcp))),
      'unhurried LCP ms': Math.round(median(quick.map(({ lcp }) => lcp))),
      CLS: median(slow.map(({ cls }) => cls)),
      'TBT ms': Math.round(median(slow.map(({ tbt }) => tbt))),
      'thread ms': Math.round(median(quick.map(({ thread }) => thread))),
      'document KiB': of('Document'),
      'script KiB': of('Script'),
      'style KiB': of('Stylesheet'),
      'font KiB': of('Font'),
      'image KiB': of('Image'),
    });
  }
  console.table(rows);
  console.log('Aims: LCP 1,800 ms (limit 2,500), CLS 0, TBT 100 ms (limit 200).');
  const results = path.join(import.meta.dirname, 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, 'reader.json'), `${JSON.stringify({ rounds, rows }, null, 2)}\n`);
} finally {
  await browser.close();
  await site.stop();
}

/** Waits until the background work has made the formats that phones are given. */
async function waitForRenditions() {
  for (const where of Object.values(views)) {
    while (!(await (await fetch(site.url + where)).text()).includes('image/avif')) {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
