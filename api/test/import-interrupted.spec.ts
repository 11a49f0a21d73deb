import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Comic } from '../src/comics/comic.entity.js';
import { testDatabaseUrl } from './database.js';
import { archiveOf, comicOf, image, ImportSite } from './import-site.js';

const longbox = fileURLToPath(new URL('../dist/operator/longbox.js', import.meta.url));
const comics = 16;

let site: ImportSite;
let archive: string;

/** The operator's command, as a process of its own. */
async function start(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: await testDatabaseUrl(), MEDIA_DIR: site.mediaFolder };
  const child = spawn(process.execPath, [longbox, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  return { child, output, ended: once(child, 'close') };
}

async function untilStored(count: number): Promise<void> {
  while ((await site.database.getRepository(Comic).count()) < count) await new Promise((done) => setTimeout(done, 5));
}

beforeAll(async () => {
  site = await ImportSite.open();
  const slugs = Array.from({ length: comics }, (_, index) => `comic-${index + 1}`);
  const files: Record<string, string | Buffer> = archiveOf(
    {},
    slugs.map((slug) => comicOf(slug)),
  );
  for (const [index, slug] of slugs.entries()) files[`originals/${slug}.png`] = await image(index);
  archive = await site.given(files);
});
beforeEach(() => site.empty());
afterAll(() => site.close());

describe('an import that is killed', () => {
  it.each([1, 9])(
    'after %i comics has stored whole comics only, and ends the same when run again',
    async (count) => {
      await site.run(archive);
      const whole = await site.essence();
      await site.empty();

      const killed = await start('import', archive);
      await untilStored(count);
      killed.child.kill('SIGKILL');
      await killed.ended;
      const stored = await site.readingOrder('tin');
      expect(stored.length).toBeGreaterThanOrEqual(count);
      expect(stored.length).toBeLessThan(comics);
      expect(await site.essence()).toEqual(Array.isArray(whole) ? whole.slice(0, stored.length) : whole);

      const again = await start('import', archive);
      expect(await again.ended).toEqual([0, null]);
      expect(again.output.join('')).toMatch(/comics: 16 in = \d+ imported \+ \d+ already there/);
      expect(await site.essence()).toEqual(whole);
    },
    90_000,
  );
});

describe('the command', () => {
  it('ends with status 1 and one sentence, no stack, when nothing can be imported', async () => {
    const { child, ended } = await start('import', '/nowhere');
    const errors: string[] = [];
    child.stderr.on('data', (chunk) => errors.push(String(chunk)));
    expect(await ended).toEqual([1, null]);
    expect(errors.join('')).toBe('There is no /nowhere.\n');
  });
});
