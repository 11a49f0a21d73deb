import { open } from 'node:fs/promises';

import type { OriginalFormat } from './asset.entity.js';

/** What a file is by its first bytes; `other` names what it is instead, when that is known. */
export type FileKind = { format: OriginalFormat } | { other: string };

/** Enough for the chunks of a PNG that come before its pixels, where an animated one says so. */
const headBytes = 256 * 1024;

/** Looks at a file's first bytes; its name is not asked. */
export async function kindOfFile(file: string): Promise<FileKind> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(headBytes), position: 0 });
    return kindOf(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Signatures as in each format's specification. */
export function kindOf(head: Buffer): FileKind {
  const text = head.toString('latin1', 0, 512);
  if (head.length === 0) return { other: 'an empty file' };
  if (text.startsWith('\x89PNG\r\n\x1a\n'))
    return isAnimatedPng(head) ? { other: 'an animated PNG' } : { format: 'png' };
  if (text.slice(1, 4) === 'PNG') return { other: 'a PNG file that was damaged on its way' };
  if (text.startsWith('\xff\xd8\xff')) return { format: 'jpeg' };
  if (/^GIF8[79]a/.test(text)) return { format: 'gif' };
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return { format: 'webp' };
  if (text.startsWith('ftyp', 4)) return kindOfIsoMedia(text.slice(8, 12));
  if (/^\s*(<\?xml|<!--|<!DOCTYPE\s+svg|<svg)/i.test(text)) return { other: 'an SVG or other XML file' };
  if (text.startsWith('%PDF')) return { other: 'a PDF file' };
  if (text.startsWith('8BPS')) return { other: 'a Photoshop file' };
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) return { other: 'a TIFF file' };
  if (text.startsWith('BM')) return { other: 'a BMP file' };
  return { other: 'no image that Longbox knows' };
}

/** ISO base media files carry what they are as a brand of four letters. */
function kindOfIsoMedia(brand: string): FileKind {
  if (brand === 'avif' || brand === 'mif1') return { format: 'avif' };
  if (brand === 'avis') return { other: 'an animated AVIF' };
  return { other: /^(hei|hev|msf1)/.test(brand) ? 'a HEIC photograph' : 'a film' };
}

/** An animated PNG has an `acTL` chunk before its first `IDAT` (PNG specification, third edition, 11.3.6.1). */
function isAnimatedPng(head: Buffer): boolean {
  for (let at = 8; at + 8 <= head.length; at += 12 + head.readUInt32BE(at)) {
    const chunk = head.toString('latin1', at + 4, at + 8);
    if (chunk === 'acTL') return true;
    if (chunk === 'IDAT') return false;
  }
  return false;
}
