/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an author says of a chapter. What is left out stays as it is. */
export type ChapterInput = {
  description?: string | null | undefined;
  /** A new one has the old address lead to it for ever. */
  slug?: string | null | undefined;
  title?: string | null | undefined;
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

/** How a series is read. */
export type ReadingDirection =
  /** Left to right. */
  | 'LTR'
  /** Right to left. */
  | 'RTL'
  /** Scrolled down. */
  | 'VERTICAL';

/** Who an author is on this site. */
export type Role =
  /** May draft, not publish. */
  | 'CONTRIBUTOR'
  /** May write and publish. */
  | 'EDITOR'
  /** May do everything, and decides who else may what. */
  | 'OWNER';

/** What an author says of a series. What is left out stays as it is. */
export type SeriesInput = {
  description?: string | null | undefined;
  direction?: ReadingDirection | null | undefined;
  /** BCP 47 tag. */
  language?: string | null | undefined;
  /** A new one has the old address lead to it for ever. */
  slug?: string | null | undefined;
  title?: string | null | undefined;
};

export type AuditPartFragment = { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ThumbFragment = { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> };

export type ComicRowFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export type SeriesQueryVariables = Exact<{ [key: string]: never; }>;


export type SeriesQuery = { __typename: 'Query', deskSeries: Array<{ __typename: 'DeskSeries', id: string, slug: string, title: string, description: string, language: string, direction: ReadingDirection, comicCount: number, chapters: Array<{ __typename: 'DeskChapter', id: string, parentId: string | null, slug: string, title: string, description: string, comicCount: number }> }> };

export type SeriesCardFragment = { __typename: 'DeskSeries', id: string, slug: string, title: string, description: string, language: string, direction: ReadingDirection, comicCount: number, chapters: Array<{ __typename: 'DeskChapter', id: string, parentId: string | null, slug: string, title: string, description: string, comicCount: number }> };

export type ChapterRowFragment = { __typename: 'DeskChapter', id: string, parentId: string | null, slug: string, title: string, description: string, comicCount: number };

type OutlineAnswer_Outline_Fragment = { __typename: 'Outline', series: Array<{ __typename: 'DeskSeries', id: string, chapters: Array<{ __typename: 'DeskChapter', id: string }> }> };

type OutlineAnswer_OutlineRefused_Fragment = { __typename: 'OutlineRefused', message: string };

export type OutlineAnswerFragment =
  | OutlineAnswer_Outline_Fragment
  | OutlineAnswer_OutlineRefused_Fragment
;

export type CreateSeriesMutationVariables = Exact<{
  input: SeriesInput;
}>;


export type CreateSeriesMutation = { __typename: 'Mutation', createSeries:
    | { __typename: 'Outline', series: Array<{ __typename: 'DeskSeries', id: string, chapters: Array<{ __typename: 'DeskChapter', id: string }> }> }
    | { __typename: 'OutlineRefused', message: string }
   };

export type ChangeSeriesMutationVariables = Exact<{
  id: string | number;
  input: SeriesInput;
}>;


export type ChangeSeriesMutation = { __typename: 'Mutation', changeSeries:
    | { __typename: 'Outline', series: Array<{ __typename: 'DeskSeries', id: string, chapters: Array<{ __typename: 'DeskChapter', id: string }> }> }
    | { __typename: 'OutlineRefused', message: string }
   };

export type MoveSeriesMutationVariables = Exact<{
  id: string | number;
  after?: string | number | null | undefined;
}>;


export type MoveSeriesMutation = { __typename: 'Mutation', moveSeries:
    | { __typename: 'Outline', series: Array<{ __typename: 'DeskSeries', id: string, chapters: Array<{ __typename: 'DeskChapter', id: string }> }> }
    | { __typename: 'OutlineRefused', message: string }
   };

export type RemoveSeriesMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveSeriesMutation = { __typename: 'Mutation', removeSeries:
    | { __typename: 'Outline', series: Array<{ __typename: 'DeskSeries', id: string, chapters: Array<{ __typename: 'DeskChapter', id: string }> }> }
    | { __typename: 'OutlineRefused', message: string }
   };

export type CreateChapterMutationVariables = Exact<{
  seriesId: string | number;
  parentId?: string | number | null | undefined;
  input: ChapterInput;
}>;


export type CreateChapterMutation = { __typename: 'Mutation', createChapter:
    | { __typename: 'Outline', series: Array<{ __typename: 'DeskSeries', id: string, chapters: Array<{ __typename: 'DeskChapter', id: string }> }> }
    | { __typename: 'OutlineRefused', message: string }
   };

export type ChangeChapterMutationVariables = Exact<{
  id: string | number;
  input: ChapterInput;
}>;


export type ChangeChapterMutation = { __typename: 'Mutation', changeChapter:
    | { __typename: 'Outline', series: Array<{ __typename: 'DeskSeries', id: string, chapters: Array<{ __typename: 'DeskChapter', id: string }> }> }
    | { __typename: 'OutlineRefused', message: string }
   };

export type MoveChapterMutationVariables = Exact<{
  id: string | number;
  parentId?: string | number | null | undefined;
  after?: string | number | null | undefined;
}>;


export type MoveChapterMutation = { __typename: 'Mutation', moveChapter:
    | { __typename: 'Outline', series: Array<{ __typename: 'DeskSeries', id: string, chapters: Array<{ __typename: 'DeskChapter', id: string }> }> }
    | { __typename: 'OutlineRefused', message: string }
   };

export type RemoveChapterMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveChapterMutation = { __typename: 'Mutation', removeChapter:
    | { __typename: 'Outline', series: Array<{ __typename: 'DeskSeries', id: string, chapters: Array<{ __typename: 'DeskChapter', id: string }> }> }
    | { __typename: 'OutlineRefused', message: string }
   };

export const AuditPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<AuditPartFragment, unknown>;
export const ThumbFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ThumbFragment, unknown>;
export const ComicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ComicRowFragment, unknown>;
export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const ChapterRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChapterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskChapter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"comicCount"}}]}}]} as unknown as DocumentNode<ChapterRowFragment, unknown>;
export const SeriesCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"comicCount"}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChapterRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChapterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskChapter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"comicCount"}}]}}]} as unknown as DocumentNode<SeriesCardFragment, unknown>;
export const OutlineAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutlineAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutlineResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OutlineAnswerFragment, unknown>;
export const SeriesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8786117797e74fb3bc8a39d5aeab50c088b5639034e070c8956e2aa2b4c099cf"} as unknown as DocumentNode<SeriesQuery, SeriesQueryVariables>;
export const CreateSeriesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:06dbac17d60186d0115b5be67ae213a0e28be971e5e9155ccbd4b56d7106b3b1"} as unknown as DocumentNode<CreateSeriesMutation, CreateSeriesMutationVariables>;
export const ChangeSeriesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:38a1c506c292ce7cde930dfd93c7708851374474f28b9c7e1ad5e567ebbf467e"} as unknown as DocumentNode<ChangeSeriesMutation, ChangeSeriesMutationVariables>;
export const MoveSeriesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0228c276d775703e3b5a900bc46779ad9167dc030e5152296f8a87c84316dc53"} as unknown as DocumentNode<MoveSeriesMutation, MoveSeriesMutationVariables>;
export const RemoveSeriesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1280b1d897e66d115154d62d603caa23ef10e931355f9d088b943818d229968a"} as unknown as DocumentNode<RemoveSeriesMutation, RemoveSeriesMutationVariables>;
export const CreateChapterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:66b55441d971ee18595a57cd7a4e0d0ac6a6193c4185c215acc9dc59a05066ab"} as unknown as DocumentNode<CreateChapterMutation, CreateChapterMutationVariables>;
export const ChangeChapterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4c3d153d03b127cc119aec1fc9faa29b0dd671f1f81154fde84ab020f1d21a86"} as unknown as DocumentNode<ChangeChapterMutation, ChangeChapterMutationVariables>;
export const MoveChapterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1c12c02b71e60c350f6341c7522b5b88b0955833f4e4f654054ebc49bbf8b709"} as unknown as DocumentNode<MoveChapterMutation, MoveChapterMutationVariables>;
export const RemoveChapterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5939a5be403abe8b5d4efa84c346147ea201d62d4152214b5410573197a8acbb"} as unknown as DocumentNode<RemoveChapterMutation, RemoveChapterMutationVariables>;