/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BreakInput = {
  /** `YYYY-MM-DD` */
  fromDate: string;
  /** What readers are told. */
  note?: string;
  /** `YYYY-MM-DD`, included. */
  untilDate: string;
};

export type CadenceInput = {
  isPublic?: boolean;
  lowBuffer?: number;
  /** `YYYY-MM-DD` */
  startsOn: string;
  /** `HH:MM` */
  timeOfDay: string;
  /** 1 for Monday to 7 for Sunday. */
  weekdays: Array<number>;
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

/** Who an author is on this site. */
export type Role =
  /** May draft, not publish. */
  | 'CONTRIBUTOR'
  /** May write and publish. */
  | 'EDITOR'
  /** May do everything, and decides who else may what. */
  | 'OWNER';

/** What to do when the moment is a slot that another comic has. */
export type SlotTakenThen =
  /** The other, and those right behind it, each move on by a slot. */
  | 'PUSH_BACK'
  /** Answer SlotTaken. */
  | 'REFUSE'
  /** Both go out. */
  | 'SHARE'
  /** The two change places; against a draft, the other becomes a draft again. */
  | 'SWAP';

export type AuditPartFragment = { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ThumbFragment = { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> };

export type ComicRowFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export type QueueSeriesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueSeriesQuery = { __typename: 'Query', deskSeries: Array<{ __typename: 'DeskSeries', id: string, title: string }>, runways: Array<{ __typename: 'DeskRunway', seriesId: string, days: number | null, buffer: number, isLow: boolean }> };

export type QueueComicFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type QueueQueryVariables = Exact<{
  seriesId: string | number;
  from: string;
  until: string;
}>;


export type QueueQuery = { __typename: 'Query', cadence: { __typename: 'DeskCadence', seriesId: string, weekdays: Array<number>, timeOfDay: string, startsOn: string, isPublic: boolean, lowBuffer: number, timeZone: string } | null, queue: { __typename: 'Queue', timeZone: string, slots: Array<{ __typename: 'DeskSlot', date: string, at: string, comic: { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } | null }>, others: Array<{ __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null }>, breaks: Array<{ __typename: 'DeskBreak', id: string, fromDate: string, untilDate: string, note: string }> } };

export type TrayQueryVariables = Exact<{
  seriesId: string | number;
}>;


export type TrayQuery = { __typename: 'Query', deskComics: { __typename: 'DeskComicConnection', nodes: Array<{ __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null }> } };

export type SlotProposalQueryVariables = Exact<{
  seriesId: string | number;
}>;


export type SlotProposalQuery = { __typename: 'Query', slotProposal: Array<{ __typename: 'SlotProposal', date: string, at: string, comic: { __typename: 'DeskComic', id: string, title: string, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } }> };

export type ScheduleComicMutationVariables = Exact<{
  id: string | number;
  at: string;
  ifTaken: SlotTakenThen;
}>;


export type ScheduleComicMutation = { __typename: 'Mutation', scheduleComic:
    | { __typename: 'CannotUndo', message: string }
    | { __typename: 'ComicActed', actId: string | null, comic: { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } }
    | { __typename: 'ComicNotFound', message: string }
    | { __typename: 'MomentPassed', message: string }
    | { __typename: 'NotASlug', message: string }
    | { __typename: 'NotReady', message: string }
    | { __typename: 'SeriesNotFound', message: string }
    | { __typename: 'SlotTaken', comicId: string, title: string, message: string }
    | { __typename: 'SlugTaken', message: string }
    | { __typename: 'WrongState', message: string }
   };

export type PushBackComicMutationVariables = Exact<{
  id: string | number;
}>;


export type PushBackComicMutation = { __typename: 'Mutation', pushBackComic:
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

type CadenceAnswer_CadenceRefused_Fragment = { __typename: 'CadenceRefused', message: string };

type CadenceAnswer_DeskCadence_Fragment = { __typename: 'DeskCadence', seriesId: string };

type CadenceAnswer_SeriesNotFound_Fragment = { __typename: 'SeriesNotFound', message: string };

export type CadenceAnswerFragment =
  | CadenceAnswer_CadenceRefused_Fragment
  | CadenceAnswer_DeskCadence_Fragment
  | CadenceAnswer_SeriesNotFound_Fragment
;

export type SetCadenceMutationVariables = Exact<{
  seriesId: string | number;
  input: CadenceInput;
}>;


export type SetCadenceMutation = { __typename: 'Mutation', setCadence:
    | { __typename: 'CadenceRefused', message: string }
    | { __typename: 'DeskCadence', seriesId: string }
    | { __typename: 'SeriesNotFound', message: string }
   };

export type RemoveCadenceMutationVariables = Exact<{
  seriesId: string | number;
}>;


export type RemoveCadenceMutation = { __typename: 'Mutation', removeCadence: boolean };

export type AddBreakMutationVariables = Exact<{
  seriesId: string | number;
  input: BreakInput;
}>;


export type AddBreakMutation = { __typename: 'Mutation', addBreak:
    | { __typename: 'CadenceRefused', message: string }
    | { __typename: 'DeskCadence', seriesId: string }
    | { __typename: 'SeriesNotFound', message: string }
   };

export type RemoveBreakMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveBreakMutation = { __typename: 'Mutation', removeBreak:
    | { __typename: 'CadenceRefused', message: string }
    | { __typename: 'DeskCadence', seriesId: string }
    | { __typename: 'SeriesNotFound', message: string }
   };

export const AuditPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<AuditPartFragment, unknown>;
export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const ThumbFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ThumbFragment, unknown>;
export const ComicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ComicRowFragment, unknown>;
export const QueueComicFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueComic"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComicRow"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}}]} as unknown as DocumentNode<QueueComicFragment, unknown>;
export const CadenceAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CadenceAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CadenceResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskCadence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CadenceAnswerFragment, unknown>;
export const QueueSeriesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:439d9e975f8388fdfaf89bf8eec578993a1c1a1ae4b1920edb81346d79ad799d"} as unknown as DocumentNode<QueueSeriesQuery, QueueSeriesQueryVariables>;
export const QueueDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6edf6255289664d6064e68c10f6142fe76b9ef3aecdfb95248d988915906c57b"} as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const TrayDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8a8a0098a13a1b5cdee409131240793b5a3ecaacfb4a80e90bc9bd75b24b674e"} as unknown as DocumentNode<TrayQuery, TrayQueryVariables>;
export const SlotProposalDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e5beedc7bd917ac49c6b2b4e0f896caa2261aaa1f935aa20a89ba7e8b51de0a6"} as unknown as DocumentNode<SlotProposalQuery, SlotProposalQueryVariables>;
export const ScheduleComicDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0e48c04b66fc58ace3341f165750b60d56d4088d79b7651db084419613d516ff"} as unknown as DocumentNode<ScheduleComicMutation, ScheduleComicMutationVariables>;
export const PushBackComicDocument = {"kind":"Document","definitions":[],"documentId":"sha256:57f916327bf00d784b2a06c6a0b60dff1fe9d0c12f88720c7a1a9192d3de1fee"} as unknown as DocumentNode<PushBackComicMutation, PushBackComicMutationVariables>;
export const SetCadenceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:82491e6d7d11defd76c5f97a5ac2af1a093ff2f19cabec9c1c1e5117c28ef675"} as unknown as DocumentNode<SetCadenceMutation, SetCadenceMutationVariables>;
export const RemoveCadenceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:35cd3e403c0e8c1e45613b02359a96e49b5a4086aa9d45ac74ea3853ebf625d1"} as unknown as DocumentNode<RemoveCadenceMutation, RemoveCadenceMutationVariables>;
export const AddBreakDocument = {"kind":"Document","definitions":[],"documentId":"sha256:965fe1b66e6cc067aee4b21c5e946187aa5dce93b7248eff1ab5db9f43439278"} as unknown as DocumentNode<AddBreakMutation, AddBreakMutationVariables>;
export const RemoveBreakDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d0daece6eb7ff116bca9f0458cf0001b7c3ee3b02aca23520e78bb83e273a038"} as unknown as DocumentNode<RemoveBreakMutation, RemoveBreakMutationVariables>;