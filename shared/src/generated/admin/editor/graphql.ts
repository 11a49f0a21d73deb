/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ChangedField =
  | 'AFTERLINE'
  | 'ALT'
  | 'CHARACTERS'
  | 'CONTENT_WARNING'
  | 'HOVER_TEXT'
  | 'IMAGE'
  | 'LAYOUT'
  | 'NOTE'
  | 'PAGES'
  | 'PANELS'
  | 'TAGS'
  | 'TITLE'
  | 'TRANSCRIPT';

/** How a comic's pages are laid out. */
export type ComicLayout =
  /** One below the other. */
  | 'PAGE'
  /** Abutting in one tall column. */
  | 'SCROLL'
  /** Side by side. */
  | 'STRIP';

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

/** The family of an image file. */
export type ImageFormat =
  | 'AVIF'
  | 'GIF'
  | 'JPEG'
  | 'PNG'
  | 'WEBP';

export type ProblemCode =
  | 'IMAGE_MISSING'
  | 'NO_ADDRESS'
  | 'NO_ALT'
  | 'NO_PAGES'
  | 'NO_TITLE'
  | 'NO_TRANSCRIPT'
  | 'UNREADABLE';

/** Why a revision was cut. */
export type RevisionCause =
  | 'IMPORT'
  | 'PAUSE'
  | 'PUBLISH'
  | 'RESTORE';

/** Who an author is on this site. */
export type Role =
  /** May draft, not publish. */
  | 'CONTRIBUTOR'
  /** May write and publish. */
  | 'EDITOR'
  /** May do everything, and decides who else may what. */
  | 'OWNER';

/** What a line of a transcript is. */
export type TranscriptKind =
  /** Lettered outside balloons. */
  | 'CAPTION'
  /** Says what is drawn; not lettered on the page. */
  | 'SCENE'
  /** A noise, lettered. */
  | 'SOUND'
  /** Said aloud. */
  | 'SPEECH'
  /** Thought. */
  | 'THOUGHT';

type EditorActed_CannotUndo_Fragment = { __typename: 'CannotUndo', message: string };

type EditorActed_ComicActed_Fragment = { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> } };

type EditorActed_ComicNotFound_Fragment = { __typename: 'ComicNotFound', message: string };

type EditorActed_MomentPassed_Fragment = { __typename: 'MomentPassed', message: string };

type EditorActed_NotASlug_Fragment = { __typename: 'NotASlug', message: string };

type EditorActed_NotReady_Fragment = { __typename: 'NotReady', message: string };

type EditorActed_SeriesNotFound_Fragment = { __typename: 'SeriesNotFound', message: string };

type EditorActed_SlotTaken_Fragment = { __typename: 'SlotTaken', message: string };

type EditorActed_SlugTaken_Fragment = { __typename: 'SlugTaken', message: string };

type EditorActed_WrongState_Fragment = { __typename: 'WrongState', message: string };

export type EditorActedFragment =
  | EditorActed_CannotUndo_Fragment
  | EditorActed_ComicActed_Fragment
  | EditorActed_ComicNotFound_Fragment
  | EditorActed_MomentPassed_Fragment
  | EditorActed_NotASlug_Fragment
  | EditorActed_NotReady_Fragment
  | EditorActed_SeriesNotFound_Fragment
  | EditorActed_SlotTaken_Fragment
  | EditorActed_SlugTaken_Fragment
  | EditorActed_WrongState_Fragment
;

export type EditorSetAddressMutationVariables = Exact<{
  id: string | number;
  slug: string;
}>;


