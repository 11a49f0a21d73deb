/** What helps when the image is at fault, as a sentence. */
export const remedies = {
  again: 'Export it again from where it was drawn.',
  format: 'Export it as one of these.',
  smaller: 'Make it smaller, or cut it into several pages.',
} as const;

export type Remedy = keyof typeof remedies;

/** The image itself is at fault. The message completes "the file …". */
export class Unusable extends Error {
  constructor(
    message: string,
    readonly remedy: Remedy = 'again',
  ) {
    super(message);
  }
}

/** The process has come to its memory limit. */
export class OutOfMemory extends Error {}

/** Says in a person's words what libvips says in its own. */
export function unusableBecause(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (/out of memory/i.test(message)) return new OutOfMemory(message);
  const detail = message.replaceAll(/^Input file has corrupt header:|^Unknown error$/gm, '').trim();
  return new Unusable(detail ? `is damaged or cut short (${detail.split('\n').at(-1)})` : 'is damaged or cut short');
}
