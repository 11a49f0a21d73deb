import * as Y from 'yjs';

/** Fields of a page that there is one of. */
export type PageField = 'alt' | 'hover';

/**
 * Every field has a name: others are told in which one I am, and lists lead to it. `title`, `afterline`, `note`,
 * `warning`, `alt:PAGE`, `hover:PAGE`, `line:PAGE:LINE`.
 */
export const pageField = (field: PageField, pageId: string): string => `${field}:${pageId}`;

/** The same on every device: it stands for where and when the line was made. */
export function lineField(pageId: string, text: Y.Text): string {
  const { type } = Y.createRelativePositionFromTypeIndex(text, 0);
  return `line:${pageId}:${type ? `${type.client}-${type.clock}` : ''}`;
}

/** Id of the page that a field belongs to; null for one of the whole comic. */
export const pageOfField = (name: string): string | null => name.split(':')[1] ?? null;

/** What a field's name is on screen. */
export function fieldWords(name: string, pageNumber: (pageId: string) => number | null): string {
  const [field = '', pageId = ''] = name.split(':');
  const number = pageNumber(pageId);
  const words = { title: 'title', afterline: 'afterline', note: 'author’s note', warning: 'content warning' };
  const ofPage = { alt: 'alt text', hover: 'hover text', line: 'transcript' };
  if (field in words) return words[field as keyof typeof words];
  const known = field in ofPage ? ofPage[field as keyof typeof ofPage] : 'draft';
  return number === null ? known : `${known} of page ${number}`;
}
