import { describe, expect, it } from '@jest/globals';
import type { ImageFormat, ImagePartsFragment } from '@longbox/shared/generated/reader/graphql';

import { pictureSources, thumbnailOf } from './sources';

const rendition = (format: ImageFormat, width: number, still = false) => ({
  url: `/media/${format}-${width}${still ? '-still' : ''}`,
  format,
  mediaType: `image/${format.toLowerCase()}`,
  width,
  still,
});

const image = (renditions: ImagePartsFragment['renditions'], animated = false): ImagePartsFragment => ({
  width: 800,
  height: 600,
  animated,
  dominantColor: '#fff',
  renditions,
});

describe('the choice of a picture', () => {
  it('offers AVIF, then WebP, then what every browser knows', () => {
    const { sources, fallback } = pictureSources(
      image([rendition('PNG', 320), rendition('WEBP', 320), rendition('AVIF', 320), rendition('AVIF', 640)]),
    );
    expect(sources).toEqual([
      { type: 'image/avif', srcset: '/media/AVIF-320 320w, /media/AVIF-640 640w' },
      { type: 'image/webp', srcset: '/media/WEBP-320 320w' },
    ]);
    expect(fallback).toEqual({ src: '/media/PNG-320', srcset: '/media/PNG-320 320w' });
  });

  it('does with what there is while the rest is being made', () => {
    const { sources, fallback } = pictureSources(image([rendition('WEBP', 480)]));
    expect(sources).toEqual([]);
    expect(fallback.src).toBe('/media/WEBP-480');
  });

  it('moves in the reader and stands still in small places', () => {
    const moving = image([rendition('WEBP', 320, true), rendition('WEBP', 320), rendition('GIF', 320)], true);
    expect(pictureSources(moving).sources).toEqual([{ type: 'image/webp', srcset: '/media/WEBP-320 320w' }]);
    expect(thumbnailOf(moving, 200)).toBe('/media/WEBP-320-still');
  });

  it('takes the smallest file that is wide enough, or the widest there is', () => {
    const still = image([rendition('WEBP', 320), rendition('WEBP', 640), rendition('PNG', 200)]);
    expect(thumbnailOf(still, 300)).toBe('/media/WEBP-320');
    expect(thumbnailOf(still, 400)).toBe('/media/WEBP-640');
    expect(thumbnailOf(still, 4000)).toBe('/media/WEBP-640');
  });
});
