// @ts-check
/**
 * Renditions per second of the whole way of an image (intake, jobs, database, store, the process that decodes) against
 * sharp alone making the same sizes and formats of the same files in a loop, one encoding each. Both take turns file by
 * file, so the ratio holds on a busy machine. Flat art is encoded in several ways by Longbox to keep the smallest that
 * looks the same; sharp alone is given one way and does not look.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createDataSource } from '../../api/dist/data-source.js';
import { Intake } from '../../api/dist/media/intake.js';
import { workerLimits } from '../../api/dist/media/limits.js';
import { handleRenditionJobs } from '../../api/dist/media/rendition-jobs.js';
import { planRenditions } from '../../api/dist/media/rendition-plan.js';
import { ImageWorker } from '../../api/dist/media/worker/image-worker.js';
import { Job } from '../../api/dist/platform/jobs/job.entity.js';
import { JobWorker } from '../../api/dist/platform/jobs/job-worker.js';
import { FolderStore } from '../../api/dist/platform/storage/folder-store.js';
import { startMariaDb } from '../../scripts/lib/mariadb.mjs';

const require = createRequire(new URL('../../api/package.json', import.meta.url));
/** @type {typeof import('../../api/node_modules/sharp/lib/index.d.ts')} */
const sharp = require('sharp');
sharp.cache(false);
sharp.concurrency(1);

const rounds = Number(process.argv[2] ?? 3);
const [width, height] = [1200, 1700];

/** @typedef {'painted page' | 'line art' | 'line art, coloured'} Kind */
/** @type {Kind[]} */
const kinds = ['painted page', 'line art', 'line art, coloured'];

/** The same numbers in each run. */
let seed = 1;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

/** @param {string[]} from */
const pick = (from) => from[Math.floor(random() * from.length)];

/**
 * @param {Kind} kind
 * @returns {Promise<Buffer>} a PNG
 */
