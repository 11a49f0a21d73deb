import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { DataSource } from 'typeorm';

import { type IntakeResult, type Media, openMedia, originalName, Rendition } from '../src/media/index.js';
import { Asset } from '../src/media/asset.entity.js';
import { Job } from '../src/platform/jobs/job.entity.js';
import { openTestDatabase } from './database.js';

let db: DataSource;
let folder: string;
let media: Media;
let rival: Media;

beforeAll(async () => {
  db = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'longbox-intake-'));
  media = await openMedia(db, { MEDIA_DIR: folder });
  rival = await openMedia(db, { MEDIA_DIR: folder });
});

afterAll(async () => {
  await Promise.all([media.close(), rival.close()]);
  await db.destroy();
  await rm(folder, { recursive: true, force: true });
});

/** A file no other test has: a little noise makes its bytes its own. */
async function drawing(width = 40, height = 30): Promise<Buffer> {
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

async function given(bytes: Buffer, name = 'page.png'): Promise<string> {
  const file = path.join(await mkdtemp(path.join(folder, 'given-')), name);
  await writeFile(file, bytes);
  return file;
}

const take = async (bytes: Buffer, name = 'page.png'): Promise<IntakeResult> =>
  media.intake.take(await given(bytes), name);

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('taking an original in', () => {
  it('keeps its bytes untouched under their hash, and its measures', async () => {
    const bytes = await drawing(40, 30);
    const result = await take(bytes, 'some/folder/page 1.png');
    expect(result).toMatchObject({
      outcome: 'stored',
      asset: {
        hash: sha256(bytes),
        format: 'png',
        bytes: bytes.length,
        width: 40,
        height: 30,
        frames: 1,
        hasAlpha: false,
        originalName: 'page 1.png',
      },
    });
    expect(await readFile(path.join(folder, originalName(sha256(bytes))))).toEqual(bytes);
    const stored = await db.manager.findOneByOrFail(Asset, { hash: sha256(bytes) });
    expect(stored.dominantColor).toMatch(/^#[0-9a-f]{6}$/);
    expect(stored.thumbhash.length).toBeGreaterThan(4);
  });

  it('answers with one rendition made and the others asked for', async () => {
    const result = await take(await drawing(1400, 700));
    if (result.outcome !== 'stored') throw new Error(JSON.stringify(result));
    const [rendition, ...more] = await db.manager.findBy(Rendition, { assetId: result.asset.id });
    expect(more).toEqual([]);
    expect(rendition).toMatchObject({ role: 'image', format: 'webp', width: 960, height: 480 });
    expect(rendition?.key).toMatch(/^[0-9a-f]{32}$/);
    const key = String(rendition?.key);
    const file = path.join(folder, 'renditions', key.slice(0, 2), `${key}.webp`);
    expect((await stat(file)).size).toBe(rendition?.bytes);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width: 960, height: 480 });
    expect(await db.manager.findBy(Job, { uniqueKey: result.asset.id })).toMatchObject([{ state: 'waiting' }]);
  });

  it('takes a stream as well as a path', async () => {
    const bytes = await drawing();
    expect(
      await media.intake.take(Readable.from([bytes.subarray(0, 100), bytes.subarray(100)]), 'a.png'),
    ).toMatchObject({
      outcome: 'stored',
      asset: { hash: sha256(bytes) },
    });
  });

  it('knows the same bytes again under another name, and puts a lost original back', async () => {
    const bytes = await drawing();
    const first = await take(bytes, 'a.png');
    await rm(path.join(folder, originalName(sha256(bytes))));
    const second = await take(bytes, 'b.png');
    expect(second).toMatchObject({ outcome: 'known', asset: { originalName: 'a.png' } });
    expect(first.outcome === 'stored' && second.outcome === 'known' && first.asset.id === second.asset.id).toBe(true);
    expect(await readFile(path.join(folder, originalName(sha256(bytes))))).toEqual(bytes);
  });

  it('stores one asset when several take the same file at once', async () => {
    const bytes = await drawing(300, 300);
    const results = await Promise.all([take(bytes), rival.intake.take(await given(bytes), 'x.png'), take(bytes)]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['known', 'known', 'stored']);
    const assets = await db.manager.findBy(Asset, { hash: sha256(bytes) });
    expect(assets).toHaveLength(1);
    expect(await db.manager.countBy(Rendition, { assetId: assets[0]?.id ?? '' })).toBe(1);
  });

  it('leaves no draft behind, whatever the outcome', async () => {
    await take(await drawing());
    await take(Buffer.from('not an image'));
    expect(await readdir(path.join(folder, 'drafts'))).toEqual([]);
  });
});
