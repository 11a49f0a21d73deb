import type { Picture } from './surroundings';

/** An image as the api gives it. */
interface ApiImage {
  width: number;
  height: number;
  dominantColor: string;
  /** Narrowest first. */
  renditions: readonly { url: string; format: string; width: number; still: boolean }[];
}

/** WebP stands in every browser that the desk runs in, and is there first. */
export function pictureOf({ width, height, dominantColor, renditions }: ApiImage): Picture {
  const moving = renditions.filter(({ still }) => !still);
  const shown = moving.length > 0 ? moving : renditions;
  const webp = shown.filter(({ format }) => format === 'WEBP');
  const best = webp.length > 0 ? webp : shown;
  return {
    src: best.at(-1)?.url ?? '',
    srcset: best.map((one) => `${one.url} ${one.width}w`).join(', '),
    width,
    height,
    color: dominantColor,
  };
}
