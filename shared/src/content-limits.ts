/** What a comic that goes out may grow to, in characters and counts. A draft may be longer: there nothing is finished yet. */
export const contentLimits = {
  title: 200,
  /** The afterline, an alt text, a hover text, one line of a transcript. */
  words: 5_000,
  lines: 1_000,
  warning: 500,
  warningKinds: 12,
} as const;
