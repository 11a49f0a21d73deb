import { createEffect, createSignal, on } from 'solid-js';

import { me } from '../session/session';
import type { Goal } from './kept-file';

/** Set while this device keeps files, so that a page without any loads nothing of this. */
export const keptMark = 'longbox-uploads-kept';

const [wanted, setWanted] = createSignal(localStorage.getItem(keptMark) === 'yes');

/** Whether there is anything to show of files on their way. */
export const uploadsAreWanted = wanted;

/** Takes files in, in the order given: they are kept on this device and sent until the site has them. */
export async function addUploads(files: readonly File[], goal: Goal): Promise<void> {
  if (files.length === 0) return;
  setWanted(true);
  const { keepFiles } = await import('./desk-uploads');
  await keepFiles(files, goal);
}

let brought: readonly File[] = [];

/** Has the view of many files take these when it opens. */
export const bringToBulk = (files: readonly File[]): void => void (brought = files);

/** What was brought, once. */
export function takeBrought(): readonly File[] {
  const files = brought;
  brought = [];
  return files;
}

/** Goes on with what a closed tab or a reload left, for whoever is signed in. */
export function resumeUploads(): void {
  createEffect(
    on(
      () => wanted() && me()?.id,
      (owner) => {
        if (owner) void import('./desk-uploads').then(({ runUploads }) => runUploads(owner));
      },
    ),
  );
}
