import * as Y from 'yjs';

/**
 * The version of the draft's shape. It grows with every change that an older app would not understand: the api refuses
 * writers older than a draft was last written with, so that an old tab can never remove what it does not know.
 */
export const draftSchemaVersion = 1;

/**
 * A draft is one Yjs document with these root types and no others:
 *
 * | root | type | holds |
 * |---|---|---|
 * | `title`, `afterline`, `warning` | Text | words; `warning` is the author's text of a content warning |
 * | `note` | XmlFragment | the note, in the nodes and marks of `rich-text.ts` |
 * | `details` | Map | `layout` |
 * | `warningKinds` | Map | kind → `true` |
 * | `characters`, `tags` | Map | id → order key |
 * | `pages` | Map | page id (uuid) → page |
 *
 * A page is a Map of `asset` (id), `order` (order key), `removed` (`true` when taken out: what others write on it at
 * that moment is kept and comes back with it), `alt` and `hover` (Text), `lines` (Array of lines) and `panels` (plain
 * rectangles). A line is a Map of `kind`, `character`, `speaker` and `text` (Text). Order keys are fractional indices
 * (see `order.ts`), so that a move is one write and two moves at once never double a page.
 */
export const draftTexts = ['title', 'afterline', 'warning'] as const;
export const draftMaps = ['details', 'warningKinds', 'characters', 'tags', 'pages'] as const;
export const draftRoots: ReadonlySet<string> = new Set([...draftTexts, ...draftMaps, 'note']);

export type DraftPageMap = Y.Map<unknown>;
export type DraftLineMap = Y.Map<unknown>;

/** Typed ways into a draft. Taking one also gives its root its type. */
export const draftText = (doc: Y.Doc, root: (typeof draftTexts)[number]): Y.Text => doc.getText(root);
export const draftNote = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment('note');
export const draftDetails = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('details');
export const draftSet = (doc: Y.Doc, root: 'warningKinds' | 'characters' | 'tags'): Y.Map<unknown> => doc.getMap(root);
export const draftPages = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('pages');

/** One page of a draft that is there, removed or not. */
export function draftPage(doc: Y.Doc, id: string): DraftPageMap | undefined {
  const page = draftPages(doc).get(id);
  return page instanceof Y.Map ? page : undefined;
}

/** The words under a key of a page or line; undefined when something else is there. */
export function textOf(map: Y.Map<unknown>, key: string): Y.Text | undefined {
  const text = map.get(key);
  return text instanceof Y.Text ? text : undefined;
}

/** A page's lines of dialogue; undefined when something else is there. */
export function linesOf(page: DraftPageMap): Y.Array<DraftLineMap> | undefined {
  const lines = page.get('lines');
  return lines instanceof Y.Array ? lines : undefined;
}

/** Gives every root its type, so that reading never depends on what was written first. */
export function typeRoots(doc: Y.Doc): void {
  for (const root of draftTexts) doc.getText(root);
  for (const root of draftMaps) doc.getMap(root);
  draftNote(doc);
}
