import { access, readFile } from 'node:fs/promises';

import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';

import type { OriginalLimits } from '../limits.js';
import { isFlat } from './flat-art.js';
import { gifIsWhole } from './gif-is-whole.js';
import type { Measures, MeasureTask } from './messages.js';
import { openImage } from './open-image.js';
import { Unusable, unusableBecause } from './unusable.js';

/** Reads the header, holds it against the limits, then decodes every frame once to see that all of it is there. */
export async function measure({ file, format, limits }: MeasureTask): Promise<Measures> {
  await access(file);
  const header = await openImage(file, { animated: true })
    .metadata()
    .catch((error: unknown) => {
      throw unusableBecause(error);
    });
  const frames = header.pages ?? 1;
  const { width } = header.autoOrient;
  const height = frames > 1 ? (header.pageHeight ?? header.height / frames) : header.autoOrient.height;
  if (header.format !== (format === 'avif' ? 'heif' : format)) throw new Unusable('is not what its first bytes say');
  if (format === 'avif' && header.compression !== 'av1')
    throw new Unusable('is a HEIC photograph; Longbox takes PNG, JPEG, GIF, WebP and AVIF images', 'format');
  checkLimits(width, height, frames, limits);
  if (format === 'gif' && !gifIsWhole(await readFile(file))) throw new Unusable('is cut short');
  try {
    return {
      width,
      height,
      frames,
      hasAlpha: header.hasAlpha,
      ...(await look(file, frames)),
      flat: await isFlat(file),
    };
  } catch (error) {
    throw unusableBecause(error);
  }
}

function checkLimits(width: number, height: number, frames: number, limits: OriginalLimits): void {
  const size = `is ${width} × ${height} pixels`;
  if (Math.max(width, height) > limits.side)
    throw new Unusable(`${size}; a side may have ${count(limits.side)}`, 'smaller');
  if (width * height > limits.pixels)
    throw new Unusable(`${size}; an image may have ${count(limits.pixels)} in all`, 'smaller');
  if (frames > limits.frames)
    throw new Unusable(`has ${frames} frames; an image may have ${count(limits.frames)}`, 'smaller');
  if (width * height * frames > limits.pixelsOfAllFrames) {
    throw new Unusable(
      `${size} in ${frames} frames; together they may have ${count(limits.pixelsOfAllFrames)}`,
      'smaller',
    );
  }
}

const count = (pixels: number): string => pixels.toLocaleString('en');

/** The first frame at a glance: colour that fills its place, blurred shape of it. ThumbHash takes at most 100 × 100. */
async function look(file: string, frames: number): Promise<Pick<Measures, 'dominantColor' | 'thumbhash'>> {
  // Later frames may be damaged where the first is whole; small, so that they are not all held at full size.
  if (frames > 1) await openImage(file, { animated: true }).resize({ width: 16 }).raw().toBuffer();
  const { data, info } = await openImage(file, { animated: false })
    .autoOrient()
    .resize({ width: 100, height: 100, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const onPaper = sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } }).flatten({
    background: '#fff',
  });
  const { dominant } = await sharp(await onPaper.png().toBuffer()).stats();
  return {
    dominantColor: `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    thumbhash: rgbaToThumbHash(info.width, info.height, data),
  };
}
