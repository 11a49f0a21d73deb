import type { ImagePartsFragment } from '@longbox/shared/generated/reader/graphql';

/** One `<source>` of a picture: all widths of one format. */
export interface Source {
  type: string;
  srcset: string;
}

export interface PictureSources {
  /** Formats that not every browser knows, smallest files first. */
  sources: Source[];
  /** What every browser knows. */
  fallback: { src: string; srcset: string };
}

const modern = ['AVIF', 'WEBP'];

/** Sorts an image's renditions into the parts of a `<picture>`. Stills of animated images are left out. */
export function pictureSources(image: ImagePartsFragment): PictureSources {
  const moving = image.renditions.filter(({ still }) => !still);
  const usable = moving.length > 0 ? moving : image.renditions;
  const of = (format: string) => usable.filter((one) => one.format === format);
  const srcset = (renditions: typeof usable) => renditions.map(({ url, width }) => `${url} ${width}w`).join(', ');
  const old = usable.filter(({ format }) => !modern.includes(format));
  const plain =
    old.length > 0 ? old : usable.filter(({ format }) => format === (of('WEBP').length > 0 ? 'WEBP' : 'AVIF'));
  const sources = modern
    .map(of)
    .filter((renditions) => renditions.length > 0 && renditions !== plain && renditions[0]?.format !== plain[0]?.format)
    .map((renditions) => ({ type: renditions[0]?.mediaType ?? '', srcset: srcset(renditions) }));
  return { sources, fallback: { src: plain.at(-1)?.url ?? '', srcset: srcset(plain) } };
}

/** The narrowest still picture that is at least `width` wide, for small places. */
export function thumbnailOf(image: ImagePartsFragment, width: number): string {
  const stills = image.animated ? image.renditions.filter(({ still }) => still) : image.renditions;
  const webp = (stills.length > 0 ? stills : image.renditions).filter(({ format }) => format === 'WEBP');
  const choice = webp.length > 0 ? webp : image.renditions;
  return (choice.find((one) => one.width >= width) ?? choice.at(-1))?.url ?? '';
}
