import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { DataSource } from 'typeorm';

import { Asset, type IntakeResult, type Media, openMedia } from '../src/media/index.js';
import { originalLimits, workerLimits } from '../src/media/limits.js';
import { ImageWorker } from '../src/media/worker/image-worker.js';
import { openTestDatabase } from './database.js';
import { chunk, png } from './png-by-hand.js';

let db: DataSource;
let folder: string;
let media: Media;

beforeAll(async () => {
  db = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'longbox-hostile-'));
  media = await openMedia(db, { MEDIA_DIR: path.join(folder, 'store') });
});

afterAll(async () => {
  await media.close();
  await db.destroy();
  await rm(folder, { recursive: true, force: true });
});

async function given(bytes: Buffer): Promise<string> {
  const file = path.join(folder, randomBytes(8).toString('hex'));
  await writeFile(file, bytes);
  return file;
}

const take = async (bytes: Buffer, name: string): Promise<IntakeResult> => media.intake.take(await given(bytes), name);

/** The sentence a file is refused with; nothing of it may be kept. */
async function refusal(bytes: Buffer, name: string): Promise<string> {
  const before = await db.manager.count(Asset);
  const result = await take(bytes, name);
  expect(await db.manager.count(Asset)).toBe(before);
  if (result.outcome !== 'refused') throw new Error(`${name} was taken in.`);
  return result.reason;
}

const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

const animation = async (frames: number, side: number): Promise<Buffer> => {
  const each = Array.from({ length: frames }, () => noise(side, side).png().toBuffer());
  return sharp(await Promise.all(each), { join: { animated: true } })
    .gif({ effort: 1 })
    .toBuffer();
};

describe('a file that is no image Longbox takes', () => {
  it('is refused with a sentence that names it and what it is', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await refusal(svg, 'ch 1/logo.png')).toBe(
      'ch 1/logo.png is an SVG or other XML file; Longbox takes PNG, JPEG, GIF, WebP and AVIF images.',
    );
    expect(await refusal(Buffer.alloc(0), 'nothing.jpg')).toMatch(/^nothing\.jpg is an empty file;/);
    expect(await refusal(Buffer.from('%PDF-1.7'), 'book.png')).toMatch(/^book\.png is a PDF file;/);
    expect(await refusal(randomBytes(500).fill(1, 0, 1), 'noise.png')).toMatch(/^noise\.png is no image/);
    expect(await refusal(png(9, 9, { before: chunk('acTL', Buffer.alloc(8)) }), 'a.png')).toMatch(/an animated PNG/);
    const tiff = await noise(9, 9).tiff().toBuffer();
    expect(await refusal(tiff, 'scan.jpg')).toMatch(/^scan\.jpg is a TIFF file;/);
  });
});

describe('a file that is cut short or damaged', () => {
  it('is refused in every family', async () => {
    const whole: Record<string, Buffer> = {
      png: await noise(90, 90).png().toBuffer(),
      'interlaced.png': await noise(90, 90).png({ progressive: true }).toBuffer(),
      jpg: await noise(90, 90).jpeg().toBuffer(),
      'progressive.jpg': await noise(90, 90).jpeg({ progressive: true }).toBuffer(),
      gif: await animation(4, 40),
      webp: await noise(90, 90).webp().toBuffer(),
      avif: await noise(90, 90).avif({ effort: 0 }).toBuffer(),
    };
    for (const [name, bytes] of Object.entries(whole)) {
      expect((await take(bytes, name)).outcome).toBe('stored');
      for (const share of [0.05, 0.5, 0.9]) {
        expect(await refusal(bytes.subarray(0, bytes.length * share), `page.${name}`)).toMatch(
          new RegExp(`^page\\.${name} is .*\\.$`),
        );
      }
    }
  });

  it('is refused when its checksum is wrong', async () => {
    const bytes = await noise(90, 90).png().toBuffer();
    bytes.writeUInt8(bytes.readUInt8(2000) ^ 255, 2000);
    expect(await refusal(bytes, 'bent.png')).toMatch(/^bent\.png is damaged or cut short/);
  });
});

describe('a bomb', () => {
  it('is refused by what its header says, before it is decoded', async () => {
    expect(await refusal(png(2 ** 31 - 1, 2 ** 31 - 1, { rows: 0 }), 'huge.png')).toMatch(/^huge\.png is /);
    expect(await refusal(png(60_000, 60_000, { rows: 0 }), 'wide.png')).toBe(
      'wide.png is 60000 × 60000 pixels; a side may have 32,000.',
    );
    expect(await refusal(png(20_000, 20_000, { rows: 1_000 }), 'big.png')).toBe(
      'big.png is 20000 × 20000 pixels; an image may have 64,000,000 in all.',
    );
  });

  it('of many frames is refused before they are decoded', async () => {
    const worker = new ImageWorker();
    const file = await given(await animation(12, 50));
    const measured = worker.measure({ file, format: 'gif', limits: { ...originalLimits, frames: 10 } });
    await expect(measured).rejects.toThrow('has 12 frames; an image may have 10');
    const inAll = worker.measure({ file, format: 'gif', limits: { ...originalLimits, pixelsOfAllFrames: 20_000 } });
    await expect(inAll).rejects.toThrow('is 50 × 50 pixels in 12 frames; together they may have 20,000');
    await worker.close();
  });

  it('of bytes is refused by its size', async () => {
    const file = await given(Buffer.alloc(originalLimits.bytes + 1));
    expect(await media.intake.take(file, 'fat.png')).toEqual({
      outcome: 'refused',
      reason: 'fat.png has more than 100 MiB.',
      remedy: 'Make it smaller, or cut it into several pages.',
    });
  });
});

