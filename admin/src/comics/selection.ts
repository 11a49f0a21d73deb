import { createSignal } from 'solid-js';

/** Which rows of a list are selected, and at which row the keys are. */
export function createSelection(ids: () => readonly string[]) {
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = createSignal<string>();
  let anchor: string | undefined;

  /** Those that are selected and still in the list, in its order. */
  const selected = (): string[] => ids().filter((id) => chosen().has(id));

  /** Selects a row or not; with `range` all rows from the last one that was touched. */
  const toggle = (id: string, range = false): void => {
    const all = ids();
    const [from, to] = [all.indexOf(range && anchor !== undefined ? anchor : id), all.indexOf(id)];
    const rows = from < 0 ? [id] : all.slice(Math.min(from, to), Math.max(from, to) + 1);
    const on = !chosen().has(id);
    setChosen((before) => {
      const after = new Set(before);
      for (const row of rows) {
        if (on) after.add(row);
        else after.delete(row);
      }
      return after;
    });
    anchor = id;
    setCursor(id);
  };

  /** Moves the keys' row by so many rows; to the first when there is none yet. */
  const step = (by: 1 | -1): void => {
    const all = ids();
    const at = all.indexOf(cursor() ?? '');
    setCursor(all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))]);
  };

  return {
    cursor,
    step,
    toggle,
    selected,
    has: (id: string): boolean => chosen().has(id),
    setAll: (on: boolean): void => void setChosen(on ? new Set(ids()) : new Set<string>()),
  };
}

export type Selection = ReturnType<typeof createSelection>;