async function draw(kind) {
  if (kind === 'painted page') {
    // Clouds at several scales with grain, as brushes and cameras leave.
    const layers = await Promise.all([6, 24, 96, 400].map((cells) => clouds(cells)));
    const pixels = Buffer.alloc(width * height * 3);
    for (let at = 0; at < pixels.length; at += 1) {
      const sum = layers.reduce((total, layer, level) => total + (layer[at] ?? 0) / 2 ** (level + 1), 0);
      pixels[at] = sum + random() * 6;
    }
    return sharp(pixels, { raw: { width, height, channels: 3 } })
      .png({ compressionLevel: 6 })
      .toBuffer();
  }
  const inks = kind === 'line art' ? ['#111'] : ['#c8102e', '#0033a0', '#111'];
  const fills = kind === 'line art' ? ['none'] : ['#f6c945', '#e4572e', '#2e86ab', '#9bc53d', '#fff'];
  const point = () => `${Math.floor(random() * width)} ${Math.floor(random() * height)}`;
  const strokes = Array.from(
    { length: 40 },
    () =>
      `<path d="M${point()} C${point()} ${point()} ${point()}" fill="${pick(fills)}" stroke="${pick(inks)}" stroke-width="${2 + Math.floor(random() * 4)}"/>`,
  );
  const words = Array.from({ length: 12 }, () => {
    const [x, y] = point().split(' ');
    return `<text x="${x}" y="${y}" font-family="sans-serif" font-size="28" fill="${pick(inks)}">The tide goes out</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${strokes.join('')}${words.join('')}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}

/** @param {number} cells */
const clouds = (cells) =>
  sharp(Buffer.from(Array.from({ length: cells * cells * 3 }, () => random() * 256)), {
    raw: { width: cells, height: cells, channels: 3 },
  })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();

/** Ordinary settings, as Longbox begins with them. */
const encode = {
  /** @param {import('../../api/node_modules/sharp/lib/index.d.ts').Sharp} image @param {boolean} flat */
  avif: (image, flat) =>
    flat
      ? image.avif({ quality: 70, effort: 2, chromaSubsampling: '4:4:4' })
      : image.avif({ quality: 50, effort: 2, chromaSubsampling: '4:2:0' }),
  /** @param {import('../../api/node_modules/sharp/lib/index.d.ts').Sharp} image */
  webp: (image) => image.webp({ quality: 80, effort: 4 }),
  /** @param {import('../../api/node_modules/sharp/lib/index.d.ts').Sharp} image @param {boolean} flat */
  png: (image, flat) =>
    flat ? image.png({ palette: true, quality: 100, dither: 0, effort: 7 }) : image.png({ compressionLevel: 9 }),
};

const folder = await mkdtemp(path.join(tmpdir(), 'longbox-bench-images-'));
const mariadb = await startMariaDb();
const db = createDataSource({ DATABASE_URL: mariadb.url(), DATABASE_POOL: 5 });
await db.initialize();
await db.runMigrations();

const store = new FolderStore(path.join(folder, 'media'));
const worker = new ImageWorker();
const jobs = new JobWorker(db, { pollMs: 50, report: console.error });
handleRenditionJobs(jobs, db, store, worker);
const intake = new Intake(db, store, worker, () => jobs.wake());

/** @type {Record<Kind, { made: number, longboxMs: number, sharpMs: number, longboxBytes: number, sharpBytes: number }>} */
const totals = {
  'painted page': { made: 0, longboxMs: 0, sharpMs: 0, longboxBytes: 0, sharpBytes: 0 },
  'line art': { made: 0, longboxMs: 0, sharpMs: 0, longboxBytes: 0, sharpBytes: 0 },
  'line art, coloured': { made: 0, longboxMs: 0, sharpMs: 0, longboxBytes: 0, sharpBytes: 0 },
};

jobs.start();
try {
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of kinds) {
      const file = path.join(folder, 'original.png');
      await writeFile(file, await draw(kind));

      let started = performance.now();
      const taken = await intake.take(file, 'original.png');
      if (taken.outcome === 'refused') throw new Error(taken.reason);
      while (await db.manager.countBy(Job, { state: 'waiting' })) await new Promise((done) => setTimeout(done, 5));
      const longboxMs = performance.now() - started;
      const [{ made, bytes }] = await db.query(
        'SELECT COUNT(*) AS made, SUM(bytes) AS bytes FROM rendition WHERE assetId = ?',
        [taken.asset.id],
      );

      started = performance.now();
      let sharpBytes = 0;
      for (const variant of planRenditions(taken.asset)) {
        const image = sharp(file).autoOrient().resize({ width: variant.width }).toColourspace('srgb');
        if (!(variant.format in encode)) throw new Error(`No settings for ${variant.format}.`);
        const format = /** @type {keyof typeof encode} */ (variant.format);
        const { size } = await encode[format](image, kind !== 'painted page').toFile(
          path.join(folder, `alone.${format}`),
        );
        sharpBytes += size;
      }
      const sharpMs = performance.now() - started;

      // The first round warms both up.
      if (round === 0) continue;
      const total = totals[kind];
      total.made += Number(made);
      total.longboxMs += longboxMs;
      total.sharpMs += sharpMs;
      total.longboxBytes += Number(bytes);
      total.sharpBytes += sharpBytes;
    }
  }
} finally {
  await jobs.stop();
  await worker.close();
  await db.destroy();
  await mariadb.stop();
  await rm(folder, { recursive: true, force: true });
}

const rows = kinds.map((kind) => {
  const { made, longboxMs, sharpMs, longboxBytes, sharpBytes } = totals[kind];
  return {
    image: `${kind}, ${width} × ${height}`,
    'renditions/s': round2(made / (longboxMs / 1000)),
    'sharp alone/s': round2(made / (sharpMs / 1000)),
    ratio: round2(sharpMs / longboxMs),
    'bytes : sharp alone': round2(longboxBytes / sharpBytes),
  };
});
console.table(rows);
const peakMiB = Math.round(worker.peakMemory / 2 ** 20);
console.log(`Peak memory of the process that decodes: ${peakMiB} MiB of ${workerLimits.memory / 2 ** 20} MiB allowed.`);

const results = path.join(import.meta.dirname, 'results');
await mkdir(results, { recursive: true });
await writeFile(path.join(results, 'images.json'), `${JSON.stringify({ rounds, rows, peakMiB }, null, 2)}\n`);

/** @param {number} value */
function round2(value) {
  return Math.round(value * 100) / 100;
}
