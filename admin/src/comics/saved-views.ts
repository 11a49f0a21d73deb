import { createSignal } from 'solid-js';

const KEY = 'longbox.saved-views';

/** A filter under a name, kept on this device. */
export interface SavedView {
  name: string;
  /** Query part of the list's address. */
  query: string;
}

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' && value !== null && 'name' in value && 'query' in value;

function stored(): SavedView[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isView) : [];
  } catch {
    return [];
  }
}

const [views, setViews] = createSignal<readonly SavedView[]>(stored());

export const savedViews = views;

function keep(all: readonly SavedView[]): void {
  setViews(all);
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Storage may be blocked; the view then lasts until the page is left.
  }
}

/** Keeps a filter under a name; another one of that name is replaced. */
export const saveView = (view: SavedView): void => keep([...views().filter(({ name }) => name !== view.name), view]);

export const forgetView = (name: string): void => keep(views().filter((view) => view.name !== name));
