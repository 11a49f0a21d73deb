import { readNote, type RichText, writeNote } from '@longbox/shared/draft/rich-text';
import { pagesInOrder } from '@longbox/shared/draft/content';
import { replaceText } from '@longbox/shared/draft/edit';
import { draftNote, draftText, draftTexts, linesOf, textOf } from '@longbox/shared/draft/shape';
import type * as Y from 'yjs';

import { lineField, pageField } from '../fields/field-name';

/** What the fields of a draft say: plain words, the note with its emphasis. */
export type Said = ReadonlyMap<string, string | RichText>;

/** Every field of words, by its name. */
export function fieldsOf(doc: Y.Doc): Map<string, Y.Text> {
  const fields = new Map<string, Y.Text>(draftTexts.map((root) => [root, draftText(doc, root)]));
  for (const { id, page } of pagesInOrder(doc)) {
    for (const field of ['alt', 'hover'] as const) {
      const text = textOf(page, field);
      if (text) fields.set(pageField(field, id), text);
    }
    for (const line of linesOf(page)?.toArray() ?? []) {
      const text = textOf(line, 'text');
      if (text) fields.set(lineField(id, text), text);
    }
  }
  return fields;
}

export function whatIsSaid(doc: Y.Doc): Said {
  const said = new Map<string, string | RichText>([...fieldsOf(doc)].map(([field, text]) => [field, text.toString()]));
  try {
    said.set('note', readNote(draftNote(doc)));
  } catch {
    // A note of a newer app is left alone.
  }
  return said;
}

/** Makes a field say again what it said, as an edit like any other. */
export function sayAgain(doc: Y.Doc, field: string, said: string | RichText): void {
  if (typeof said === 'string') {
    const text = fieldsOf(doc).get(field);
    if (text) replaceText(text, said);
    return;
  }
  const note = draftNote(doc);
  doc.transact(() => {
    note.delete(0, note.length);
    writeNote(note, said);
  });
}

/**
 * Remembers what this device said before the first change of others came in after it had been away. `isAway` says
 * whether it is, or is just coming back; `isOthers` whether a transaction brings what others wrote.
 */
export function rememberMine(
  doc: Y.Doc,
  isAway: () => boolean,
  isOthers: (transaction: Y.Transaction) => boolean,
): { mine: () => Said | null; end: () => void } {
  let mine: Said | null = null;
  let wasAway = false;
  const onBefore = (transaction: Y.Transaction) => {
    if (!isAway()) wasAway = false;
    else if (!wasAway && isOthers(transaction)) {
      wasAway = true;
      mine = whatIsSaid(doc);
    }
  };
  doc.on('beforeTransaction', onBefore);
  return { mine: () => mine, end: () => doc.off('beforeTransaction', onBefore) };
}
