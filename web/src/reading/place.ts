import { readStored, writeStored } from '../shell/storage';

/** A comic as the device remembers it. */
export interface Place {
  slug: string;
  path: string;
  title: string;
}

/** What this device knows of its reader. */
interface Kept {
  /** The comic that was read last. */
  last?: Place;
  /** Slugs of all comics that were read. */
  read: string[];
}

const key = 'longbox.place';

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  ['slug', 'path', 'title'].every((name) => typeof Reflect.get(value, name) === 'string');

const isKept = (value: unknown): value is Kept => {
  if (typeof value !== 'object' || value === null || !('read' in value)) return false;
  const { read } = value;
  const last = 'last' in value ? value.last : undefined;
  return Array.isArray(read) && read.every((slug) => typeof slug === 'string') && (last === undefined || isPlace(last));
};

const kept = (): Kept => readStored<Kept>(key, { read: [] }, isKept);

/** Remembers that a comic was opened. */
export function keepPlace({ slug, path, title }: Place): void {
  const { read } = kept();
  writeStored(key, { last: { slug, path, title }, read: read.includes(slug) ? read : [...read, slug] });
}

/** Where reading stopped; undefined on a device that has read nothing here. */
export const lastPlace = (): Place | undefined => kept().last;

/** Which comics this device has read. */
export const readComics = (): ReadonlySet<string> => new Set(kept().read);
