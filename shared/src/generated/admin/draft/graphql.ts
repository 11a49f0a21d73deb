/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnnouncePresenceInput = {
  comicId: string | number;
  /** The field one is in, in the editor's words. */
  field?: string | null | undefined;
  /** False when leaving. */
  here: boolean;
  sessionId: string | number;
};

export type AppendDraftUpdatesInput = {
  /** In order. */
  batches: Array<DraftBatchInput>;
  comicId: string | number;
  /** The shape of draft that this app writes. */
  schemaVersion: number;
  /** A UUID that the tab made when it opened. */
  sessionId: string | number;
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

/** Changes that one device made together. */
export type DraftBatchInput = {
  /** A Yjs update of at most 1 MiB. */
  change: string;
  /** The session's own count: 1, 2, 3 … A number sent again is not stored again. */
  number: number;
};

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

export type OpenDraftQueryVariables = Exact<{
  comicId: string | number;
}>;


export type OpenDraftQuery = { __typename: 'Query', draft: { __typename: 'OpenDraft', headSeq: number, state: string, hash: string, schemaVersion: number } | null };

export type DraftPositionFragment = { __typename: 'DraftPosition', headSeq: number, lastBatch: number, hash: string };

export type AppendDraftUpdatesMutationVariables = Exact<{
  input: AppendDraftUpdatesInput;
}>;


export type AppendDraftUpdatesMutation = { __typename: 'Mutation', appendDraftUpdates:
    | { __typename: 'AppTooOld', message: string }
    | { __typename: 'DraftBatchRefused', batch: number, message: string, position: { __typename: 'DraftPosition', headSeq: number, lastBatch: number, hash: string } }
    | { __typename: 'DraftNotFound', message: string }
    | { __typename: 'DraftOutOfStep', stateVector: string, position: { __typename: 'DraftPosition', headSeq: number, lastBatch: number, hash: string } }
    | { __typename: 'DraftSaved', position: { __typename: 'DraftPosition', headSeq: number, lastBatch: number, hash: string } }
   };

export type DraftUpdatesSubscriptionVariables = Exact<{
  comicId: string | number;
  afterSeq: number;
}>;


export type DraftUpdatesSubscription = { __typename: 'Subscription', draftUpdates: { __typename: 'DraftUpdates', changes: Array<{ __typename: 'DraftUpdateEvent', seq: number, sessionId: string | null, change: string }> } };

export type AnnouncePresenceMutationVariables = Exact<{
  input: AnnouncePresenceInput;
}>;


export type AnnouncePresenceMutation = { __typename: 'Mutation', announcePresence: boolean };

export type DraftPresenceSubscriptionVariables = Exact<{
  comicId: string | number;
}>;


export type DraftPresenceSubscription = { __typename: 'Subscription', draftPresence: Array<{ __typename: 'DraftPresence', sessionId: string, accountId: string, name: string, field: string | null }> };

export type AuditPartFragment = { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ThumbFragment = { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> };

export type ComicRowFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export const DraftPositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"headSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastBatch"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]} as unknown as DocumentNode<DraftPositionFragment, unknown>;
export const AuditPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<AuditPartFragment, unknown>;
export const ThumbFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ThumbFragment, unknown>;
export const ComicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ComicRowFragment, unknown>;
export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const OpenDraftDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e86ea17160991bc55af847edc5f3da55fdc681d7f83d8b75cbb3758eadb3ef1e"} as unknown as DocumentNode<OpenDraftQuery, OpenDraftQueryVariables>;
export const AppendDraftUpdatesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fe87d8719ed421bca81485bb8907797b5d31ffeb4f5dd2f94bc166b9425d6fa5"} as unknown as DocumentNode<AppendDraftUpdatesMutation, AppendDraftUpdatesMutationVariables>;
export const DraftUpdatesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:277ed5f0cd21415ba11bcae300a235b597f8a1fe855e3ea2e820f7c980811249"} as unknown as DocumentNode<DraftUpdatesSubscription, DraftUpdatesSubscriptionVariables>;
export const AnnouncePresenceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:87d11fe74ecf1efdc190df8010c68ed3eb82b07f06725ec18aa5d4700526709e"} as unknown as DocumentNode<AnnouncePresenceMutation, AnnouncePresenceMutationVariables>;
export const DraftPresenceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5ec93203f9aebfe0410108f714f04c13e70557cf4301e9745105f475be166c9a"} as unknown as DocumentNode<DraftPresenceSubscription, DraftPresenceSubscriptionVariables>;