import { readNote } from '@longbox/shared/draft/rich-text';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { ySyncPlugin, ySyncPluginKey } from 'y-prosemirror';
import type * as Y from 'yjs';

import { noteKeys, shallowLists } from './commands';
import { reducedHtml } from './pasted-html';
import { noteSchema } from './schema';

/** Whether this app knows everything that a note holds. */
export function isKnown(note: Y.XmlFragment): boolean {
  try {
    readNote(note);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts an editor of the note into `place`. `onUnknown` is called, and the editor taken away, before the first thing that
 * this app does not know could be shown: the binding removes from the draft what it cannot show.
 */
export function bindNote(
  place: HTMLElement,
  note: Y.XmlFragment,
  undo: Y.UndoManager,
  options: { attributes: Record<string, string>; onState: (state: EditorState) => void; onUnknown: () => void },
): EditorView {
  const guard = () => {
    if (isKnown(note)) return;
    view.destroy();
    options.onUnknown();
  };
  // Before the binding's own: it is asked first.
  note.observeDeep(guard);
  undo.addTrackedOrigin(ySyncPluginKey);
  const view = new EditorView(place, {
    state: EditorState.create({
      schema: noteSchema,
      plugins: [ySyncPlugin(note), keymap(noteKeys), keymap(baseKeymap), shallowLists],
    }),
    attributes: options.attributes,
    transformPastedHTML: reducedHtml,
    // A method: the binding's first transaction comes while the view is still being made.
    dispatchTransaction(this: EditorView, tr) {
      if (this.isDestroyed) return;
      this.updateState(this.state.apply(tr));
      options.onState(this.state);
    },
  });
  const destroy = view.destroy.bind(view);
  view.destroy = () => {
    note.unobserveDeep(guard);
    destroy();
  };
  return view;
}
