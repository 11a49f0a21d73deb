import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import type { DataSource } from 'typeorm';

import { type Asset, type Media, openMedia, Rendition, renditionPath } from '../src/media/index.js';
import { handleRenditionJobs } from '../src/media/rendition-jobs.js';
import { ImageWorker } from '../src/media/worker/image-worker.js';
import { Job } from '../src/platform/jobs/job.entity.js';
import { JobWorker } from '../src/platform/jobs/job-worker.js';
import { FolderStore } from '../src/platform/storage/folder-store.js';
import { openTestDatabase } from './database.js';

let db: DataSource;
let folder: string;
let media: Media;
let images: ImageWorker;
let jobs: JobWorker;

beforeAll(async () => {
  db = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'longbox-renditions-'));
  media = await openMedia(db, { MEDIA_DIR: folder });
  images = new ImageWorker();
  jobs = new JobWorker(db, { pollMs: 20, report: (fault) => console.error(fault) });
  handleRenditionJobs(jobs, db, new FolderStore(folder), images);
  jobs.start();
});

afterAll(async () => {
  await jobs.stop();
  await Promise.all([media.close(), images.close()]);
  await db.destroy();
  await rm(folder, { recursive: true, force: true });
});

/** Takes an image in and waits until all its renditions are made. */
async function published(bytes: Buffer): Promise<{ asset: Asset; renditions: Rendition[] }> {
  const file = path.join(folder, 'given');
  await writeFile(file, bytes);
  const result = await media.intake.take(file, 'given.png');
  if (result.outcome === 'refused') throw new Error(result.reason);
  await allMade();
  const renditions = await db.manager.find(Rendition, { where: { assetId: result.asset.id }, order: { width: 'ASC' } });
  return { asset: result.asset, renditions };
}

async function allMade(): Promise<void> {
  while (await db.manager.countBy(Job, { state: 'waiting' })) await new Promise((resolve) => setTimeout(resolve, 15));
  expect(await db.manager.findBy(Job, { state: 'failed' })).toEqual([]);
}

const fileOf = ({ key, format }: Rendition): string =>
  path.join(folder, 'renditions', key.slice(0, 2), path.basename(renditionPath(key, format)));

const read = (rendition: Rendition): Sharp => sharp(fileOf(rendition), { animated: true });

const variants = (renditions: Rendition[], role = 'image'): Record<string, number[]> => {
  const byFormat: Record<string, number[]> = {};
  for (const one of renditions.filter((rendition) => rendition.role === role)) {
    (byFormat[one.format] ??= []).push(one.width);
  }
  return byFormat;
};

/** The colour in the middle of a quarter of the image; `right` and `low` choose the quarter. */
async function colourAt(image: Sharp, right: boolean, low: boolean): Promise<number[]> {
  const { data, info } = await image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const x = Math.floor((info.width * (right ? 3 : 1)) / 4);
  const y = Math.floor((info.height * (low ? 3 : 1)) / 4);
  return [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x + 1) * info.channels)];
}

function expectNear(actual: number[], wanted: number[], tolerance = 12): void {
  expect(actual.length).toBe(wanted.length);
  const furthest = Math.max(...wanted.map((value, part) => Math.abs(value - (actual[part] ?? NaN))));
  if (!(furthest <= tolerance)) throw new Error(`${actual.join()} is not near ${wanted.join()}`);
}

const solid = (width: number, height: number, background: string): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** Red, green, blue and yellow quarters, 64 × 48. */
function quarters(): Sharp {
  const [red, green, blue, yellow] = [
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
    [255, 255, 0],
  ];
  const top = [red, green].flatMap((colour) => Array.from({ length: 32 }, () => colour));
  const low = [blue, yellow].flatMap((colour) => Array.from({ length: 32 }, () => colour));
  const rows = [top, low].flatMap((row) => Array.from({ length: 24 }, () => row));
  return sharp(Buffer.from(rows.flat(2).map(Number)), { raw: { width: 64, height: 48, channels: 3 } });
}

