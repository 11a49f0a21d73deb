import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readNote, type RichText, writeNote } from '@longbox/shared/draft/rich-text';
import { draftNote } from '@longbox/shared/draft/shape';
import { DOMParser } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import * as Y from 'yjs';

import { makeUndo } from '../fields/undo';
import { bindNote } from './bind-note';
import { noteCommands, setLink } from './commands';
import { noteSchema } from './schema';

const paragraph = (text: string): RichText => [{ type: 'paragraph', content: [{ type: 'text', text }] }];

const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});

describe('the note', () => {
  let doc: Y.Doc;
  let undo: Y.UndoManager;
  let view: EditorView;
  let unknown: number;
  const said = () => readNote(draftNote(doc));

  beforeEach(() => {
    doc = new Y.Doc();
    writeNote(draftNote(doc), paragraph('Paid in crisps.'));
    undo = makeUndo(doc);
    unknown = 0;
    view = bindNote(document.createElement('div'), draftNote(doc), undo, {
      attributes: {},
      onState: () => {},
      onUnknown: () => (unknown += 1),
    });
  });
  afterEach(() => {
    if (!view.isDestroyed) view.destroy();
  });
  const select = (from: number, to: number) =>
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));

  it('shows the draft and writes what is typed', () => {
    expect(view.state.doc.textContent).toBe('Paid in crisps.');
    view.dispatch(view.state.tr.insertText('Not ', 1).insertText('p', 5, 6));
    expect(said()).toEqual(paragraph('Not paid in crisps.'));
  });

  it('keeps emphasis, links and lists in the shape that readers get', () => {
    select(9, 15);
    noteCommands.strong(view.state, view.dispatch);
    setLink('https://example.org/crisps')(view.state, view.dispatch);
    noteCommands.bulletList(view.state, view.dispatch);
    const marks = [{ type: 'link', href: 'https://example.org/crisps' }, { type: 'strong' }];
    const content = [
      { type: 'text', text: 'Paid in ' },
      { type: 'text', text: 'crisps', marks },
      { type: 'text', text: '.' },
    ];
    expect(said()).toEqual([
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content }] }] },
    ]);
    select(13, 13);
    setLink('')(view.state, view.dispatch);
    expect(JSON.stringify(said())).not.toContain('link');
  });

  it('shows all of a paragraph whose words are emphasised here and there', () => {
    const runs: RichText = [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'One ' },
          { type: 'text', text: 'two', marks: [{ type: 'em' }] },
          { type: 'text', text: ' three' },
          { type: 'hardBreak' },
          { type: 'text', text: 'four' },
        ],
      },
    ];
    doc.transact(() => {
      draftNote(doc).delete(0, draftNote(doc).length);
      writeNote(draftNote(doc), runs);
    });
    expect(view.state.doc.textContent).toBe('One two threefour');
    expect(said()).toEqual(runs);
  });

  it('undoes one’s own edits only, with the same undo as every field', () => {
    view.dispatch(view.state.tr.insertText('Mine. ', 1));
    doc.transact(() => draftNote(doc).insert(1, [new Y.XmlElement('paragraph')]), 'remote');
    undo.undo();
    expect(said()).toEqual([...paragraph('Paid in crisps.'), { type: 'paragraph', content: [] }]);
  });

  it('refuses links that could run anything', () => {
    select(1, 5);
    expect(setLink('javascript:alert(1)')(view.state, view.dispatch)).toBe(false);
    expect(said()).toEqual(paragraph('Paid in crisps.'));
  });

  it('takes from what is pasted only what a note may hold', () => {
    const place = document.createElement('div');
    place.innerHTML =
      '<h1 onclick="x()">Title</h1><p style="color:red">Red <b>bold</b> <a href="javascript:x()">bad</a> <a href="https://ok.example">good</a></p><script>x()</script><img src=x onerror="x()">';
    const pasted = DOMParser.fromSchema(noteSchema).parse(place).toJSON();
    expect(pasted.content).toEqual([
      { type: 'paragraph', content: [text('Title')] },
      {
        type: 'paragraph',
        content: [
          text('Red '),
          text('bold', { type: 'strong' }),
          text(' bad '),
          text('good', { type: 'link', attrs: { href: 'https://ok.example' } }),
        ],
      },
    ]);
  });

  it('never removes what a newer app put in', () => {
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    draftNote(other).insert(1, [new Y.XmlElement('spoiler')]);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'remote');
    expect(unknown).toBe(1);
    expect(view.isDestroyed).toBe(true);
    expect(draftNote(doc).toString()).toContain('spoiler');
  });

  it('nests lists no deeper than a note may', () => {
    const item = (depth: number): object => ({
      type: 'listItem',
      content: [{ type: 'paragraph' }, ...(depth > 1 ? [{ type: 'bulletList', content: [item(depth - 1)] }] : [])],
    });
    const list = (depth: number) => noteSchema.nodeFromJSON({ type: 'bulletList', content: [item(depth)] });
    view.dispatch(view.state.tr.insert(0, list(7)));
    expect(said()).toEqual(paragraph('Paid in crisps.'));
    view.dispatch(view.state.tr.insert(0, list(6)));
    expect(said()).toHaveLength(2);
  });
});
