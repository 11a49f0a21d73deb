import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ask } from '../lib/ask.js';
import { type SampleSite, startSampleSite } from '../lib/sample-site.js';

const client = path.resolve(import.meta.dirname, '../../web/dist/client');
const kib = (bytes: number): number => Math.round((bytes / 1024) * 100) / 100;
const squeezed = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;
const views = [
  '/',
  '/comic/spare-parts',
  '/archive',
  '/chapter/high-water',
  '/series/tin-harbour',
  '/about',
  '/nowhere',
];

describe('what a first visit costs on a poor line, in gzip KiB', () => {
  let site: SampleSite;

  beforeAll(async () => {
    site = await startSampleSite();
  });

  afterAll(async () => site.stop());

  it.each(views)('stays within its budget at %s', async (view) => {
    const { body } = await ask(site.url + view);
    const named = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, file]) => readFileSync(client + file));
    const modules = named(/(?:type="module" crossorigin src|rel="modulepreload" crossorigin href)="([^"]+)"/g);
    const styles = named(/rel="stylesheet" crossorigin href="([^"]+)"/g);
    expect(modules.length).toBeGreaterThan(1);
    expect(kib(modules.reduce((sum, file) => sum + squeezed(file), 0))).toBeLessThanOrEqual(24);
    expect(kib(styles.reduce((sum, file) => sum + squeezed(file), 0))).toBeLessThanOrEqual(8);
    expect(kib(squeezed(body))).toBeLessThanOrEqual(14);
    // The one that comes first on a phone, and the one that a wide screen asks for as well.
    const fonts = named(/rel="preload" as="font" [^>]*href="([^"]+)"/g);
    expect(fonts.map((file) => kib(file.length) <= 18)).toEqual([true, false]);
    expect(kib(fonts.reduce((sum, file) => sum + file.length, 0))).toBeLessThanOrEqual(52);
  });
});
