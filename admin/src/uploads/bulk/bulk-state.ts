import { type Accessor, createMemo, createSignal } from 'solid-js';

import { byName } from '../../draft/pages/page-order';
import { type ShownFile, shownFiles } from '../shown-uploads';
import { comicsOf, datesOf, type Split, titleOf, toggled } from './bulk-plan';

/** A comic that is to be made. */
export interface Planned {
  /** Id of its first file. */
  first: string;
  files: readonly ShownFile[];
  title: string;
  /** When it goes out; null: not yet. */
  at: string | null;
  /** Whether it was left out of the dates. */
  isUndated: boolean;
}

/** Every file that was given for many comics. */
export const bulkFiles = (): ShownFile[] => shownFiles().filter(({ goal }) => goal.kind === 'bulk');

/** What the author decided about the files so far. `slots`: free moments, the first to be used first; none: undated. */
export function createBulk(slots: Accessor<readonly string[]>) {
  const [split, setSplit] = createSignal<Split>({ by: 'count', pages: 1 });
  const [order, setOrder] = createSignal<readonly string[]>([]);
  const [titles, setTitles] = createSignal<ReadonlyMap<string, string>>(new Map());
  const [undated, setUndated] = createSignal<ReadonlySet<string>>(new Set());

  /** Those that are or will be pages, in order. */
  const files = createMemo(() => {
    const usable = byName(bulkFiles().filter(({ state }) => state !== 'refused'));
    const rank = (id: string) => (order().includes(id) ? order().indexOf(id) : Infinity);
    return order().length === 0 ? usable : usable.toSorted((a, b) => rank(a.id) - rank(b.id) || 0);
  });
  const groups = createMemo(() => comicsOf(files(), split()), [], {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const comics = createMemo((): Planned[] => {
    const firsts = groups().map(([first = '']) => first);
    const dates = datesOf(firsts, undated(), slots());
    return groups().map((ids, index) => {
      const mine = ids.flatMap((id) => files().find((file) => file.id === id) ?? []);
      const first = firsts[index] ?? '';
      const title = titles().get(first) ?? titleOf(mine[0]?.name ?? '');
      return { first, files: mine, title, at: dates[index] ?? null, isUndated: undated().has(first) };
    });
  });

  return {
    comics,
    split,
    setSplit,
    toggle: (id: string) => setSplit(toggled(groups(), id)),
    move: (id: string, by: -1 | 1) => {
      const ids = files().map((file) => file.id);
      const from = ids.indexOf(id);
      const others = ids.filter((other) => other !== id);
      // What begins a comic stays where it begins.
      if (split().by !== 'hand') setSplit({ by: 'hand', starts: new Set(groups().flatMap(([first]) => first ?? [])) });
      setOrder([...others.slice(0, Math.max(0, from + by)), id, ...others.slice(Math.max(0, from + by))]);
    },
    setTitle: (first: string, title: string) => setTitles((now) => new Map(now).set(first, title)),
    setUndated: (first: string, leave: boolean) =>
      setUndated((now) => new Set(leave ? [...now, first] : [...now].filter((one) => one !== first))),
  };
}

export type Bulk = ReturnType<typeof createBulk>;
