import sharp, { type Sharp } from 'sharp';

/** Pixels as `sharp` hands them over raw: 8 bits a channel, 3 channels or 4. */
export interface Pixels {
  data: Buffer;
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

const block = 8;

/** A block whose channels all stay within this range holds no edge; an error there is not what smearing looks like. */
const flatRange = 32;

/**
 * How far an encoded image strays from its pixels where it matters for line art: the root mean square error (of 255, over
 * R, G and B, on white) of 8 × 8 blocks that hold an edge, at the 95th percentile. It sees ringing along a line and,
 * because colours count like brightness, the smear of 4:2:0 colour. 0 is no difference.
 */
export async function visualError(pixels: Pixels, encoded: Buffer): Promise<number> {
  const { width, height } = pixels.info;
  const [before, after] = await Promise.all([rgb(open(pixels)), rgb(sharp(encoded))]);
  const errors: number[] = [];
  for (let top = 0; top + block <= height; top += block) {
    for (let left = 0; left + block <= width; left += block) {
      const error = edgeError(before, after, (top * width + left) * 3, width * 3);
      if (error !== undefined) errors.push(error);
    }
  }
  return errors.sort((a, b) => b - a)[Math.floor(errors.length * 0.05)] ?? 0;
}

/** Opens raw pixels to be encoded. */
export const open = ({ data, info: { width, height, channels } }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels } });

const rgb = (image: Sharp): Promise<Buffer> =>
  image.flatten({ background: '#fff' }).toColourspace('srgb').raw().toBuffer();

/** The error of one block, or nothing when it holds no edge. `stride` is the bytes of a row. */
function edgeError(before: Buffer, after: Buffer, start: number, stride: number): number | undefined {
  const low = [255, 255, 255];
  const high = [0, 0, 0];
  let squares = 0;
  for (let row = 0; row < block; row += 1) {
    for (let column = 0; column < block * 3; column += 1) {
      const at = start + row * stride + column;
      const value = before[at] ?? 0;
      const channel = column % 3;
      low[channel] = Math.min(low[channel] ?? 255, value);
      high[channel] = Math.max(high[channel] ?? 0, value);
      squares += (value - (after[at] ?? 0)) ** 2;
    }
  }
  const hasEdge = high.some((value, channel) => value - (low[channel] ?? 0) > flatRange);
  return hasEdge ? Math.sqrt(squares / (block * block * 3)) : undefined;
}
