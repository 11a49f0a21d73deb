import { describe, expect, it } from '@jest/globals';
import { addPages, setRemoved } from '@longbox/shared/draft/edit';
import { pagesInOrder } from '@longbox/shared/draft/content';
import { draftText } from '@longbox/shared/draft/shape';
import * as Y from 'yjs';

import { listenForUndo, makeUndo } from './undo';

const press = (target: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('undo in an editor', () => {
  it('takes back what was done here and leaves what others did', () => {
    const doc = new Y.Doc();
    const undo = makeUndo(doc);
    draftText(doc, 'title').insert(0, 'Mine');
    doc.transact(() => draftText(doc, 'afterline').insert(0, 'Theirs'), 'remote');
    undo.undo();
    expect(draftText(doc, 'title').toString()).toBe('');
    expect(draftText(doc, 'afterline').toString()).toBe('Theirs');
    undo.redo();
    expect(draftText(doc, 'title').toString()).toBe('Mine');
  });

  it('brings a removed page back with its words', () => {
    const doc = new Y.Doc();
    addPages(doc, [{ id: 'a', assetId: 'x', alt: 'A gull' }]);
    const undo = makeUndo(doc);
    setRemoved(doc, 'a', true);
    undo.undo();
    expect(pagesInOrder(doc).map(({ id }) => id)).toEqual(['a']);
  });

  it('answers the keys and the menu, one step for each field', () => {
    const doc = new Y.Doc();
    const undo = makeUndo(doc);
    const editor = document.createElement('div');
    const field = editor.appendChild(document.createElement('input'));
    const off = listenForUndo(editor, undo);
    const title = draftText(doc, 'title');
    title.insert(0, 'One');
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    title.insert(3, ' two');
    expect(press(field, 'z')).toBe(true);
    expect(title.toString()).toBe('One');
    press(field, 'Z', { shiftKey: true });
    expect(title.toString()).toBe('One two');
    field.dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true }));
    expect(title.toString()).toBe('One');
    press(field, 'y');
    expect(title.toString()).toBe('One two');
    expect(press(field, 'a')).toBe(false);
    off();
    expect(press(field, 'z')).toBe(false);
  });
});
