import type { OriginalFormat } from '../asset.entity.js';
import type { OriginalLimits } from '../limits.js';
import type { Remedy } from './unusable.js';

/** What is stored of an original besides its bytes. Pixels are upright: after EXIF orientation. */
export interface Measures {
  width: number;
  height: number;
  frames: number;
  hasAlpha: boolean;
  /** `#rrggbb` */
  dominantColor: string;
  /** ThumbHash bytes. */
  thumbhash: Uint8Array;
  /** Line art or flat colour, which lossy encoding smears. Not stored: renditions are what it is for. */
  flat: boolean;
}

export interface MeasureTask {
  task: 'measure';
  file: string;
  format: OriginalFormat;
  limits: OriginalLimits;
}

/** Makes one rendition of `file` at `width` and writes it to `output`. */
export interface RenderTask {
  task: 'render';
  file: string;
  output: string;
  format: OriginalFormat;
  width: number;
  /** All frames, or the first alone. */
  animated: boolean;
  /** As measured. */
  flat: boolean;
}

export interface Rendered {
  width: number;
  height: number;
  bytes: number;
}

export type Task = MeasureTask | RenderTask;

/**
 * `unusable` is a clause that completes "the file …": what is wrong with the image, for a person. `fault` is anything
 * else that went wrong, for the log.
 */
export type Result =
  { measures: Measures } | { rendered: Rendered } | { unusable: string; remedy: Remedy } | { fault: string };

/** `peakMemory`: bytes of the most memory the process has held. */
export type Reply = Result & { peakMemory: number };
