/** The image itself is at fault. The message completes "the file …". */
export class Unusable extends Error {}

/** Says in a person's words what libvips says in its own. */
export function unusableBecause(error: unknown): Unusable {
  const message = error instanceof Error ? error.message : String(error);
  if (/out of memory/i.test(message)) return new Unusable('needs more memory than an image may use');
  return new Unusable(`is damaged or cut short (${message.split('\n').at(-1)?.trim()})`);
}
