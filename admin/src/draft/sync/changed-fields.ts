import { draftMaps, draftNote, draftTexts } from '@longbox/shared/draft/shape';
import * as Y from 'yjs';

import { lineField, pageField } from '../fields/field-name';

/** Calls `onChange` with the names of the fields that a transaction changed, and where the transaction came from. */
export function watchFields(doc: Y.Doc, onChange: (fields: string[], origin: unknown) => void): void {
  for (const root of draftTexts) doc.getText(root).observe((_, { origin }) => onChange([root], origin));
  draftNote(doc).observeDeep((_, { origin }) => onChange(['note'], origin));
  for (const root of draftMaps) {
    doc.getMap(root).observeDeep((events, { origin }) => {
      onChange(root === 'pages' ? events.flatMap((event) => fieldsOfPage(doc, event)) : [root], origin);
    });
  }
}

function fieldsOfPage(doc: Y.Doc, event: Y.YEvent<Y.AbstractType<unknown>>): string[] {
  const [page, part, ...deeper] = event.path.map(String);
  if (page === undefined) return [...event.keys.keys()].map((id) => `page:${id}`);
  if (part === 'alt' || part === 'hover') return [pageField(part, page)];
  if (part === 'lines' && deeper.length > 0) {
    const line = lineOf(doc, page, Number(deeper[0]));
    return line ? [lineField(page, line)] : [];
  }
  return [`page:${page}`];
}

function lineOf(doc: Y.Doc, pageId: string, index: number): Y.Text | undefined {
  const page = doc.getMap('pages').get(pageId);
  const lines = page instanceof Y.Map ? page.get('lines') : undefined;
  const line: unknown = lines instanceof Y.Array ? lines.get(index) : undefined;
  const text = line instanceof Y.Map ? line.get('text') : undefined;
  return text instanceof Y.Text ? text : undefined;
}
