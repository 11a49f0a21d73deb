import type { QueueComicFragment } from '@longbox/shared/generated/admin/queue/graphql';

const blocking = new Set(['NO_TITLE', 'NO_PAGES', 'IMAGE_MISSING', 'UNREADABLE']);

/** Whether a draft has all that a comic cannot go out without. */
export const isReady = ({ problems }: Pick<QueueComicFragment, 'problems'>): boolean =>
  !problems.some((code) => blocking.has(code));
