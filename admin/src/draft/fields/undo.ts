import * as Y from 'yjs';

/**
 * Undo and redo for one open editor: of what was done in it, never of what others did. Keystrokes within half a second
 * are one step. `origins` are those whose changes count as done here, beside changes without an origin.
 */
export const makeUndo = (doc: Y.Doc, origins: readonly unknown[] = []): Y.UndoManager =>
  new Y.UndoManager(doc, { trackedOrigins: new Set([null, ...origins]), captureTimeout: 500 });

/** Makes the keys for undo and redo, and the browser's own menu entries for them, mean those of the editor. */
export function listenForUndo(editor: HTMLElement, undo: Y.UndoManager): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const redo = (key === 'z' && event.shiftKey) || (key === 'y' && event.ctrlKey);
    if (!redo && key !== 'z') return;
    event.preventDefault();
    event.stopPropagation();
    if (redo) undo.redo();
    else undo.undo();
  };
  const onBefore = (event: InputEvent) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') undo.undo();
    else undo.redo();
  };
  // What is done in one field is never one step with what is done in the next.
  const onFocus = () => undo.stopCapturing();
  editor.addEventListener('keydown', onKey, true);
  editor.addEventListener('beforeinput', onBefore, true);
  editor.addEventListener('focusin', onFocus);
  return () => {
    editor.removeEventListener('keydown', onKey, true);
    editor.removeEventListener('beforeinput', onBefore, true);
    editor.removeEventListener('focusin', onFocus);
  };
}
