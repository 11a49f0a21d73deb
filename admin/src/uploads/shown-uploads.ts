import { createSignal } from 'solid-js';

import type { KeptFile } from './kept-file';

/** A file as it is shown. */
export interface ShownFile extends Omit<KeptFile, 'file'> {
  /** How much of it has been sent, from 0 to 1. */
  share: number;
  /** Address of its picture on this device; null once the site has it. */
  preview: string | null;
}

const [files, setFiles] = createSignal<readonly ShownFile[]>([]);
const [shares, setShares] = createSignal<ReadonlyMap<string, number>>(new Map());
const [isHeld, setHeld] = createSignal(localStorage.getItem('longbox-uploads-held') === 'yes');
const previews = new Map<string, string>();

/** The files of whoever is signed in, in their order. */
export const shownFiles = (): readonly ShownFile[] =>
  files().map((file) => ({ ...file, share: file.state === 'waiting' ? (shares().get(file.id) ?? 0) : 1 }));

/** Those that are not done and will be pages of a comic. */
export const pagesOnTheirWay = (comicId: string): ShownFile[] =>
  shownFiles().filter(
    ({ goal, state }) => goal.kind === 'page' && goal.comicId === comicId && state !== 'done' && state !== 'refused',
  );

/** Whether sending is paused. */
export const uploadsAreHeld = isHeld;

/** Pauses sending, or goes on with it, also after a reload. */
export function holdUploads(hold: boolean): void {
  localStorage.setItem('longbox-uploads-held', hold ? 'yes' : 'no');
  setHeld(hold);
}

/** Shows what is kept now. */
export function showKept(kept: readonly KeptFile[]): void {
  const shown = kept.map(({ file, ...known }) => ({ ...known, share: 0, preview: previewOf(known.id, file) }));
  for (const [id, address] of previews) {
    if (kept.some((one) => one.id === id && one.file)) continue;
    URL.revokeObjectURL(address);
    previews.delete(id);
  }
  setFiles(shown);
}

export const showShare = (id: string, share: number): void => void setShares((now) => new Map(now).set(id, share));

function previewOf(id: string, file: Blob | null): string | null {
  if (!file) return null;
  const known = previews.get(id) ?? URL.createObjectURL(file);
  previews.set(id, known);
  return known;
}
