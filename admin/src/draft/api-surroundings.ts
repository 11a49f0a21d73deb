import { pagesInOrder } from '@longbox/shared/draft/content';
import { draftPages } from '@longbox/shared/draft/shape';
import {
  EditorAddTagDocument,
  EditorComicDocument,
  type EditorComicFragment,
  EditorImagesDocument,
  EditorListsDocument,
  type EditorListsQuery,
  EditorNextSlotDocument,
  EditorPreviewLinkDocument,
  EditorSetAddressDocument,
  EditorSetChapterDocument,
} from '@longbox/shared/generated/admin/editor/graphql';
import { createMemo } from 'solid-js';
import type * as Y from 'yjs';

import { act } from '../api/act';
import { type Answer, createAnswer } from '../api/answer';
import { client } from '../api/client';
import { may } from '../session/session';
import { pagesOnTheirWay } from '../uploads/shown-uploads';
import { addUploads } from '../uploads/uploads';
import { notify } from '../ui/notices';
import { apiActs, outcomeOf } from './api-acts';
import { versionOf, versionsOf } from './api-versions';
import { createRead } from './observe';
import { pictureOf } from './picture-of';
import type { ComicFacts, ComicState, Named, Surroundings } from './surroundings';
import { words } from './words';

/** What was asked of the api when the editor was opened, and is asked again when something of it changes. */
export interface EditorAnswers {
  comic: Answer<{ deskComic: EditorComicFragment | null; deskSite: { url: string; timeZone: string } }>;
  lists: Answer<EditorListsQuery>;
}

export const askForEditor = (comicId: string): EditorAnswers => ({
  comic: lastWhole(createAnswer(EditorComicDocument, () => ({ id: comicId }), ['DeskComic'])),
  lists: createAnswer(EditorListsDocument, () => ({}), ['DeskCharacter', 'DeskTag', 'DeskSeries', 'DeskChapter']),
});

/** An answer without what came of a question that failed: whoever writes keeps the editor, whatever happens to the site. */
function lastWhole<Data>(answer: Answer<Data>): Answer<Data> {
  const data = createMemo<Data | undefined>((before) => (answer.error() ? before : (answer.data() ?? before)));
  return { ...answer, data };
}

/** The site around a draft, as the api tells it. */
export function apiSurroundings(doc: Y.Doc, { comic, lists }: EditorAnswers): Surroundings {
  const assetIds = createRead(draftPages(doc), () => [
    ...new Set(pagesInOrder(doc).map(({ page }) => String(page.get('asset') ?? ''))),
  ]);
  const placed = createRead(draftPages(doc), () => new Set(draftPages(doc).keys()));
  const askedIds = createMemo(() => ({ assetIds: [...assetIds()].sort() }), undefined, {
    equals: (a, b) => a.assetIds.join() === b.assetIds.join(),
  });
  const images = createAnswer(EditorImagesDocument, askedIds, ['DeskImage']);
  const pictures = createMemo(
    () => new Map(images.data()?.deskImages.map(({ assetId, image }) => [assetId, pictureOf(image)])),
  );
  const id = () => comic.data()?.deskComic?.id ?? '';

  return {
    comic: createMemo(() => factsOf(comic.data(), lists.data())),
    picture: (assetId) => pictures().get(assetId),
    cast: () => lists.data()?.deskCast.characters.map((character) => ({ ...character, portrait: null })) ?? [],
    tags: () => lists.data()?.deskCast.tags ?? [],
    chapters: createMemo(() => chaptersOf(comic.data()?.deskComic?.seriesId, lists.data())),
    refresh: () => comic.retry(),
    arriving: () => pagesOnTheirWay(id()).filter((page) => !placed().has(page.id)),
    onFiles: may('media.write') ? (files) => void addUploads(files, { kind: 'page', comicId: id() }) : undefined,
    nextEmptySlot: async () => {
      const { data } = await client.query(EditorNextSlotDocument, {}, { requestPolicy: 'network-only' });
      const at = data?.runways.find(({ seriesId }) => seriesId === comic.data()?.deskComic?.seriesId)?.nextEmptyAt;
      return at ? new Date(at) : null;
    },
    versions: (before) => versionsOf(id(), before),
    version: (number) => versionOf(id(), number),
    ...(may('comic.publish') && {
      acts: apiActs(id),
      setSlug: async (slug: string) => outcomeOf(await act(EditorSetAddressDocument, { id: id(), slug })),
      setChapter: async (chapterId: string | null) =>
        outcomeOf(await act(EditorSetChapterDocument, { id: id(), chapterId })),
    }),
    previewLink: async () => {
      const { done, message } = await act(EditorPreviewLinkDocument, { comicId: id() });
      if (message !== undefined) notify(message);
      return done?.url ?? null;
    },
    ...(may('cast.write') && { addTag }),
  };
}

async function addTag(name: string): Promise<string | null> {
  const { done, message } = await act(EditorAddTagDocument, { name });
  if (message !== undefined) notify(message);
  return done?.tags.find((tag) => tag.name === name)?.id ?? null;
}

const states: Record<string, ComicState> = { SCHEDULED: 'scheduled', PUBLISHED: 'published', WITHDRAWN: 'withdrawn' };

function factsOf(data: ReturnType<EditorAnswers['comic']['data']>, lists: EditorListsQuery | undefined): ComicFacts {
  const comic = data?.deskComic;
  const series = lists?.deskSeries.find(({ id }) => id === comic?.seriesId);
  const chapter = series?.chapters.find(({ id }) => id === comic?.chapterId);
  return {
    state: states[comic?.state ?? ''] ?? 'draft',
    place: [series?.title, chapter?.title].filter(Boolean).join(' · ') || words.untitled,
    addressBase: `${(data?.deskSite.url ?? '').replace(/^https?:\/\//, '')}/comic/`,
    slug: comic?.slug ?? null,
    chapterId: comic?.chapterId ?? null,
    publishAt: comic?.publishAt ? new Date(comic.publishAt) : null,
    timeZone: data?.deskSite.timeZone ?? 'UTC',
    changes: comic?.changes.length ?? 0,
  };
}

/** The chapters of the comic's series, those inside another one under its name. */
function chaptersOf(seriesId: string | undefined, lists: EditorListsQuery | undefined): Named[] {
  const chapters = lists?.deskSeries.find(({ id }) => id === seriesId)?.chapters ?? [];
  const named = (id: string | null | undefined): string[] => {
    const chapter = chapters.find((one) => one.id === id);
    return chapter ? [...named(chapter.parentId), chapter.title] : [];
  };
  return chapters.map(({ id }) => ({ id, name: named(id).join(' › ') }));
}
