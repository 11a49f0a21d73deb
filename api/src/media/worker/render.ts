import { access, writeFile } from 'node:fs/promises';

import type { Sharp } from 'sharp';

import type { OriginalFormat } from '../asset.entity.js';
import { encodeFlat } from './flat-art.js';
import type { Rendered, RenderTask } from './messages.js';
import { openImage } from './open-image.js';
import { unusableBecause } from './unusable.js';

/**
 * Makes one rendition: upright, in sRGB, 8 bits a channel, without EXIF, XMP, IPTC or colour profile (sharp writes none
 * unless asked to).
 */
export async function render(task: RenderTask): Promise<Rendered> {
  await access(task.file);
  const image = openImage(task.file, { animated: task.animated })
    .autoOrient()
    .resize({ width: task.width, withoutEnlargement: true })
    .toColourspace('srgb');
  const { data, width, height } = await encode(image, task).catch((error: unknown) => {
    throw unusableBecause(error);
  });
  await writeFile(task.output, data);
  return { width, height, bytes: data.length };
}

interface Encoded {
  data: Buffer;
  width: number;
  height: number;
}

async function encode(image: Sharp, { format, flat, animated }: RenderTask): Promise<Encoded> {
  if (flat && !animated && format !== 'gif') {
    const pixels = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    return { data: await encodeFlat(pixels, format), width: pixels.info.width, height: pixels.info.height };
  }
  const { data, info } = await encodePainted(image, format, animated).toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.pageHeight ?? info.height };
}

/** AVIF beyond effort 2 costs many times the time for a few percent of the bytes. */
function encodePainted(image: Sharp, format: OriginalFormat, animated: boolean): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 50, effort: 2, chromaSubsampling: '4:2:0' });
    case 'webp':
      // Animations are often flat: each frame is written lossless where that is smaller.
      return image.webp({ quality: 80, effort: 4, mixed: animated });
    case 'png':
      return image.png({ compressionLevel: 9 });
    case 'jpeg':
      return image.jpeg({ quality: 82, mozjpeg: true });
    case 'gif':
      return image.gif();
  }
}
