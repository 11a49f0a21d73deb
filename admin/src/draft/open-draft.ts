import type * as Y from 'yjs';

import type { DraftSession } from './session';
import type { Surroundings } from './surroundings';

/** A draft that is open on this screen: what every part of the editor is given. */
export interface OpenDraft {
  doc: Y.Doc;
  session: DraftSession;
  around: Surroundings;
  undo: Y.UndoManager;
}
