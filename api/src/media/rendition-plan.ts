import type { Asset, OriginalFormat } from './asset.entity.js';
import type { RenditionRole } from './rendition.entity.js';

/** A rendition to be made. `width` is in pixels. */
export interface Variant {
  role: RenditionRole;
  format: OriginalFormat;
  width: number;
}

type Shape = Pick<Asset, 'format' | 'width' | 'height' | 'frames'>;

/**
 * Widths offered: a phone of 360 to 430 CSS pixels at 1 to 3 device pixels each, a column of 720 to 1,160 at 1 or 2.
 * Steps of about a third waste at most a quarter of the pixels.
 */
const ladder = [320, 480, 720, 960, 1280, 1600, 2000, 2400];

/** A step this near below the original's own width would only be a second copy of it. */
const tooNear = 0.9;

/** The longest side that WebP (specification) and AVIF (as libvips writes it) can have. */
const longestSide = 16_383;

/** The rendition made at once: sharp in a reading column, light enough for a phone. */
const firstWidth = 960;

/** Every rendition an asset should have, those that matter to most readers first. */
export function planRenditions(asset: Shape): Variant[] {
  const widths = widthsFor(asset.width);
  const inFormat = (role: RenditionRole, format: OriginalFormat): Variant[] =>
    widths.filter((width) => fits(asset, width, format)).map((width) => ({ role, format, width }));
  if (asset.frames === 1) {
    return [...new Set<OriginalFormat>(['webp', stillFamily(asset.format), 'avif'])].flatMap((format) =>
      inFormat('image', format),
    );
  }
  // Animated AVIF cannot be made by libvips, so it exists for the still alone.
  return [
    ...inFormat('image', 'webp'),
    ...inFormat('still', 'webp'),
    ...(asset.format === 'webp' ? [] : inFormat('image', asset.format)),
    ...inFormat('still', 'png'),
    ...inFormat('still', 'avif'),
  ];
}

/** The one to make before anything else. */
export function firstRendition(asset: Shape): Variant {
  const plan = planRenditions(asset);
  const small = plan.filter(({ role, width }) => role === 'image' && width <= Math.max(firstWidth, smallest(plan)));
  return small.reduce((best, next) => (next.format === best.format && next.width > best.width ? next : best));
}

/** Ascending, never wider than the original. */
export function widthsFor(original: number): number[] {
  const widest = Math.min(original, Math.max(...ladder));
  return [...ladder.filter((width) => width < widest * tooNear), widest];
}

/** A GIF of one frame is served as PNG, which keeps its colours and is smaller. */
const stillFamily = (format: OriginalFormat): OriginalFormat => (format === 'gif' ? 'png' : format);

const fits = ({ width, height }: Shape, wanted: number, format: OriginalFormat): boolean =>
  (format !== 'webp' && format !== 'avif') || Math.max(wanted, Math.round((height * wanted) / width)) <= longestSide;

const smallest = (plan: Variant[]): number => Math.min(...plan.map(({ width }) => width));
