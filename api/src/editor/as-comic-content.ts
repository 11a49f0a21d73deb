import type { DraftContent } from '@longbox/shared/draft/content';
import { plainNote, type RichText } from '@longbox/shared/draft/rich-text';

import type { ComicContent } from '../comics/comic-content.js';

/** What a revision keeps of a draft, without lines that say nothing yet. It is not checked: a draft may be unfinished. */
export const asComicContent = (draft: DraftContent): ComicContent => ({
  title: draft.title,
  afterline: draft.afterline,
  note: isPlain(draft.note) ? plainNote(draft.note) : draft.note,
  layout: draft.layout,
  contentWarning: draft.contentWarning,
  pages: draft.pages.map(({ assetId, alt, hoverText, transcript, panels }) => ({
    assetId,
    alt,
    hoverText,
    transcript: transcript.filter(({ text }) => text.trim() !== ''),
    ...(panels.length > 0 && { panels }),
  })),
  characterIds: draft.characterIds,
  tagIds: draft.tagIds,
});

/** Plain text stays plain text, so that a comic that was brought in is not changed by being opened. */
const isPlain = (note: RichText): boolean =>
  note.every(
    (part) => part.type === 'paragraph' && part.content.every((run) => run.type === 'hardBreak' || !run.marks),
  );