/** Painted: every pixel differs from its neighbour. */
const painted = (width: number, height: number): Sharp =>
  sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 7 + ((at * at) >> 5)) & 255)), {
    raw: { width, height, channels: 3 },
  });

/** Ink on paper, with coloured lines when wanted. */
const inked = (width: number, height: number, ink = '#111'): Sharp =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${Array.from(
        { length: 9 },
        (_, n) =>
          `<path d="M${n * 40} ${height} Q${width - n * 30} ${height / 2} ${n * 70} 0" fill="none" stroke="${ink}" stroke-width="3"/>`,
      ).join('')}</svg>`,
    ),
  ).removeAlpha();

describe('a lost folder of renditions', () => {
  it('comes back from the originals under the same addresses', async () => {
    await published(await painted(500, 300).png().toBuffer());
    const before = await db.manager.find(Rendition, { order: { key: 'ASC' } });
    await rm(path.join(folder, 'renditions'), { recursive: true });
    const report = await media.remakeRenditions();
    expect(report.asked).toBe(report.assets);
    await allMade();
    expect(await db.manager.find(Rendition, { order: { key: 'ASC' } })).toEqual(before);
    for (const rendition of before) expect((await readFile(fileOf(rendition))).length).toBe(rendition.bytes);
    expect(await media.remakeRenditions()).toMatchObject({ asked: 0, lost: [] });
  });

  it('is only looked at in a dry run, and what has no original is named', async () => {
    const { asset, renditions } = await published(await painted(60, 40).png().toBuffer());
    await rm(path.join(folder, 'originals', asset.hash.slice(0, 2), asset.hash));
    for (const rendition of renditions) await rm(fileOf(rendition));
    expect(await media.remakeRenditions({ dryRun: true })).toMatchObject({ lost: [{ id: asset.id }] });
    expect(await db.manager.countBy(Job, { state: 'waiting' })).toBe(0);
  });
});

describe('the renditions of an asset', () => {
  it('come in steps up to its own width, in AVIF, WebP and its own family', async () => {
    const { renditions } = await published(await painted(1000, 500).png().toBuffer());
    const steps = [320, 480, 720, 1000];
    expect(variants(renditions)).toEqual({ avif: steps, webp: steps, png: steps });
    for (const rendition of renditions) {
      const { width, height, format } = await read(rendition).metadata();
      expect({ width, height, format }).toEqual({
        width: rendition.width,
        height: rendition.width / 2,
        format: rendition.format === 'avif' ? 'heif' : rendition.format,
      });
      expect((await readFile(fileOf(rendition))).length).toBe(rendition.bytes);
    }
    expect(new Set(renditions.map(({ key }) => key)).size).toBe(renditions.length);
  });

  it('are never wider than the original', async () => {
    const { renditions } = await published(await painted(90, 50).jpeg().toBuffer());
    expect(variants(renditions)).toEqual({ avif: [90], webp: [90], jpeg: [90] });
  });

  it('leave out WebP and AVIF where a strip is longer than those can be', async () => {
    const { renditions } = await published(await solid(400, 17_500, '#345').png().toBuffer());
    expect(variants(renditions)).toEqual({ avif: [320], webp: [320], png: [320, 400] });
  });
});

describe('an original’s meaning', () => {
  it('is kept upright for each EXIF orientation', async () => {
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      // Turned so that the tag turns it back.
      const upright = await quarters().png().toBuffer();
      const undo: Record<number, (image: Sharp) => Sharp> = {
        1: (image) => image,
        2: (image) => image.flop(),
        3: (image) => image.rotate(180),
        4: (image) => image.flip(),
        5: (image) => image.rotate(90),
        6: (image) => image.rotate(270),
        7: (image) => image.rotate(270),
        8: (image) => image.rotate(90),
      };
      const undone = sharp(await (undo[orientation]?.(sharp(upright)) ?? sharp(upright)).png().toBuffer());
      // Orientations 5 and 7 are mirrored after they are turned.
      const turned = await (orientation === 5 || orientation === 7 ? undone.flop() : undone)
        .withMetadata({ orientation })
        .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
        .toBuffer();
      const { asset, renditions } = await published(turned);
      expect([asset.width, asset.height]).toEqual([64, 48]);
      for (const rendition of renditions) {
        expectNear(await colourAt(read(rendition), false, false), [255, 0, 0], 30);
        expectNear(await colourAt(read(rendition), true, false), [0, 255, 0], 30);
        expectNear(await colourAt(read(rendition), false, true), [0, 0, 255], 30);
      }
    }
  });

  it('is kept in colour from CMYK and from a wide-gamut profile', async () => {
    const cmyk = await quarters().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const wide = await quarters().withIccProfile('p3').png().toBuffer();
    for (const [bytes, tolerance] of [
      [cmyk, 30],
      [wide, 2],
    ] as const) {
      for (const rendition of (await published(bytes)).renditions) {
        expectNear(await colourAt(read(rendition), false, false), [255, 0, 0], tolerance);
        expectNear(await colourAt(read(rendition), true, true), [255, 255, 0], tolerance);
        expect(await read(rendition).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar', hasProfile: false });
      }
    }
  });

  it('is kept from 16 bits a channel, interlaced, grey and palette with transparency', async () => {
    const sixteen = await quarters().toColourspace('rgb16').png().toBuffer();
    expect((await sharp(sixteen).metadata()).depth).toBe('ushort');
    const originals = [
      sixteen,
      await quarters().png({ progressive: true }).toBuffer(),
      await quarters().gif().toBuffer(),
    ];
    for (const bytes of originals) {
      for (const rendition of (await published(bytes)).renditions) {
        expectNear(await colourAt(read(rendition).removeAlpha(), true, true), [255, 255, 0]);
        expect((await read(rendition).metadata()).depth).toBe('uchar');
      }
    }
    const grey = await quarters().greyscale().png().toBuffer();
    for (const rendition of (await published(grey)).renditions) {
      expectNear(
        await colourAt(read(rendition).removeAlpha(), false, false),
        await colourAt(sharp(grey), false, false),
      );
    }
  });

  it('keeps what is transparent transparent', async () => {
    const half = sharp({ create: { width: 64, height: 48, channels: 4, background: '#0000' } }).composite([
      { input: { create: { width: 32, height: 48, channels: 4, background: '#08f' } }, left: 0, top: 0 },
    ]);
    for (const bytes of [await half.png().toBuffer(), await half.png({ palette: true }).toBuffer()]) {
      const { asset, renditions } = await published(bytes);
      expect(asset.hasAlpha).toBe(true);
      for (const rendition of renditions) {
        expect((await colourAt(read(rendition), true, false))[3]).toBe(0);
        expectNear(await colourAt(read(rendition), false, false), [0, 136, 255, 255]);
      }
    }
  });
});

describe('what says where and by whom a picture was made', () => {
  it('never leaves in a rendition, and stays in the original', async () => {
    const secret = 'Xyzzy-Street-12';
    const bytes = await painted(200, 100)
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>${secret}</rdf></x:xmpmeta>`)
      .withExif({
        IFD0: { Copyright: secret, Artist: secret },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' },
      })
      .jpeg()
      .toBuffer();
    expect(bytes.includes(secret)).toBe(true);
    const { asset, renditions } = await published(bytes);
    expect(await readFile(path.join(folder, 'originals', asset.hash.slice(0, 2), asset.hash))).toEqual(bytes);
    expect(renditions).toHaveLength(3);
    for (const rendition of renditions) {
      const made = await readFile(fileOf(rendition));
      for (const trace of [secret, 'Exif\0', 'EXIF', 'eXIf', 'xmpmeta', 'XMP ', 'GPS', 'Photoshop 3.0']) {
        expect({ format: rendition.format, trace, found: made.includes(trace) }).toMatchObject({ found: false });
      }
    }
  });
});

