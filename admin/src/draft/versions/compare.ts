import type { DraftContent } from '@longbox/shared/draft/content';
import { plainNote } from '@longbox/shared/draft/rich-text';
import { type ChangedField, contentChanges } from '@longbox/shared/content-changes';
import { diffWordsWithSpace } from 'diff';

import type { VersionContent } from '../surroundings';
import { words } from '../words';

/** A stretch of words: in both, or in one of them alone. */
export interface Piece {
  text: string;
  kind: 'both' | 'removed' | 'added';
}

/** One field that differs, as prose: what it said and what it says. */
export interface Difference {
  field: ChangedField;
  page: number | null;
  pieces: Piece[];
}

/** Names of what a content has only ids of. */
export interface NamesOf {
  character(idOrSlug: string): string;
  tag(id: string): string;
}

/** What the draft says, in the shape of a version. */
export const asVersion = (content: DraftContent): VersionContent => ({ ...content, note: plainNote(content.note) });

/** The fields in which two copies differ, in the order of the screen. */
export const differences = (before: VersionContent, after: VersionContent, names: NamesOf): Difference[] =>
  contentChanges(before, after).map(({ field, page }) => ({
    field,
    page,
    pieces: pieces(prose(before, field, placeBefore(before, after, page), names), prose(after, field, page, names)),
  }));

/** The page's number in the earlier copy: the one with the same image, else the one in the same place. */
function placeBefore(before: VersionContent, after: VersionContent, page: number | null): number | null {
  if (page === null) return null;
  const assetId = after.pages[page - 1]?.assetId;
  if (before.pages[page - 1]?.assetId === assetId) return page;
  const found = before.pages.findIndex((one) => one.assetId === assetId);
  return found === -1 ? page : found + 1;
}

const pieces = (before: string, after: string): Piece[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'both',
  }));

/** A field as a person would read it. */
function prose(content: VersionContent, field: ChangedField, page: number | null, names: NamesOf): string {
  const onPage = page === null ? undefined : content.pages[page - 1];
  switch (field) {
    case 'title':
    case 'afterline':
    case 'note':
    case 'layout':
      return content[field];
    case 'contentWarning':
      return [content.contentWarning?.kinds.join(', '), content.contentWarning?.text].filter(Boolean).join('\n');
    case 'characters':
      return content.characterIds.map((id) => names.character(id)).join(', ');
    case 'tags':
      return content.tagIds.map((id) => names.tag(id)).join(', ');
    case 'pages':
      return content.pages.map((_, index) => `${index + 1}`).join(', ');
    case 'alt':
    case 'hoverText':
      return onPage?.[field] ?? '';
    case 'transcript':
      return (onPage?.transcript ?? [])
        .map(({ kind, character, speaker, text }) => {
          const who = speaker ?? (character === undefined ? words.transcript.kinds[kind] : names.character(character));
          return `${who}: ${text}`;
        })
        .join('\n');
    default:
      return '';
  }
}
