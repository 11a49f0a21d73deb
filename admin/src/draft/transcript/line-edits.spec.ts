import { beforeEach, describe, expect, it } from '@jest/globals';
import { readDraft } from '@longbox/shared/draft/content';
import { addPages } from '@longbox/shared/draft/edit';
import { draftPage, linesOf } from '@longbox/shared/draft/shape';
import * as Y from 'yjs';

import { addLines, type Lines, mergeUp, removeLine, setKind, setSpeaker, splitLine } from './line-edits';

describe('the lines of a transcript', () => {
  let doc: Y.Doc;
  let lines: Lines;
  const saying = () => readDraft(doc).pages[0]?.transcript;

  beforeEach(() => {
    doc = new Y.Doc();
    const transcript = [
      { kind: 'thought' as const, character: 'wren', text: 'Write back. Ask them.' },
      { kind: 'speech' as const, speaker: 'A boat', text: 'Regards.' },
    ];
    addPages(doc, [{ id: 'p', assetId: 'a', transcript }]);
    const page = draftPage(doc, 'p');
    const found = page && linesOf(page);
    if (!found) throw new Error('The page has no lines.');
    lines = found;
  });

  it('split at the caret, and the same voice goes on', () => {
    splitLine(lines, lines.get(0), 11);
    expect(saying()?.slice(0, 2)).toEqual([
      { kind: 'thought', character: 'wren', text: 'Write back.' },
      { kind: 'thought', character: 'wren', text: 'Ask them.' },
    ]);
  });

  it('merge upwards with a space between the words', () => {
    const merged = mergeUp(lines, lines.get(1));
    expect(saying()).toEqual([{ kind: 'thought', character: 'wren', text: 'Write back. Ask them. Regards.' }]);
    expect(merged?.caret).toBe(22);
    expect(mergeUp(lines, lines.get(0))).toBeUndefined();
  });

  it('are one step to undo, each', () => {
    const undo = new Y.UndoManager(doc, { captureTimeout: 0 });
    const before = saying();
    splitLine(lines, lines.get(0), 5);
    mergeUp(lines, lines.get(2));
    undo.undo();
    undo.undo();
    expect(saying()).toEqual(before);
  });

  it('come back where they were when they were removed', () => {
    const before = saying();
    const back = removeLine(lines, lines.get(0), { kind: 'thought', character: 'wren', text: 'Write back. Ask them.' });
    expect(saying()).toHaveLength(1);
    back();
    expect(saying()).toEqual(before);
  });

  it('have one speaker, of the cast or by name, or none where nobody speaks', () => {
    const line = lines.get(1);
    setSpeaker(line, { character: 'wren' });
    expect(saying()?.[1]).toEqual({ kind: 'speech', character: 'wren', text: 'Regards.' });
    setKind(line, 'sound');
    expect(saying()?.[1]).toEqual({ kind: 'sound', text: 'Regards.' });
    setSpeaker(line, { speaker: 'The sea' });
    expect(saying()?.[1]).toEqual({ kind: 'speech', speaker: 'The sea', text: 'Regards.' });
  });

  it('are added before a line or at the end', () => {
    addLines(lines, [{ kind: 'scene', text: 'Night.' }], 0);
    addLines(lines, [{ kind: 'sound', text: 'clonk' }]);
    expect(saying()?.map(({ kind }) => kind)).toEqual(['scene', 'thought', 'speech', 'sound']);
  });
});
