/** What one draft may grow to. Publishing asks for less (see `comic-content.ts`): here nothing is finished yet. */
export const draftLimits = {
  /** Bytes of one batch, and of all batches of one request. */
  batchBytes: 1024 * 1024,
  requestBytes: 2 * 1024 * 1024,
  batches: 500,
  title: 1_000,
  text: 20_000,
  noteBlocks: 2_000,
  pages: 500,
  lines: 2_000,
  panels: 200,
  members: 500,
  warningKinds: 50,
} as const;
