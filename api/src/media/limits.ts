const mebibyte = 1024 * 1024;

/** What an original may be. Checked from the file's size and header, before a pixel is decoded. */
export const originalLimits = {
  /** Bytes of the file. */
  bytes: 100 * mebibyte,
  /** Pixels along one side. */
  side: 32_000,
  /** Pixels of one frame: 8,000 × 8,000, or a strip of 1,600 × 40,000. */
  pixels: 64_000_000,
  frames: 1_000,
  /** Pixels of all frames together. */
  pixelsOfAllFrames: 200_000_000,
} as const;

export type OriginalLimits = { readonly [limit in keyof typeof originalLimits]: number };

/** What the process that decodes and encodes may use. It is ended and replaced when it goes beyond. */
export const workerLimits = {
  /** Bytes of memory. The largest original allowed needs about half. */
  memory: 1024 * mebibyte,
  /** Milliseconds to measure an original. */
  measureMs: 60_000,
  /** Milliseconds to make one rendition: this, and more for each million pixels made. */
  renderMs: 60_000,
  renderMsPerMegapixel: 20_000,
} as const;
