import { originalLimits } from '../limits.js';

const day = 86_400_000;

/** What one account may have on its way in, and how long it is kept. */
export const uploadLimits = {
  /** Bytes of one file. */
  bytes: originalLimits.bytes,
  /** Uploads of one account that are begun and not whole. */
  open: 100,
  /** Milliseconds that an unfinished upload can be gone on with. */
  unfinishedFor: 7 * day,
  /** Milliseconds that the outcome of one can be asked for. */
  outcomeFor: 30 * day,
} as const;
