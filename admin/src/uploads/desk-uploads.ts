import { UploadsDocument, type UploadsQuery } from '@longbox/shared/generated/admin/uploads/graphql';
import { createEffect, createRoot, on } from 'solid-js';

import { client } from '../api/client';
import { isOnline } from '../api/connection';
import { aloneInBrowser } from '../draft/sync';
import { withDraft } from '../draft/live-session';
import { isEnded, sessionEnded } from '../session/session-end';
import { me } from '../session/session';
import { notify } from '../ui/notices';
import type { Goal, KeptFile } from './kept-file';
import { placePages } from './place-pages';
import { sendFile } from './send-file';
import { holdUploads, showKept, showShare, shownFiles, uploadsAreHeld } from './shown-uploads';
import { UploadBox } from './upload-box';
import { type Outcome, UploadQueue } from './upload-queue';
import { keptMark } from './uploads';
import { words } from './words';

/** What tabs tell each other: that the box changed, how far a file is, or that sending is held or not. */
type News = { kind: 'changed' } | { kind: 'share'; id: string; share: number } | { kind: 'held'; held: boolean };

const channel = new BroadcastChannel('longbox-uploads');
const box = UploadBox.open();
let queue: UploadQueue | undefined;
let owner = '';

const tell = (news: News): void => {
  // A channel has no target: only this origin hears it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(news);
};
channel.addEventListener('message', ({ data }: MessageEvent<News>) => {
  if (data.kind === 'share') showShare(data.id, data.share);
  else if (data.kind === 'held') holdUploads(data.held);
  else void show();
  queue?.wake();
});

/** Shows what the box holds now, and says when the last of it came to its end. */
async function show(): Promise<void> {
  const kept = await (await box).of(owner);
  const open = shownFiles().filter(isOpen).length;
  showKept(kept);
  localStorage.setItem(keptMark, kept.length > 0 ? 'yes' : 'no');
  const isOver = open > 0 && !kept.some(isOpen);
  if (isOver && kept.every(({ state }) => state === 'done')) notify(words.allIn(kept.length));
}

const isOpen = ({ state }: Pick<KeptFile, 'state'>): boolean => ['waiting', 'looking', 'arrived'].includes(state);

async function changed(): Promise<void> {
  await show();
  tell({ kind: 'changed' });
  queue?.wake();
}

/** Keeps files on this device, in the order given, and has them sent. */
export async function keepFiles(files: readonly File[], goal: Goal): Promise<void> {
  const account = me()?.id;
  if (account === undefined || files.length === 0) return;
  const begun = Date.now();
  const kept = files.map((file, index): KeptFile => {
    const { name, size: bytes } = file;
    // Whole numbers: a fraction of a millisecond would be lost beside so many.
    const rank = begun * 1_000 + index;
    const nothing = { url: null, reason: '', remedy: '', asset: null };
    return { id: crypto.randomUUID(), owner: account, goal, rank, name, bytes, file, state: 'waiting', ...nothing };
  });
  try {
    await (await box).add(kept);
  } catch {
    notify(words.notKept);
  }
  runUploads(account);
  await changed();
}

/** Tries again what failed. */
export async function retryFailed(): Promise<void> {
  for (const { id, state } of shownFiles()) {
    if (state === 'failed') await (await box).change(id, { state: 'waiting', reason: '', remedy: '' });
  }
  await changed();
}

/** Takes files off the list; those that are not at the site yet are not sent. */
export async function letGo(ids: readonly string[]): Promise<void> {
  await (await box).remove(ids);
  await changed();
}

export function hold(held: boolean): void {
  holdUploads(held);
  tell({ kind: 'held', held });
  queue?.wake();
}

/** Sends what is kept for an account, in one tab of this browser. */
export function runUploads(account: string): void {
  if (owner === account) return;
  owner = account;
  void show();
  aloneInBrowser.run(`longbox-uploads-${account}`, async (stop) => {
    queue = new UploadQueue({
      box: await box,
      owner: account,
      send: sendFile,
      outcomes,
      place: (comicId, arrived, order) =>
        withDraft(comicId, (doc) => {
          const pages = arrived.flatMap(({ id, asset }) => (asset ? [{ id, assetId: asset.id }] : []));
          placePages(doc, pages, order);
        }),
      notPlaced: { reason: words.notPlaced, remedy: words.later },
      changed: () => void changed(),
      sent: (id, share) => {
        showShare(id, share);
        tell({ kind: 'share', id, share });
      },
      signedOut: sessionEnded,
      isHeld: () => uploadsAreHeld() || isEnded() || !isOnline() || me()?.id !== account,
    });
    createRoot(() => createEffect(on([uploadsAreHeld, isEnded, isOnline, me], () => queue?.wake())));
    await queue.run(stop);
  });
}

async function outcomes(ids: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
  const { data, error } = await client.query(UploadsDocument, { ids: [...ids] }, { requestPolicy: 'network-only' });
  if (!data) throw error ?? new Error('The site gave no answer.');
  return new Map(data.uploads.map((upload) => [upload.id, outcomeOf(upload)]));
}

function outcomeOf({ state, reason, remedy, taken, isDuplicate }: UploadsQuery['uploads'][number]): Outcome {
  if (state === 'REFUSED') return { state: 'refused', reason, remedy };
  if (state !== 'TAKEN' || !taken) return { state: 'receiving' };
  const { width, height, renditions } = taken.image;
  const thumb = renditions.find(({ format }) => format !== 'AVIF')?.url ?? '';
  return { state: 'taken', asset: { id: taken.assetId, width, height, thumb, isDuplicate } };
}
