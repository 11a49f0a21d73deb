/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A comic and the moment it is to go out. */
export type ComicAtInput = {
  at: string;
  id: string | number;
};

/** Where a comic stands at this moment. */
export type ComicState =
  /** Thrown away; it can be brought back for 30 days. */
  | 'DELETED'
  /** Nobody but authors has seen it. */
  | 'DRAFT'
  /** Readers see it. */
  | 'PUBLISHED'
  /** It goes out at its moment, as it was when it was scheduled or last updated. */
  | 'SCHEDULED'
  /** Readers saw it; its address now says that it is gone. */
  | 'WITHDRAWN';

/** Which comics are wanted; all of what is given must hold. */
export type DeskComicFilter = {
  /** Directly in this chapter. */
  chapterId?: string | number | null | undefined;
  /** This character appears, as it is out, waits or last was. */
  characterId?: string | number | null | undefined;
  hasChanges?: boolean | null | undefined;
  /** Its draft lacks this. */
  lacks?: ProblemCode | null | undefined;
  seriesId?: string | number | null | undefined;
  /** In one of these; all but DELETED when left out. */
  states?: Array<ComicState> | null | undefined;
  /** It has this tag, as it is out, waits or last was. */
  tagId?: string | number | null | undefined;
  /** Words of the title. */
  text?: string | null | undefined;
};

export type DeskComicOrder =
  /** Last written on first. */
  | 'EDITED'
  /** Latest moment first; what has none comes last. */
  | 'PUBLICATION'
  /** Series by series, as readers turn the pages. */
  | 'READING'
  /** By title, from A. */
  | 'TITLE';

/** The family of an image file. */
export type ImageFormat =
  | 'AVIF'
  | 'GIF'
  | 'JPEG'
  | 'PNG'
  | 'WEBP';

/** Where a new comic goes: last in its chapter, or else in its series. */
export type NewComicInput = {
  chapterId?: string | number | null | undefined;
  seriesId: string | number;
  title?: string;
};

export type ProblemCode =
  | 'IMAGE_MISSING'
  | 'NO_ADDRESS'
  | 'NO_ALT'
  | 'NO_PAGES'
  | 'NO_TITLE'
  | 'NO_TRANSCRIPT'
  | 'UNREADABLE';

/** Who an author is on this site. */
export type Role =
  /** May draft, not publish. */
  | 'CONTRIBUTOR'
  /** May write and publish. */
  | 'EDITOR'
  /** May do everything, and decides who else may what. */
  | 'OWNER';

