import { describe, expect, it } from '@jest/globals';
import { addPages } from '@longbox/shared/draft/edit';
import { plainNote, richFromPlain, writeNote } from '@longbox/shared/draft/rich-text';
import { draftNote, draftText } from '@longbox/shared/draft/shape';
import * as Y from 'yjs';

import { rememberMine, sayAgain, whatIsSaid } from './mine';

const twoDevices = () => {
  const here = new Y.Doc();
  draftText(here, 'title').insert(0, 'Message');
  writeNote(draftNote(here), richFromPlain('Paid.'));
  addPages(here, [{ id: 'p', assetId: 'a', alt: 'A gull', transcript: [{ kind: 'speech', text: 'Hm.' }] }]);
  const there = new Y.Doc();
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
  return { here, there };
};
const isOthers = ({ origin }: Y.Transaction) => origin === 'site';

describe('what was written here before it was merged', () => {
  it('is remembered from the moment before others’ changes came in, and can be had again', () => {
    const { here, there } = twoDevices();
    let away = true;
    const memory = rememberMine(here, () => away, isOthers);
    draftText(here, 'title').insert(7, ' received');
    draftText(there, 'title').insert(0, 'A ');
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there), 'site');
    away = false;
    expect(draftText(here, 'title').toString()).toBe('A Message received');
    const mine = memory.mine()?.get('title') ?? '';
    expect(mine).toBe('Message received');
    sayAgain(here, 'title', mine);
    expect(draftText(here, 'title').toString()).toBe('Message received');
    memory.end();
  });

  it('is not remembered while nobody is away', () => {
    const { here, there } = twoDevices();
    const memory = rememberMine(here, () => false, isOthers);
    draftText(there, 'title').insert(0, 'A ');
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there), 'site');
    expect(memory.mine()).toBeNull();
    memory.end();
  });

  it('has every field of words, the note with its emphasis', () => {
    const { here } = twoDevices();
    const said = whatIsSaid(here);
    expect([...said.keys()].map((field) => field.split(':')[0])).toEqual([
      'title',
      'afterline',
      'warning',
      'alt',
      'hover',
      'line',
      'note',
    ]);
    sayAgain(here, 'note', richFromPlain('Paid in crisps.'));
    const note = whatIsSaid(here).get('note');
    expect(typeof note === 'string' ? note : plainNote(note ?? [])).toBe('Paid in crisps.');
  });
});
