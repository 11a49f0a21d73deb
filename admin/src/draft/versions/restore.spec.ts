import { describe, expect, it } from '@jest/globals';
import { readDraft } from '@longbox/shared/draft/content';
import { addPages } from '@longbox/shared/draft/edit';
import { draftText } from '@longbox/shared/draft/shape';
import * as Y from 'yjs';

import { makeUndo } from '../fields/undo';
import type { OpenDraft } from '../open-draft';
import { asVersion } from './compare';
import { restore } from './restore';

describe('restoring a version', () => {
  it('brings back what it says, and can be taken back without what was written since', () => {
    const doc = new Y.Doc();
    addPages(doc, [{ id: 'p', assetId: 'a', alt: 'A gull' }]);
    draftText(doc, 'title').insert(0, 'First');
    const version = asVersion(readDraft(doc));
    draftText(doc, 'title').insert(5, ' and second');
    const draft = { doc, undo: makeUndo(doc) } as OpenDraft;
    const back = restore(draft, version);
    expect(readDraft(doc).title).toBe('First');
    draftText(doc, 'afterline').insert(0, 'Since then.');
    back();
    expect(readDraft(doc)).toMatchObject({ title: 'First and second', afterline: 'Since then.' });
  });
});