export type ComicsQueryVariables = Exact<{
  order?: DeskComicOrder | null | undefined;
  filter?: DeskComicFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ComicsQuery = { __typename: 'Query', deskComics: { __typename: 'DeskComicConnection', totalCount: number, nodes: Array<{ __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { __typename: 'Query', deskSeries: Array<{ __typename: 'DeskSeries', id: string, title: string, chapters: Array<{ __typename: 'DeskChapter', id: string, parentId: string | null, title: string }> }> };

type ComicAnswer_CannotUndo_Fragment = { __typename: 'CannotUndo', message: string };

type ComicAnswer_ComicActed_Fragment = { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } };

type ComicAnswer_ComicNotFound_Fragment = { __typename: 'ComicNotFound', message: string };

type ComicAnswer_MomentPassed_Fragment = { __typename: 'MomentPassed', message: string };

type ComicAnswer_NotASlug_Fragment = { __typename: 'NotASlug', message: string };

type ComicAnswer_NotReady_Fragment = { __typename: 'NotReady', message: string };

type ComicAnswer_SeriesNotFound_Fragment = { __typename: 'SeriesNotFound', message: string };

type ComicAnswer_SlotTaken_Fragment = { __typename: 'SlotTaken', message: string };

type ComicAnswer_SlugTaken_Fragment = { __typename: 'SlugTaken', message: string };

type ComicAnswer_WrongState_Fragment = { __typename: 'WrongState', message: string };

export type ComicAnswerFragment =
  | ComicAnswer_CannotUndo_Fragment
  | ComicAnswer_ComicActed_Fragment
  | ComicAnswer_ComicNotFound_Fragment
  | ComicAnswer_MomentPassed_Fragment
  | ComicAnswer_NotASlug_Fragment
  | ComicAnswer_NotReady_Fragment
  | ComicAnswer_SeriesNotFound_Fragment
  | ComicAnswer_SlotTaken_Fragment
  | ComicAnswer_SlugTaken_Fragment
  | ComicAnswer_WrongState_Fragment
;

type ComicsAnswer_CannotUndo_Fragment = { __typename: 'CannotUndo', message: string };

type ComicsAnswer_ComicNotFound_Fragment = { __typename: 'ComicNotFound', message: string };

type ComicsAnswer_ComicsActed_Fragment = { __typename: 'ComicsActed', actId: string | null, comics: Array<{ __typename: 'DeskComic', id: string }>, refused: Array<{ __typename: 'ComicRefused', comicId: string, refusal:
      | { __typename: 'AccountRefused', message: string }
      | { __typename: 'ApiTokenRefused', message: string }
      | { __typename: 'AppTooOld', message: string }
      | { __typename: 'CadenceRefused', message: string }
      | { __typename: 'CannotUndo', message: string }
      | { __typename: 'CastRefused', message: string }
      | { __typename: 'CodeRefused', message: string }
      | { __typename: 'ComicNotFound', message: string }
      | { __typename: 'DraftBatchRefused', message: string }
      | { __typename: 'DraftNotFound', message: string }
      | { __typename: 'LinkRefused', message: string }
      | { __typename: 'LockedOut', message: string }
      | { __typename: 'MomentPassed', message: string }
      | { __typename: 'NotASlug', message: string }
      | { __typename: 'NotReady', message: string }
      | { __typename: 'OutlineRefused', message: string }
      | { __typename: 'PasskeyRefused', message: string }
      | { __typename: 'PersonRefused', message: string }
      | { __typename: 'PreviewRefused', message: string }
      | { __typename: 'RevisionNotFound', message: string }
      | { __typename: 'SeriesNotFound', message: string }
      | { __typename: 'SignInRefused', message: string }
      | { __typename: 'SiteRefused', message: string }
      | { __typename: 'SlotTaken', message: string }
      | { __typename: 'SlugTaken', message: string }
      | { __typename: 'WrongState', message: string }
     }> };

type ComicsAnswer_MomentPassed_Fragment = { __typename: 'MomentPassed', message: string };

type ComicsAnswer_NotASlug_Fragment = { __typename: 'NotASlug', message: string };

type ComicsAnswer_NotReady_Fragment = { __typename: 'NotReady', message: string };

type ComicsAnswer_SeriesNotFound_Fragment = { __typename: 'SeriesNotFound', message: string };

type ComicsAnswer_SlotTaken_Fragment = { __typename: 'SlotTaken', message: string };

type ComicsAnswer_SlugTaken_Fragment = { __typename: 'SlugTaken', message: string };

type ComicsAnswer_WrongState_Fragment = { __typename: 'WrongState', message: string };

export type ComicsAnswerFragment =
  | ComicsAnswer_CannotUndo_Fragment
  | ComicsAnswer_ComicNotFound_Fragment
  | ComicsAnswer_ComicsActed_Fragment
  | ComicsAnswer_MomentPassed_Fragment
  | ComicsAnswer_NotASlug_Fragment
  | ComicsAnswer_NotReady_Fragment
  | ComicsAnswer_SeriesNotFound_Fragment
  | ComicsAnswer_SlotTaken_Fragment
  | ComicsAnswer_SlugTaken_Fragment
  | ComicsAnswer_WrongState_Fragment
;

export type CreateComicMutationVariables = Exact<{
  input: NewComicInput;
}>;


export type CreateComicMutation = { __typename: 'Mutation', createComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type DuplicateComicMutationVariables = Exact<{
  id: string | number;
}>;


export type DuplicateComicMutation = { __typename: 'Mutation', duplicateComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type RepublishComicMutationVariables = Exact<{
  id: string | number;
}>;


export type RepublishComicMutation = { __typename: 'Mutation', republishComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type RestoreDeletedComicMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreDeletedComicMutation = { __typename: 'Mutation', restoreDeletedComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type ChangeComicAddressMutationVariables = Exact<{
  id: string | number;
  slug: string;
}>;


export type ChangeComicAddressMutation = { __typename: 'Mutation', changeComicAddress:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type PublishComicsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PublishComicsMutation = { __typename: 'Mutation', publishComics:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'ComicsActed', actId: string | null, comics: Array<{ __typename: 'DeskComic', id: string }>, refused: Array<{ __typename: 'ComicRefused', comicId: string, refusal:
          | { __typename: 'AccountRefused', message: string }
          | { __typename: 'ApiTokenRefused', message: string }
          | { __typename: 'AppTooOld', message: string }
          | { __typename: 'CadenceRefused', message: string }
          | { __typename: 'CannotUndo', message: string }
          | { __typename: 'CastRefused', message: string }
          | { __typename: 'CodeRefused', message: string }
          | { __typename: 'ComicNotFound', message: string }
          | { __typename: 'DraftBatchRefused', message: string }
          | { __typename: 'DraftNotFound', message: string }
          | { __typename: 'LinkRefused', message: string }
          | { __typename: 'LockedOut', message: string }
          | { __typename: 'MomentPassed', message: string }
          | { __typename: 'NotASlug', message: string }
          | { __typename: 'NotReady', message: string }
          | { __typename: 'OutlineRefused', message: string }
          | { __typename: 'PasskeyRefused', message: string }
          | { __typename: 'PersonRefused', message: string }
          | { __typename: 'PreviewRefused', message: string }
          | { __typename: 'RevisionNotFound', message: string }
          | { __typename: 'SeriesNotFound', message: string }
          | { __typename: 'SignInRefused', message: string }
          | { __typename: 'SiteRefused', message: string }
          | { __typename: 'SlotTaken', message: string }
          | { __typename: 'SlugTaken', message: string }
          | { __typename: 'WrongState', message: string }
         }> }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type ScheduleComicsMutationVariables = Exact<{
  comics: Array<ComicAtInput> | ComicAtInput;
}>;


export type ScheduleComicsMutation = { __typename: 'Mutation', scheduleComics:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'ComicsActed', actId: string | null, comics: Array<{ __typename: 'DeskComic', id: string }>, refused: Array<{ __typename: 'ComicRefused', comicId: string, refusal:
          | { __typename: 'AccountRefused', message: string }
          | { __typename: 'ApiTokenRefused', message: string }
          | { __typename: 'AppTooOld', message: string }
          | { __typename: 'CadenceRefused', message: string }
          | { __typename: 'CannotUndo', message: string }
          | { __typename: 'CastRefused', message: string }
          | { __typename: 'CodeRefused', message: string }
          | { __typename: 'ComicNotFound', message: string }
          | { __typename: 'DraftBatchRefused', message: string }
          | { __typename: 'DraftNotFound', message: string }
          | { __typename: 'LinkRefused', message: string }
          | { __typename: 'LockedOut', message: string }
          | { __typename: 'MomentPassed', message: string }
          | { __typename: 'NotASlug', message: string }
          | { __typename: 'NotReady', message: string }
          | { __typename: 'OutlineRefused', message: string }
          | { __typename: 'PasskeyRefused', message: string }
          | { __typename: 'PersonRefused', message: string }
          | { __typename: 'PreviewRefused', message: string }
          | { __typename: 'RevisionNotFound', message: string }
          | { __typename: 'SeriesNotFound', message: string }
          | { __typename: 'SignInRefused', message: string }
          | { __typename: 'SiteRefused', message: string }
          | { __typename: 'SlotTaken', message: string }
          | { __typename: 'SlugTaken', message: string }
          | { __typename: 'WrongState', message: string }
         }> }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type UpdateComicsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type UpdateComicsMutation = { __typename: 'Mutation', updateComics:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'ComicsActed', actId: string | null, comics: Array<{ __typename: 'DeskComic', id: string }>, refused: Array<{ __typename: 'ComicRefused', comicId: string, refusal:
          | { __typename: 'AccountRefused', message: string }
          | { __typename: 'ApiTokenRefused', message: string }
          | { __typename: 'AppTooOld', message: string }
          | { __typename: 'CadenceRefused', message: string }
          | { __typename: 'CannotUndo', message: string }
          | { __typename: 'CastRefused', message: string }
          | { __typename: 'CodeRefused', message: string }
          | { __typename: 'ComicNotFound', message: string }
          | { __typename: 'DraftBatchRefused', message: string }
          | { __typename: 'DraftNotFound', message: string }
          | { __typename: 'LinkRefused', message: string }
          | { __typename: 'LockedOut', message: string }
          | { __typename: 'MomentPassed', message: string }
          | { __typename: 'NotASlug', message: string }
          | { __typename: 'NotReady', message: string }
          | { __typename: 'OutlineRefused', message: string }
          | { __typename: 'PasskeyRefused', message: string }
          | { __typename: 'PersonRefused', message: string }
          | { __typename: 'PreviewRefused', message: string }
          | { __typename: 'RevisionNotFound', message: string }
          | { __typename: 'SeriesNotFound', message: string }
          | { __typename: 'SignInRefused', message: string }
          | { __typename: 'SiteRefused', message: string }
          | { __typename: 'SlotTaken', message: string }
          | { __typename: 'SlugTaken', message: string }
          | { __typename: 'WrongState', message: string }
         }> }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type WithdrawComicsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type WithdrawComicsMutation = { __typename: 'Mutation', withdrawComics:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'ComicsActed', actId: string | null, comics: Array<{ __typename: 'DeskComic', id: string }>, refused: Array<{ __typename: 'ComicRefused', comicId: string, refusal:
          | { __typename: 'AccountRefused', message: string }
          | { __typename: 'ApiTokenRefused', message: string }
          | { __typename: 'AppTooOld', message: string }
          | { __typename: 'CadenceRefused', message: string }
          | { __typename: 'CannotUndo', message: string }
          | { __typename: 'CastRefused', message: string }
          | { __typename: 'CodeRefused', message: string }
          | { __typename: 'ComicNotFound', message: string }
          | { __typename: 'DraftBatchRefused', message: string }
          | { __typename: 'DraftNotFound', message: string }
          | { __typename: 'LinkRefused', message: string }
          | { __typename: 'LockedOut', message: string }
          | { __typename: 'MomentPassed', message: string }
          | { __typename: 'NotASlug', message: string }
          | { __typename: 'NotReady', message: string }
          | { __typename: 'OutlineRefused', message: string }
          | { __typename: 'PasskeyRefused', message: string }
          | { __typename: 'PersonRefused', message: string }
          | { __typename: 'PreviewRefused', message: string }
          | { __typename: 'RevisionNotFound', message: string }
          | { __typename: 'SeriesNotFound', message: string }
          | { __typename: 'SignInRefused', message: string }
          | { __typename: 'SiteRefused', message: string }
          | { __typename: 'SlotTaken', message: string }
          | { __typename: 'SlugTaken', message: string }
          | { __typename: 'WrongState', message: string }
         }> }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type DeleteComicsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type DeleteComicsMutation = { __typename: 'Mutation', deleteComics:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'ComicsActed', actId: string | null, comics: Array<{ __typename: 'DeskComic', id: string }>, refused: Array<{ __typename: 'ComicRefused', comicId: string, refusal:
          | { __typename: 'AccountRefused', message: string }
          | { __typename: 'ApiTokenRefused', message: string }
          | { __typename: 'AppTooOld', message: string }
          | { __typename: 'CadenceRefused', message: string }
          | { __typename: 'CannotUndo', message: string }
          | { __typename: 'CastRefused', message: string }
          | { __typename: 'CodeRefused', message: string }
          | { __typename: 'ComicNotFound', message: string }
          | { __typename: 'DraftBatchRefused', message: string }
          | { __typename: 'DraftNotFound', message: string }
          | { __typename: 'LinkRefused', message: string }
          | { __typename: 'LockedOut', message: string }
          | { __typename: 'MomentPassed', message: string }
          | { __typename: 'NotASlug', message: string }
          | { __typename: 'NotReady', message: string }
          | { __typename: 'OutlineRefused', message: string }
          | { __typename: 'PasskeyRefused', message: string }
          | { __typename: 'PersonRefused', message: string }
          | { __typename: 'PreviewRefused', message: string }
          | { __typename: 'RevisionNotFound', message: string }
          | { __typename: 'SeriesNotFound', message: string }
          | { __typename: 'SignInRefused', message: string }
          | { __typename: 'SiteRefused', message: string }
          | { __typename: 'SlotTaken', message: string }
          | { __typename: 'SlugTaken', message: string }
          | { __typename: 'WrongState', message: string }
         }> }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type MoveComicsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  chapterId?: string | number | null | undefined;
}>;


export type MoveComicsMutation = { __typename: 'Mutation', moveComics:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'ComicsActed', actId: string | null, comics: Array<{ __typename: 'DeskComic', id: string }>, refused: Array<{ __typename: 'ComicRefused', comicId: string, refusal:
          | { __typename: 'AccountRefused', message: string }
          | { __typename: 'ApiTokenRefused', message: string }
          | { __typename: 'AppTooOld', message: string }
          | { __typename: 'CadenceRefused', message: string }
          | { __typename: 'CannotUndo', message: string }
          | { __typename: 'CastRefused', message: string }
          | { __typename: 'CodeRefused', message: string }
          | { __typename: 'ComicNotFound', message: string }
          | { __typename: 'DraftBatchRefused', message: string }
          | { __typename: 'DraftNotFound', message: string }
          | { __typename: 'LinkRefused', message: string }
          | { __typename: 'LockedOut', message: string }
          | { __typename: 'MomentPassed', message: string }
          | { __typename: 'NotASlug', message: string }
          | { __typename: 'NotReady', message: string }
          | { __typename: 'OutlineRefused', message: string }
          | { __typename: 'PasskeyRefused', message: string }
          | { __typename: 'PersonRefused', message: string }
          | { __typename: 'PreviewRefused', message: string }
          | { __typename: 'RevisionNotFound', message: string }
          | { __typename: 'SeriesNotFound', message: string }
          | { __typename: 'SignInRefused', message: string }
          | { __typename: 'SiteRefused', message: string }
          | { __typename: 'SlotTaken', message: string }
          | { __typename: 'SlugTaken', message: string }
          | { __typename: 'WrongState', message: string }
         }> }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type UndoActMutationVariables = Exact<{
  actId: string | number;
}>;


export type UndoActMutation = { __typename: 'Mutation', undoAct:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'ComicsActed', actId: string | null, comics: Array<{ __typename: 'DeskComic', id: string }>, refused: Array<{ __typename: 'ComicRefused', comicId: string, refusal:
          | { __typename: 'AccountRefused', message: string }
          | { __typename: 'ApiTokenRefused', message: string }
          | { __typename: 'AppTooOld', message: string }
          | { __typename: 'CadenceRefused', message: string }
          | { __typename: 'CannotUndo', message: string }
          | { __typename: 'CastRefused', message: string }
          | { __typename: 'CodeRefused', message: string }
          | { __typename: 'ComicNotFound', message: string }
          | { __typename: 'DraftBatchRefused', message: string }
          | { __typename: 'DraftNotFound', message: string }
          | { __typename: 'LinkRefused', message: string }
          | { __typename: 'LockedOut', message: string }
          | { __typename: 'MomentPassed', message: string }
          | { __typename: 'NotASlug', message: string }
          | { __typename: 'NotReady', message: string }
          | { __typename: 'OutlineRefused', message: string }
          | { __typename: 'PasskeyRefused', message: string }
          | { __typename: 'PersonRefused', message: string }
          | { __typename: 'PreviewRefused', message: string }
          | { __typename: 'RevisionNotFound', message: string }
          | { __typename: 'SeriesNotFound', message: string }
          | { __typename: 'SignInRefused', message: string }
          | { __typename: 'SiteRefused', message: string }
          | { __typename: 'SlotTaken', message: string }
          | { __typename: 'SlugTaken', message: string }
          | { __typename: 'WrongState', message: string }
         }> }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type AuditPartFragment = { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ThumbFragment = { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> };

export type ComicRowFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export const ThumbFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ThumbFragment, unknown>;
export const ComicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ComicRowFragment, unknown>;
export const ComicAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComicActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComicActed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actId"}},{"kind":"Field","name":{"kind":"Name","value":"comic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComicRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}}]} as unknown as DocumentNode<ComicAnswerFragment, unknown>;
export const ComicsAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComicsActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComicsActed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actId"}},{"kind":"Field","name":{"kind":"Name","value":"comics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"comicId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ComicsAnswerFragment, unknown>;
export const AuditPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<AuditPartFragment, unknown>;
export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const ComicsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a8f2ca5c16a69aa4f426caf61b07a176f3f93cae21f5e9fc9e3c29551639baa6"} as unknown as DocumentNode<ComicsQuery, ComicsQueryVariables>;
export const PlacesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0d2447d461626476b2d952583c8465d2c937e47d63ea493d5b8a44b004c6a68b"} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const CreateComicDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b8dde702aac833cc294dfbdceef4c05040d0cc0a2d587c0a598b94e88654fbba"} as unknown as DocumentNode<CreateComicMutation, CreateComicMutationVariables>;
export const DuplicateComicDocument = {"kind":"Document","definitions":[],"documentId":"sha256:30b07cfb02cedb45b1d6a5f72dc14a8208bc0529538942e9ae5833df39aaa5ac"} as unknown as DocumentNode<DuplicateComicMutation, DuplicateComicMutationVariables>;
export const RepublishComicDocument = {"kind":"Document","definitions":[],"documentId":"sha256:41ed06255745fe037e1279b41194270b704bc07d688f0a19c242225b99862811"} as unknown as DocumentNode<RepublishComicMutation, RepublishComicMutationVariables>;
export const RestoreDeletedComicDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c6d55f443475f52952a0107272b606dad8e191f7b9e3c342f3404f4a4840ec2f"} as unknown as DocumentNode<RestoreDeletedComicMutation, RestoreDeletedComicMutationVariables>;
export const ChangeComicAddressDocument = {"kind":"Document","definitions":[],"documentId":"sha256:36fbb5565b03083c4746592ecb9326dcb9df3c53d4a1b7e75414dbc2ec78061f"} as unknown as DocumentNode<ChangeComicAddressMutation, ChangeComicAddressMutationVariables>;
export const PublishComicsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:081fd5e0d4803341968f7d261f0ced2e9a9aa87e9ee1b41d4225925e99eca5a8"} as unknown as DocumentNode<PublishComicsMutation, PublishComicsMutationVariables>;
export const ScheduleComicsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3c3007dff1d3b41d96b244b912f62d1cb05e4ac3d7b652409fc8715ba4334be6"} as unknown as DocumentNode<ScheduleComicsMutation, ScheduleComicsMutationVariables>;
export const UpdateComicsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5220292e2b1f34cba50cc0cacb2c6a7934afa549cbad1ceee1b90a410d7d96bf"} as unknown as DocumentNode<UpdateComicsMutation, UpdateComicsMutationVariables>;
export const WithdrawComicsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:296187bc7c917079211e87e4ef352d8fea5d0a6f422d930935b8c1bacb5e90fb"} as unknown as DocumentNode<WithdrawComicsMutation, WithdrawComicsMutationVariables>;
export const DeleteComicsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ece14cef2b5492b5be35a14da9e33004e4f333e2edbb015c6ac38d7a3c2d60b9"} as unknown as DocumentNode<DeleteComicsMutation, DeleteComicsMutationVariables>;
export const MoveComicsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4ba67f38e5556915a118fd41f2e68112e275b399e1fe1d20feff8219ba601bdc"} as unknown as DocumentNode<MoveComicsMutation, MoveComicsMutationVariables>;
export const UndoActDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9dc3dfca0793c8a94b37f06c55954bb87eff74097842b595a1b6d7ca507cd242"} as unknown as DocumentNode<UndoActMutation, UndoActMutationVariables>;