describe('an animated original', () => {
  const frames = ['#f00', '#0f0', '#00f'];
  const animation = async (): Promise<Sharp> =>
    sharp(await Promise.all(frames.map((colour) => solid(400, 200, colour).png().toBuffer())), {
      join: { animated: true },
    });

  it('stays animated, with a still beside it', async () => {
    const originals: [string, Buffer][] = [
      ['gif', await (await animation()).gif({ delay: [100, 200, 300], loop: 2 }).toBuffer()],
      ['webp', await (await animation()).webp({ delay: [100, 200, 300], loop: 2 }).toBuffer()],
    ];
    for (const [format, bytes] of originals) {
      const { asset, renditions } = await published(bytes);
      expect(asset).toMatchObject({ width: 400, height: 200, frames: 3 });
      expect(variants(renditions)).toEqual(
        format === 'gif' ? { gif: [320, 400], webp: [320, 400] } : { webp: [320, 400] },
      );
      expect(variants(renditions, 'still')).toEqual({ avif: [320, 400], png: [320, 400], webp: [320, 400] });
      for (const rendition of renditions) {
        const { pages = 1, delay, loop, pageHeight, height } = await read(rendition).metadata();
        expect(pageHeight ?? height).toBe(rendition.width / 2);
        expect(rendition.height).toBe(rendition.width / 2);
        if (rendition.role === 'image')
          expect({ pages, delay, loop }).toEqual({ pages: 3, delay: [100, 200, 300], loop: 2 });
        else expect(pages).toBe(1);
        expectNear(await colourAt(sharp(fileOf(rendition)).removeAlpha(), true, true), [255, 0, 0]);
      }
    }
  });

  it('is all there is of a strip longer than WebP and AVIF can be', async () => {
    const tall = await Promise.all(frames.map((colour) => solid(20, 17_000, colour).png().toBuffer()));
    const { renditions } = await published(
      await sharp(tall, { join: { animated: true } })
        .gif()
        .toBuffer(),
    );
    expect([variants(renditions), variants(renditions, 'still')]).toEqual([{ gif: [20] }, { png: [20] }]);
  });
});

