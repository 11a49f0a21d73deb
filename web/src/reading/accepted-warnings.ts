import { readStored, writeStored } from '../shell/storage';

const key = 'longbox.warnings';

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((kind) => typeof kind === 'string');

/** Whether this device's reader asked not to be asked again for any of these kinds of content. */
export function areAccepted(kinds: readonly string[]): boolean {
  const accepted = readStored<string[]>(key, [], isList);
  return kinds.length > 0 && kinds.every((kind) => accepted.includes(kind));
}

/** Remembers on this device not to ask again. */
export function accept(kinds: readonly string[]): void {
  writeStored(key, [...new Set([...readStored<string[]>(key, [], isList), ...kinds])]);
}
