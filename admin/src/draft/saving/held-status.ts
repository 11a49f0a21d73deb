import type { SaveStatus } from '../session';

/** How long “Saving…” stays at least, so that it can be read. Milliseconds. */
export const shortestSaving = 600;

/** The status that is shown, since when, and the one that waits for its turn. Times in milliseconds. */
export interface HeldStatus {
  shown: SaveStatus;
  since: number;
  next: SaveStatus | null;
}

export const held = (shown: SaveStatus, now: number): HeldStatus => ({ shown, since: now, next: null });

/** What is shown after `status` came at `now`: itself, unless “Saving…” has not been seen for long enough. */
export function after(before: HeldStatus, status: SaveStatus, now: number): HeldStatus {
  const { shown, since } = before;
  if (status.state === shown.state) return { shown: status, since, next: null };
  if (shown.state === 'saving' && now < since + shortestSaving) return { shown, since, next: status };
  return { shown: status, since: now, next: null };
}

/** How long until the waiting status has its turn; null when none waits. */
export const waitOf = ({ since, next }: HeldStatus, now: number): number | null =>
  next === null ? null : Math.max(0, since + shortestSaving - now);

/** The waiting status' turn. */
export const released = (before: HeldStatus, now: number): HeldStatus =>
  before.next === null ? before : held(before.next, now);
