import { access, writeFile } from 'node:fs/promises';

import type { Sharp } from 'sharp';

import type { OriginalFormat } from '../asset.entity.js';
import type { Rendered, RenderTask } from './messages.js';
import { openImage } from './open-image.js';
import { unusableBecause } from './unusable.js';

/**
 * Makes one rendition: upright, in sRGB, 8 bits a channel, without EXIF, XMP, IPTC or colour profile (sharp writes none
 * unless asked to).
 */
export async function render(task: RenderTask): Promise<Rendered> {
  await access(task.file);
  const image = openImage(task.file, { animated: task.animated }).autoOrient();
  const sized = image.resize({ width: task.width, withoutEnlargement: true }).toColourspace('srgb');
  const { data, info } = await encode(sized, task.format)
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw unusableBecause(error);
    });
  await writeFile(task.output, data);
  return { width: info.width, height: info.pageHeight ?? info.height, bytes: data.length };
}

function encode(image: Sharp, format: OriginalFormat): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 50, effort: 2, chromaSubsampling: '4:2:0' });
    case 'webp':
      return image.webp({ quality: 80, effort: 4 });
    case 'png':
      return image.png({ compressionLevel: 9 });
    case 'jpeg':
      return image.jpeg({ quality: 82, mozjpeg: true });
    case 'gif':
      return image.gif();
  }
}
