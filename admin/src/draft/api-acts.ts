import {
  EditorPublishDocument,
  EditorScheduleDocument,
  EditorUndoDocument,
  EditorUpdateDocument,
  EditorWithdrawDocument,
} from '@longbox/shared/generated/admin/editor/graphql';

import { act } from '../api/act';
import type { Acted, Acts, Outcome } from './surroundings';

export const outcomeOf = ({ message }: { message?: string | undefined }): Outcome =>
  message === undefined ? { done: true } : { done: false, why: message };

/** What the api can do about when readers see a comic. */
export const apiActs = (comicId: () => string): Acts => ({
  publish: async () => actedOf(await act(EditorPublishDocument, { id: comicId() })),
  schedule: async (at) => actedOf(await act(EditorScheduleDocument, { id: comicId(), at: at.toISOString() })),
  update: async () => actedOf(await act(EditorUpdateDocument, { id: comicId() })),
  withdraw: async () => actedOf(await act(EditorWithdrawDocument, { id: comicId() })),
});

function actedOf({ done, message }: { done?: { actId?: string | null }; message?: string | undefined }): Acted {
  if (message !== undefined) return { done: false, why: message };
  const actId = done?.actId;
  return { done: true, undo: actId ? async () => outcomeOf(await act(EditorUndoDocument, { actId })) : null };
}
