import { readStored, writeStored } from '../shell/storage';

/** A comic as the device remembers it. */
export interface Place {
  slug: string;
  path: string;
  title: string;
  /** Where it stands, such as “Chapter 4 · 2 of 12”. */
  place: string;
  /** Address of a small picture of it; empty when it must not be shown unasked. */
  thumb: string;
}

/** What this device knows of its reader. */
interface Kept {
  /** The comic that was read last. */
  last?: Place;
  /** All comics that were read: their slugs, each with its chapter's, which is empty outside chapters. */
  read: Record<string, string>;
}

const key = 'longbox.place';

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  ['slug', 'path', 'title', 'place', 'thumb'].every((name) => typeof Reflect.get(value, name) === 'string');

const isKept = (value: unknown): value is Kept => {
  if (typeof value !== 'object' || value === null || !('read' in value)) return false;
  const { read } = value;
  const last = 'last' in value ? value.last : undefined;
  const isRead =
    typeof read === 'object' && read !== null && Object.values(read).every((one) => typeof one === 'string');
  return isRead && (last === undefined || isPlace(last));
};

const kept = (): Kept => readStored<Kept>(key, { read: {} }, isKept);

/** Remembers that a comic was opened. */
export function keepPlace(last: Place, chapter: string): void {
  writeStored(key, { last, read: { ...kept().read, [last.slug]: chapter } });
  document.documentElement.dataset['read'] = '';
}

/** Where reading stopped; undefined on a device that has read nothing here. */
export const lastPlace = (): Place | undefined => kept().last;

/** Which comics this device has read: their slugs, each with its chapter's. */
export const readComics = (): ReadonlyMap<string, string> => new Map(Object.entries(kept().read));

/** How many comics of each chapter this device has read, by the chapter's slug. */
export function readByChapter(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const chapter of readComics().values()) counts.set(chapter, (counts.get(chapter) ?? 0) + 1);
  return counts;
}
