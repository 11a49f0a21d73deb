import { UndoActDocument } from '@longbox/shared/generated/admin/comics/graphql';
import type { AnyVariables, TypedDocumentNode } from '@urql/core';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { notify } from '../ui/notices';

interface Acted {
  actId: string | null;
  comics?: readonly unknown[];
  refused?: readonly { refusal: { message: string } }[];
}

const isActed = (value: unknown): value is Acted => typeof value === 'object' && value !== null && 'actId' in value;

/** Undoes an act as a whole and says how that went. */
async function undo(actId: string): Promise<void> {
  const { message } = await act(UndoActDocument, { actId });
  notify(message ?? en.comics.undone);
}

/** Says what was done, with one Undo for all of it where there is something to undo. */
export const tellUndoable = (text: string, actId: string | null): void =>
  notify(text, actId === null ? undefined : { label: en.undo, run: () => void undo(actId) });

/**
 * Runs an act on comics and says what came of it, with one Undo for all of it; what was left as it is comes with the first
 * reason.
 *
 * @param said what was done, for that many comics
 * @returns whether anything was done
 */
export async function actOnComics<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  said: (count: number) => string,
): Promise<boolean> {
  const { done, message } = await act(document, variables);
  if (!isActed(done)) {
    notify(message ?? en.states.notSent);
    return false;
  }
  const { actId, comics = [0], refused = [] } = done;
  const left = refused[0] ? ` ${en.comics.left(refused.length, refused[0].refusal.message)}` : '';
  const count = comics.length;
  tellUndoable(`${count > 0 ? said(count) : ''}${left}`.trim(), actId);
  return count > 0;
}
