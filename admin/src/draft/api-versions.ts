import { layouts, lineKinds } from '@longbox/shared/draft/content';
import type { RichText } from '@longbox/shared/draft/rich-text';
import {
  EditorVersionDocument,
  type EditorVersionQuery,
  EditorVersionsDocument,
} from '@longbox/shared/generated/admin/editor/graphql';

import { client } from '../api/client';
import type { Version, VersionCause, VersionContent } from './surroundings';

const causes: Record<string, VersionCause> = { PUBLISH: 'publish', IMPORT: 'import', RESTORE: 'restore' };

/** The versions that the site keeps of a comic; null when they could not be had. */
export async function versionsOf(id: string, before?: number): Promise<Version[] | null> {
  const { data } = await client.query(EditorVersionsDocument, { id, before }, { requestPolicy: 'network-only' });
  if (!data?.deskComic) return null;
  return data.deskComic.revisions.map(({ number, cause, createdAt, authorName, isPinned }) => ({
    number,
    cause: causes[cause] ?? 'pause',
    at: new Date(createdAt),
    by: authorName ?? null,
    isPinned,
  }));
}

/** What one of them says; null when it could not be had. */
export async function versionOf(comicId: string, number: number): Promise<VersionContent | null> {
  const { data } = await client.query(EditorVersionDocument, { comicId, number });
  const copy = data?.comicRevision;
  return copy?.__typename === 'ComicCopy' ? contentOf(copy) : null;
}

type Copy = Extract<EditorVersionQuery['comicRevision'], { __typename: 'ComicCopy' }>;

const contentOf = ({ layout, contentWarning, pages, ...words }: Copy): VersionContent => ({
  title: words.title,
  afterline: words.afterline,
  note: words.note,
  richNote: words.richNote == null ? undefined : treeOf(words.richNote),
  layout: layouts.find((one) => one === layout.toLowerCase()) ?? 'page',
  contentWarning: contentWarning && { kinds: [...contentWarning.kinds], text: contentWarning.text },
  characterIds: [...words.characterIds],
  tagIds: [...words.tagIds],
  pages: pages.map(({ assetId, alt, hoverText, transcript, panels }) => ({
    assetId,
    alt,
    hoverText,
    panels: panels.map(({ x, y, width, height }) => ({ x, y, width, height })),
    transcript: transcript.map(({ kind, character, speaker, text }) => ({
      kind: lineKinds.find((one) => one === kind.toLowerCase()) ?? 'speech',
      ...(character != null && { character }),
      ...(speaker != null && { speaker }),
      text,
    })),
  })),
});

/** The api wrote it, from a revision it had checked. */
const treeOf = (json: string): RichText => JSON.parse(json);