export type EditorSetAddressMutation = { __typename: 'Mutation', changeComicAddress:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type EditorSetChapterMutationVariables = Exact<{
  id: string | number;
  chapterId?: string | number | null | undefined;
}>;


export type EditorSetChapterMutation = { __typename: 'Mutation', moveComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type EditorPublishMutationVariables = Exact<{
  id: string | number;
}>;


export type EditorPublishMutation = { __typename: 'Mutation', publishComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type EditorScheduleMutationVariables = Exact<{
  id: string | number;
  at: string;
}>;


export type EditorScheduleMutation = { __typename: 'Mutation', scheduleComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type EditorUpdateMutationVariables = Exact<{
  id: string | number;
}>;


export type EditorUpdateMutation = { __typename: 'Mutation', updateComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type EditorWithdrawMutationVariables = Exact<{
  id: string | number;
}>;


export type EditorWithdrawMutation = { __typename: 'Mutation', withdrawComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type EditorUndoMutationVariables = Exact<{
  actId: string | number;
}>;


export type EditorUndoMutation = { __typename: 'Mutation', undoAct:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'ComicsActed', actId: string | null, comics: Array<{ __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> }> }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type EditorComicQueryVariables = Exact<{
  id: string | number;
}>;


export type EditorComicQuery = { __typename: 'Query', deskComic: { __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> } | null, deskSite: { __typename: 'DeskSite', url: string, timeZone: string } };

export type EditorComicFragment = { __typename: 'DeskComic', id: string, slug: string | null, state: ComicState, title: string, seriesId: string, chapterId: string | null, publishAt: string | null, hasChanges: boolean, changes: Array<{ __typename: 'ContentChange', field: ChangedField, page: number | null }> };

export type EditorListsQueryVariables = Exact<{ [key: string]: never; }>;


export type EditorListsQuery = { __typename: 'Query', deskCast: { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string, slug: string, name: string }>, tags: Array<{ __typename: 'DeskTag', id: string, name: string }> }, deskSeries: Array<{ __typename: 'DeskSeries', id: string, title: string, chapters: Array<{ __typename: 'DeskChapter', id: string, title: string, parentId: string | null }> }> };

export type EditorImagesQueryVariables = Exact<{
  assetIds: Array<string | number> | string | number;
}>;


export type EditorImagesQuery = { __typename: 'Query', deskImages: Array<{ __typename: 'DeskImage', assetId: string, image: { __typename: 'Image', width: number, height: number, dominantColor: string, renditions: Array<{ __typename: 'Rendition', url: string, format: ImageFormat, width: number, still: boolean }> } }> };

export type EditorAddTagMutationVariables = Exact<{
  name: string;
}>;


export type EditorAddTagMutation = { __typename: 'Mutation', createTag:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', tags: Array<{ __typename: 'DeskTag', id: string, name: string }> }
   };

export type EditorNextSlotQueryVariables = Exact<{ [key: string]: never; }>;


export type EditorNextSlotQuery = { __typename: 'Query', runways: Array<{ __typename: 'DeskRunway', seriesId: string, nextEmptyAt: string | null }> };

export type EditorPreviewLinkMutationVariables = Exact<{
  comicId: string | number;
}>;


export type EditorPreviewLinkMutation = { __typename: 'Mutation', makePreviewLink:
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'PreviewLinkMade', url: string, expiresAt: string }
   };

export type EditorVersionsQueryVariables = Exact<{
  id: string | number;
  before?: number | null | undefined;
}>;


export type EditorVersionsQuery = { __typename: 'Query', deskComic: { __typename: 'DeskComic', id: string, revisions: Array<{ __typename: 'ComicRevision', id: string, number: number, cause: RevisionCause, createdAt: string, authorName: string | null, isPinned: boolean }> } | null };

export type EditorVersionQueryVariables = Exact<{
  comicId: string | number;
  number: number;
}>;


export type EditorVersionQuery = { __typename: 'Query', comicRevision:
    | { __typename: 'ComicCopy', title: string, afterline: string, note: string, richNote: string | null, layout: ComicLayout, characterIds: Array<string>, tagIds: Array<string>, contentWarning: { __typename: 'ContentWarning', kinds: Array<string>, text: string } | null, pages: Array<{ __typename: 'KeptPage', assetId: string, alt: string, hoverText: string, panels: Array<{ __typename: 'KeptPanel', x: number, y: number, width: number, height: number }>, transcript: Array<{ __typename: 'KeptLine', kind: TranscriptKind, character: string | null, speaker: string | null, text: string }> }> }
    | { __typename: 'RevisionNotFound', message: string }
   };

export type AuditPartFragment = { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ThumbFragment = { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> };

export type ComicRowFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export const EditorComicFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditorComic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"page"}}]}}]}}]} as unknown as DocumentNode<EditorComicFragment, unknown>;
export const EditorActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditorActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComicActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComicActed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actId"}},{"kind":"Field","name":{"kind":"Name","value":"comic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditorComic"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditorComic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"page"}}]}}]}}]} as unknown as DocumentNode<EditorActedFragment, unknown>;
export const AuditPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<AuditPartFragment, unknown>;
export const ThumbFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ThumbFragment, unknown>;
export const ComicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ComicRowFragment, unknown>;
export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const EditorSetAddressDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7c23373b55c8b4a428017cc71e47915d8c880292aa0259753d0ecb06a45b45a3"} as unknown as DocumentNode<EditorSetAddressMutation, EditorSetAddressMutationVariables>;
export const EditorSetChapterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:54700a80228c5b6bdc1701be6a6c70eb6d162c21185f74b8c2e6d6428d90577f"} as unknown as DocumentNode<EditorSetChapterMutation, EditorSetChapterMutationVariables>;
export const EditorPublishDocument = {"kind":"Document","definitions":[],"documentId":"sha256:cfbc0049f68570b6e158a0719daaa60f828f490eb0e295631b9a18f486c0eb8b"} as unknown as DocumentNode<EditorPublishMutation, EditorPublishMutationVariables>;
export const EditorScheduleDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c3f11c72bbb27fd86d80d3af1f2a1a763981cd203a1a032a5445c9ca551186e8"} as unknown as DocumentNode<EditorScheduleMutation, EditorScheduleMutationVariables>;
export const EditorUpdateDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fc21610be804086c60da5a30c2db814f810305e4f38278fd473b609b41d79e3b"} as unknown as DocumentNode<EditorUpdateMutation, EditorUpdateMutationVariables>;
export const EditorWithdrawDocument = {"kind":"Document","definitions":[],"documentId":"sha256:acc83ce95789901a5500a8a50d324a28a974ab3c0ede53a1c389858cf59bc865"} as unknown as DocumentNode<EditorWithdrawMutation, EditorWithdrawMutationVariables>;
export const EditorUndoDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e9b454532cdf61027e4fe258d08d0b524aa7dd8f6adc6d4bdc4f82afc9cfa8c5"} as unknown as DocumentNode<EditorUndoMutation, EditorUndoMutationVariables>;
export const EditorComicDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8d4e2f230fe4e689d6090e1690d52763c6d20e79d1b5fe7f16e37ce8418ef1ea"} as unknown as DocumentNode<EditorComicQuery, EditorComicQueryVariables>;
export const EditorListsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8bc777b23e3316c2161091ba2db46472cc5eed63b4eef0b7d4984239f440d67c"} as unknown as DocumentNode<EditorListsQuery, EditorListsQueryVariables>;
export const EditorImagesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:891605aa5669972c116bef96fb6679317cd7664ec662a6626217f2c5c1de8c12"} as unknown as DocumentNode<EditorImagesQuery, EditorImagesQueryVariables>;
export const EditorAddTagDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a3ffa7582b71700b7869101e5f22bc499b82de109f4dfd59e12e8149ee7ebe7a"} as unknown as DocumentNode<EditorAddTagMutation, EditorAddTagMutationVariables>;
export const EditorNextSlotDocument = {"kind":"Document","definitions":[],"documentId":"sha256:91aca2293e865466a2ee6988f44ce38d454f019ce5ec9f3cd72f4ffa7d433180"} as unknown as DocumentNode<EditorNextSlotQuery, EditorNextSlotQueryVariables>;
export const EditorPreviewLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2ebc5e9de1cfa363fc7deef4fa34fd800fb8a25e55ab55107230b0bad6123830"} as unknown as DocumentNode<EditorPreviewLinkMutation, EditorPreviewLinkMutationVariables>;
export const EditorVersionsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6a6dabcd2e2f2cbbcc7564c28f8d9732d218d8fb00539c52cd2ab715bb34a643"} as unknown as DocumentNode<EditorVersionsQuery, EditorVersionsQueryVariables>;
export const EditorVersionDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b6ad2e809ba1e4ff2a2db8d6508dc91e1320cb9275347dd36e6a0b26dbea6096"} as unknown as DocumentNode<EditorVersionQuery, EditorVersionQueryVariables>;