describe('line art', () => {
  it('is not smeared: what is not exact looks the same, and coloured lines keep their colour', async () => {
    for (const ink of ['#111', '#c8102e']) {
      const drawing = await inked(600, 400, ink).png().toBuffer();
      const { renditions } = await published(drawing);
      const before = await sharp(drawing).removeAlpha().raw().toBuffer();
      for (const rendition of renditions.filter(({ width }) => width === 600)) {
        const after = await read(rendition).removeAlpha().toColourspace('srgb').raw().toBuffer();
        expect({ ink, format: rendition.format, smeared: worstEdges(before, after, 600, 400) > 9 }).toMatchObject({
          smeared: false,
        });
      }
    }
  });

  it('is served losslessly where that is smaller', async () => {
    const { renditions } = await published(await inked(1200, 800).png().toBuffer());
    const widest = renditions.find(({ format, width }) => format === 'webp' && width === 1200);
    const lossy = await inked(1200, 800).webp({ quality: 80 }).toBuffer();
    expect(widest?.bytes).toBeLessThanOrEqual(lossy.length);
  });
});

/** Root mean square error of the worst twentieth of 8 × 8 blocks that hold an edge. */
function worstEdges(before: Buffer, after: Buffer, width: number, height: number): number {
  const errors: number[] = [];
  for (let top = 0; top + 8 <= height; top += 8) {
    for (let left = 0; left + 8 <= width; left += 8) {
      const values: number[] = [];
      let squares = 0;
      for (let at = 0; at < 192; at += 1) {
        const index = ((top + Math.floor(at / 24)) * width + left) * 3 + (at % 24);
        values.push(before[index] ?? 0);
        squares += ((before[index] ?? 0) - (after[index] ?? 0)) ** 2;
      }
      if (Math.max(...values) - Math.min(...values) > 32) errors.push(Math.sqrt(squares / 192));
    }
  }
  return errors.sort((a, b) => b - a)[Math.floor(errors.length / 20)] ?? 0;
}
