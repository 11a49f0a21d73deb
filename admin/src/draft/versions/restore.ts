import { writeContent } from '@longbox/shared/draft/edit';
import * as Y from 'yjs';

import type { OpenDraft } from '../open-draft';
import type { VersionContent } from '../surroundings';

/**
 * Makes the draft say what a version says, as edits like any other: others see them come, history only grows. Answers
 * with the way back, which takes back this and nothing that was written since.
 */
export function restore({ doc, undo }: OpenDraft, content: VersionContent): () => void {
  const origin = {};
  const back = new Y.UndoManager(doc, { trackedOrigins: new Set([origin]) });
  undo.addTrackedOrigin(origin);
  undo.stopCapturing();
  const whole = { ...content, note: content.richNote ?? content.note };
  doc.transact(() => writeContent(doc, whole, () => crypto.randomUUID()), origin);
  undo.stopCapturing();
  return () => {
    back.undo();
    back.destroy();
  };
}
