import type { Sharp } from 'sharp';

import type { OriginalFormat } from '../asset.entity.js';
import { openImage } from './open-image.js';
import { EdgeError, open, type Pixels } from './visual-error.js';

/**
 * Line art and flat colour: at least this share of pixels, sampled 256 across, look like their left neighbour. Measured:
 * inked strips and flat colour 0.72 to 0.92, also after a JPEG; painted pages and photographs 0.20 to 0.61.
 */
const flatShare = 0.66;
const samples = 256;

/**
 * Of 255; see `EdgeError`. Measured on inked strips: WebP 80 strays by 4.3 to 7.2 and looks the same, AVIF 50 by 8.7
 * to 12.9 and shows grey along the lines, JPEG 82 by 9 to 18; on coloured lines WebP 80 strays by 24 to 28 and bleeds.
 */
const visiblyDifferent = 8;

/**
 * Beyond this many times the bytes of ordinary quality, exactness is not worth it. Measured: lossless WebP of flat art
 * takes 0.97 to 3.4 times the bytes of WebP 80, of painted pages 9.9 times and more.
 */
const worth = 4;

/** Whether an image is line art or flat colour. */
export async function isFlat(file: string): Promise<boolean> {
  const { data, info } = await openImage(file, { animated: false })
    .flatten({ background: '#fff' })
    .resize({ width: samples, height: samples, fit: 'inside', kernel: 'nearest', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  let same = 0;
  for (let at = 0; at < data.length; at += channels) {
    if ((at / channels) % width === 0) continue;
    const differs = [0, 1, 2].some((part) => Math.abs((data[at + part] ?? 0) - (data[at + part - channels] ?? 0)) > 2);
    if (!differs) same += 1;
  }
  return same >= flatShare * height * Math.max(1, width - 1);
}

/** Ways to encode flat art, ordinary quality first; each next one is truer to it. */
const ways: Record<Exclude<OriginalFormat, 'gif'>, ((image: Sharp) => Sharp)[]> = {
  webp: [(image) => image.webp({ quality: 80, effort: 4 }), (image) => image.webp({ lossless: true, effort: 4 })],
  avif: [70, 85].map((quality) => (image) => image.avif({ quality, effort: 2, chromaSubsampling: '4:4:4' })),
  png: [
    (image) => image.png({ palette: true, quality: 100, dither: 0, effort: 7 }),
    (image) => image.png({ compressionLevel: 9 }),
  ],
  jpeg: [
    (image) => image.jpeg({ quality: 82, mozjpeg: true }),
    (image) => image.jpeg({ quality: 90, mozjpeg: true, chromaSubsampling: '4:4:4' }),
    (image) => image.jpeg({ quality: 95, mozjpeg: true, chromaSubsampling: '4:4:4' }),
  ],
};

/** Encodes flat art in the smallest way that looks the same; the truest when none does. */
export async function encodeFlat(pixels: Pixels, format: Exclude<OriginalFormat, 'gif'>): Promise<Buffer> {
  const [ordinary, ...truer] = ways[format];
  let best = await ordinary?.(open(pixels)).toBuffer();
  if (!best) throw new Error(`No way is known to encode ${format}.`);
  const error = await EdgeError.from(pixels);
  const enough = best.length * worth;
  let looksSame = (await error.of(best)) <= visiblyDifferent;
  for (const way of truer) {
    // A truer way is smaller only where it is lossless, as line art often is in WebP.
    if (looksSame && format !== 'webp') break;
    const next = await way(open(pixels)).toBuffer();
    if (next.length >= (looksSame ? best.length : enough)) continue;
    best = next;
    looksSame = (await error.of(next)) <= visiblyDifferent;
  }
  return best;
}
