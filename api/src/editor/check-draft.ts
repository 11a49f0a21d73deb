import type { DraftContent, DraftPage } from '@longbox/shared/draft/content';
import { plainNote } from '@longbox/shared/draft/rich-text';
import { draftRoots } from '@longbox/shared/draft/shape';
import { validate as isUuid } from 'uuid';
import type { Doc } from 'yjs';

import { draftLimits as most } from './limits.js';

/** What is wrong with a draft that would say this, in a sentence for its author; undefined when nothing is. */
export function faultOf(doc: Doc, content: DraftContent): string | undefined {
  const unknown = [...doc.share.keys()].find((root) => !draftRoots.has(root));
  if (unknown !== undefined) return `A draft has no part called “${unknown.slice(0, 40)}”.`;
  return (
    tooLong('The title', content.title, most.title) ??
    tooLong('The afterline', content.afterline, most.text) ??
    tooLong('The content warning', content.contentWarning?.text ?? '', most.text) ??
    tooMany('kinds of content warning', content.contentWarning?.kinds.length ?? 0, most.warningKinds) ??
    tooMany('paragraphs in the note', content.note.length, most.noteBlocks) ??
    tooLong('The note', plainNote(content.note), 5 * most.text) ??
    tooMany('characters', content.characterIds.length, most.members) ??
    tooMany('tags', content.tagIds.length, most.members) ??
    notAnId('character', content.characterIds) ??
    notAnId('tag', content.tagIds) ??
    notAnId(
      'image',
      content.pages.map(({ assetId }) => assetId),
    ) ??
    tooMany('pages', content.pages.length, most.pages) ??
    content.pages.map(pageFault).find((fault) => fault !== undefined)
  );
}

function pageFault(page: DraftPage, index: number): string | undefined {
  const where = `of page ${index + 1}`;
  return (
    tooLong(`The alt text ${where}`, page.alt, most.text) ??
    tooLong(`The hover text ${where}`, page.hoverText, most.text) ??
    tooMany(`lines on page ${index + 1}`, page.transcript.length, most.lines) ??
    tooMany(`panels on page ${index + 1}`, page.panels.length, most.panels) ??
    page.transcript
      .map(
        (line) =>
          tooLong(`A line ${where}`, line.text, most.text) ?? tooLong('A speaker’s name', line.speaker ?? '', 500),
      )
      .find((fault) => fault !== undefined)
  );
}

const tooLong = (what: string, text: string, length: number): string | undefined =>
  text.length > length ? `${what} is longer than ${length} characters.` : undefined;

const notAnId = (what: string, ids: string[]): string | undefined =>
  ids.every((id) => isUuid(id)) ? undefined : `There is no ${what} “${ids.find((id) => !isUuid(id))?.slice(0, 40)}”.`;

const tooMany = (what: string, count: number, limit: number): string | undefined =>
  count > limit ? `There are ${count} ${what}; ${limit} is the most.` : undefined;