/** The most pixels allowed, interlaced so that all are held at once. */
async function large(): Promise<string> {
  const image = sharp({ create: { width: 8_000, height: 8_000, channels: 4, background: '#f008' } });
  return given(await image.png({ progressive: true, compressionLevel: 1 }).toBuffer());
}

/** The processes of this one that are ready to decode. */
async function decoders(): Promise<number[]> {
  const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  const commands = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map(async (pid) => ({ pid, command: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '') })),
  );
  return commands.filter(({ command }) => command.includes('worker/main.js')).map(({ pid }) => Number(pid));
}

describe('the process that decodes', () => {
  it('stays below its limit with the largest image allowed, and does it', async () => {
    const worker = new ImageWorker();
    const file = await large();
    expect(await worker.measure({ file, format: 'png', limits: originalLimits })).toMatchObject({
      width: 8_000,
      height: 8_000,
    });
    expect(worker.peakMemory).toBeGreaterThan(0);
    expect(worker.peakMemory).toBeLessThan(workerLimits.memory);
    await worker.close();
  });

  it('is replaced when an image asks for more memory than there may be', async () => {
    const worker = new ImageWorker(200 * 1024 * 1024);
    const task = { format: 'png', limits: originalLimits } as const;
    await expect(worker.measure({ ...task, file: await large() })).rejects.toThrow(
      'cannot be decoded within the memory an image may use',
    );
    expect(worker.peakMemory).toBeLessThan(250 * 1024 * 1024);
    const next = await given(await noise(40, 30).png().toBuffer());
    expect(await worker.measure({ ...task, file: next })).toMatchObject({ width: 40, height: 30 });
    await worker.close();
  });

  it('gets a second try when somebody else ends it', async () => {
    const worker = new ImageWorker();
    const others = await decoders();
    const task = { format: 'png', limits: originalLimits } as const;
    await worker.measure({ ...task, file: await given(await noise(40, 30).png().toBuffer()) });
    const [mine, ...more] = (await decoders()).filter((pid) => !others.includes(pid));
    expect(more).toEqual([]);
    const measured = worker.measure({ ...task, file: await large() });
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.kill(Number(mine), 'SIGKILL');
    expect(await measured).toMatchObject({ width: 8_000, height: 8_000 });
    await worker.close();
  });

  it('is ended at once when the work is no longer wanted, and the next is done', async () => {
    const worker = new ImageWorker();
    const file = await large();
    const output = path.join(folder, 'unwanted');
    const stop = new AbortController();
    const task = { file, output, format: 'avif', width: 2_400, animated: false, flat: false } as const;
    const rendered = worker.render(task, { pixels: 1, signal: stop.signal });
    stop.abort(new Error('no longer wanted'));
    await expect(rendered).rejects.toThrow('no longer wanted');
    expect(existsSync(output)).toBe(false);
    const next = await given(await noise(40, 30).png().toBuffer());
    expect(await worker.measure({ file: next, format: 'png', limits: originalLimits })).toMatchObject({ width: 40 });
    await worker.close();
  });
});

/** A folder of images, such as PngSuite, each of which must come out right or be refused. */
const corpus = process.env['LONGBOX_IMAGE_CORPUS'];

(corpus ? describe : describe.skip)('every file of LONGBOX_IMAGE_CORPUS', () => {
  it('comes out as a reference decode shows it, or is refused with a sentence that names it', async () => {
    const names = await readdir(corpus ?? '', { recursive: true, withFileTypes: true });
    const counts: Record<string, number> = {};
    const strayed: [string, number][] = [];
    for (const entry of names.filter((name) => name.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      const result = await media.intake.take(file, entry.name);
      const key = `${path.extname(entry.name)} ${result.outcome}`;
      counts[key] = (counts[key] ?? 0) + 1;
      if (result.outcome === 'refused') expect(result.reason.startsWith(`${entry.name} `)).toBe(true);
      else strayed.push([entry.name, await difference(file, result.asset)]);
    }
    const furthest = strayed.sort((a, b) => b[1] - a[1]).slice(0, 8);
    console.info(counts, furthest);
    expect(furthest.filter(([, by]) => by > 4)).toEqual([]);
  }, 600_000);
});

/** How far renditions at the original's own width stray from it on average, of 255, both on white; the furthest of all. */
async function difference(file: string, { width, height, format }: Asset): Promise<number> {
  const worker = new ImageWorker();
  const output = path.join(folder, 'compared');
  const wanted = await onWhite(sharp(file).autoOrient());
  expect(wanted.info).toMatchObject({ width, height });
  let furthest = 0;
  for (const target of ['png', 'webp', 'avif', format] as const) {
    const task = { file, output, format: target, width, animated: false, flat: true } as const;
    await worker.render(task, { pixels: width * height });
    const made = await onWhite(sharp(await readFile(output)));
    const total = wanted.data.reduce((sum, value, at) => sum + Math.abs(value - (made.data[at] ?? 0)), 0);
    furthest = Math.max(furthest, total / wanted.data.length);
  }
  await worker.close();
  return furthest;
}

const onWhite = (image: sharp.Sharp) =>
  image
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
