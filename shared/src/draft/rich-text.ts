import * as Y from 'yjs';

/**
 * The note's text as plain data: the small part of ProseMirror's JSON that a note may hold. There is no node for
 * markup, so nothing in it can ever be run.
 */
export type RichText = RichBlock[];
export type RichBlock =
  { type: 'paragraph'; content: RichInline[] } | { type: 'bulletList' | 'orderedList'; content: RichItem[] };
export type RichItem = {
  type: 'listItem';
  content: RichBlock[];
};
export type RichInline = { type: 'text'; text: string; marks?: RichMark[] } | { type: 'hardBreak' };
export type RichMark = { type: 'strong' } | { type: 'em' } | { type: 'link'; href: string };

/** Lists inside lists inside lists: enough for a note, and a bound for whoever walks it. */
export const richTextDepth = 6;

/** Where a link in a note may lead. Everything else, scripts above all, is not a link. */
export const isSafeHref = (href: string): boolean => {
  if (href.length > 2_000) return false;
  if (href.startsWith('/') && !href.startsWith('//')) return true;
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);
  } catch {
    return false;
  }
};

/** Something in a note that is no part of its schema. */
export class UnknownInNote extends Error {}

/** The note as plain data. Throws UnknownInNote at a node, mark or link that a note may not hold. */
export const readNote = (note: Y.XmlFragment): RichText => note.toArray().map((node) => block(node, 0));

function block(node: unknown, depth: number): RichBlock {
  if (!(node instanceof Y.XmlElement) || depth > richTextDepth)
    throw new UnknownInNote('The note holds an unknown node.');
  switch (node.nodeName) {
    case 'paragraph':
      return { type: 'paragraph', content: node.toArray().flatMap(inline) };
    case 'bulletList':
    case 'orderedList':
      return { type: node.nodeName, content: node.toArray().map((child) => item(child, depth + 1)) };
    default:
      throw new UnknownInNote(`A note may not hold “${node.nodeName.slice(0, 40)}”.`);
  }
}

function item(node: unknown, depth: number): RichItem {
  if (!(node instanceof Y.XmlElement) || node.nodeName !== 'listItem') {
    throw new UnknownInNote('A list in the note holds something that is not an item.');
  }
  return { type: 'listItem', content: node.toArray().map((child) => block(child, depth)) };
}

function inline(node: unknown): RichInline[] {
  if (node instanceof Y.XmlElement && node.nodeName === 'hardBreak') return [{ type: 'hardBreak' }];
  if (!(node instanceof Y.XmlText))
    throw new UnknownInNote('A paragraph of the note holds something that is not text.');
  const runs: { insert: unknown; attributes?: Record<string, unknown> }[] = node.toDelta();
  return runs.map(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') throw new UnknownInNote('The note holds an embedded object.');
    const marks = Object.keys(attributes)
      .sort()
      .map((name) => mark(name, attributes[name]));
    return { type: 'text', text: insert, ...(marks.length > 0 && { marks }) };
  });
}

function mark(name: string, value: unknown): RichMark {
  if (name === 'strong' || name === 'em') return { type: name };
  if (name === 'link' && typeof value === 'object' && value !== null && 'href' in value) {
    const { href } = value;
    if (typeof href === 'string' && isSafeHref(href)) return { type: 'link', href };
    throw new UnknownInNote('A link in the note leads somewhere it may not.');
  }
  throw new UnknownInNote(`A note may not hold the mark “${name.slice(0, 40)}”.`);
}

/** The words alone, a blank line between paragraphs: what is searched, fed and shown where markup cannot be. */
export function plainNote(note: RichText): string {
  return note
    .map((part) =>
      part.type === 'paragraph'
        ? part.content.map((run) => (run.type === 'text' ? run.text : '\n')).join('')
        : part.content
            .map(({ content }, n) => `${part.type === 'orderedList' ? `${n + 1}.` : '-'} ${plainNote(content)}`)
            .join('\n'),
    )
    .join('\n\n');
}

/** Plain text as rich text: a blank line starts a new paragraph, a line end is a break. */
export function richFromPlain(text: string): RichText {
  if (text.trim() === '') return [];
  return text.split(/\n{2,}/).map((paragraph) => ({
    type: 'paragraph',
    content: paragraph
      .split('\n')
      .flatMap((line, n): RichInline[] => [
        ...(n > 0 ? [{ type: 'hardBreak' } as const] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
      ]),
  }));
}

/** Puts `text` into an empty note, as new operations. */
export function writeNote(note: Y.XmlFragment, text: RichText): void {
  note.insert(0, text.map(blockNode));
}

function blockNode(part: RichBlock): Y.XmlElement {
  const element = new Y.XmlElement(part.type);
  if (part.type === 'paragraph') element.insert(0, inlineNodes(part.content));
  else element.insert(0, part.content.map(itemNode));
  return element;
}

function itemNode(part: RichItem): Y.XmlElement {
  const element = new Y.XmlElement(part.type);
  element.insert(0, part.content.map(blockNode));
  return element;
}

/** Runs that follow each other share one text: the note's editor takes apart what stands in two. */
function inlineNodes(runs: RichInline[]): (Y.XmlElement | Y.XmlText)[] {
  const nodes: (Y.XmlElement | Y.XmlText)[] = [];
  let pieces: { insert: string; attributes: Record<string, object> }[] = [];
  const endText = () => {
    if (pieces.length === 0) return;
    const text = new Y.XmlText();
    text.applyDelta(pieces);
    nodes.push(text);
    pieces = [];
  };
  for (const run of runs) {
    if (run.type === 'text') pieces.push({ insert: run.text, attributes: attributesOf(run.marks ?? []) });
    else {
      endText();
      nodes.push(new Y.XmlElement('hardBreak'));
    }
  }
  endText();
  return nodes;
}

const attributesOf = (marks: RichMark[]): Record<string, object> =>
  Object.fromEntries(marks.map((m) => [m.type, m.type === 'link' ? { href: m.href } : {}]));
