import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { bindText } from './bind-text';

/** Two devices with the same text, one of them in a field. */
function twoDevices(words: string) {
  const here = new Y.Doc();
  const there = new Y.Doc();
  here.getText('t').insert(0, words);
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
  const meet = () => {
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there), 'remote');
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here), 'remote');
  };
  return { mine: here.getText('t'), theirs: there.getText('t'), meet };
}

/** Types at the caret, as a browser would report it. */
function type(field: HTMLTextAreaElement, words: string) {
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { data: words }));
}
const compose = (field: HTMLTextAreaElement, what: 'start' | 'end') =>
  field.dispatchEvent(new CompositionEvent(`composition${what}`));

describe('a field bound to a text of the draft', () => {
  let field: HTMLTextAreaElement;
  beforeEach(() => {
    field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  afterEach(() => field.remove());

  it('writes what is typed where it is typed', () => {
    const { mine } = twoDevices('Write back.');
    bindText(field, mine);
    field.setSelectionRange(10, 10);
    type(field, ' soon');
    expect(mine.toString()).toBe('Write back soon.');
  });

  it('shows what others write, with the caret between the same letters', () => {
    const { mine, theirs, meet } = twoDevices('the gull');
    bindText(field, mine);
    field.setSelectionRange(4, 8);
    theirs.insert(0, 'Ask ');
    meet();
    expect(field.value).toBe('Ask the gull');
    expect([field.selectionStart, field.selectionEnd]).toEqual([8, 12]);
  });

  it('leaves a composition alone and merges what others wrote meanwhile', () => {
    const { mine, theirs, meet } = twoDevices('one three');
    bindText(field, mine);
    field.setSelectionRange(4, 4);
    compose(field, 'start');
    type(field, 'に');
    theirs.insert(0, 'zero ');
    theirs.insert(theirs.length, ' four');
    meet();
    expect(field.value).toBe('one にthree');
    expect(mine.toString()).toBe('zero one three four');
    compose(field, 'end');
    expect(field.value).toBe('zero one にthree four');
    expect(field.selectionStart).toBe(10);
    meet();
    expect(theirs.toString()).toBe('zero one にthree four');
  });

  it('loses no letter that somebody puts inside what a composition replaces', () => {
    const { mine, theirs, meet } = twoDevices('abcd');
    bindText(field, mine);
    field.setSelectionRange(1, 3);
    compose(field, 'start');
    type(field, 'X');
    theirs.insert(2, 'theirs');
    meet();
    compose(field, 'end');
    expect(mine.toString()).toContain('theirs');
    expect(mine.toString()).not.toContain('b');
    expect(field.value).toBe(mine.toString());
  });

  it('takes no letter twice that both take', () => {
    const { mine, theirs, meet } = twoDevices('abcd');
    bindText(field, mine);
    field.setSelectionRange(1, 3);
    compose(field, 'start');
    type(field, '');
    theirs.delete(1, 2);
    meet();
    compose(field, 'end');
    expect(mine.toString()).toBe('ad');
  });

  it('shows what is undone, without writing it again', () => {
    const { mine } = twoDevices('gull');
    const undo = new Y.UndoManager(mine);
    bindText(field, mine);
    field.setSelectionRange(4, 4);
    type(field, 's');
    undo.undo();
    expect(field.value).toBe('gull');
    expect(mine.toString()).toBe('gull');
  });

  it('lets go of the text when it ends', () => {
    const { mine } = twoDevices('gull');
    bindText(field, mine)();
    type(field, 's');
    expect(mine.toString()).toBe('gull');
  });
});
