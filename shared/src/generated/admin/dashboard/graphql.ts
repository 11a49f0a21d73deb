/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type HealthState =
  /** Readers or authors go without something. */
  | 'FAULT'
  /** Worth knowing. */
  | 'NOTE'
  /** As it should be. */
  | 'OK';

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

export type RunwaysQueryVariables = Exact<{ [key: string]: never; }>;


export type RunwaysQuery = { __typename: 'Query', runways: Array<{ __typename: 'DeskRunway', seriesId: string, days: number | null, buffer: number, isLow: boolean, nextEmptyAt: string | null, isAboutToMiss: boolean, slots: Array<{ __typename: 'DeskSlot', date: string, at: string, comic: { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null } | null }> }>, deskSeries: Array<{ __typename: 'DeskSeries', id: string, title: string }> };

export type WorthDoingQueryVariables = Exact<{ [key: string]: never; }>;


export type WorthDoingQuery = { __typename: 'Query', noAlt: { __typename: 'DeskComicConnection', totalCount: number, nodes: Array<{ __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null }> }, noTranscript: { __typename: 'DeskComicConnection', totalCount: number, nodes: Array<{ __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null }> }, changed: { __typename: 'DeskComicConnection', totalCount: number, nodes: Array<{ __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null }> }, drafts: { __typename: 'DeskComicConnection', totalCount: number, nodes: Array<{ __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null }> } };

export type LatelyQueryVariables = Exact<{ [key: string]: never; }>;


export type LatelyQuery = { __typename: 'Query', auditLog: { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { __typename: 'Query', health: Array<{ __typename: 'HealthFinding', part: string, state: HealthState, says: string, advice: string | null }> };

export type AuditPartFragment = { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ThumbFragment = { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> };

export type ComicRowFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export const AuditPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<AuditPartFragment, unknown>;
export const ThumbFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ThumbFragment, unknown>;
export const ComicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ComicRowFragment, unknown>;
export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const RunwaysDocument = {"kind":"Document","definitions":[],"documentId":"sha256:77f4780a5df99b178375ccd5fadd6c1a90dba723e7272a8fd102896afebf9058"} as unknown as DocumentNode<RunwaysQuery, RunwaysQueryVariables>;
export const WorthDoingDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4a921079a03e0e32fd9ea3cfd9b82b60e92859a580b8bb350388cb6b8edc2cc8"} as unknown as DocumentNode<WorthDoingQuery, WorthDoingQueryVariables>;
export const LatelyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:38c3530ced4c39547eb88f2c55e17c8128ade1f1d11e7040bb21d69c9785f23f"} as unknown as DocumentNode<LatelyQuery, LatelyQueryVariables>;
export const HealthDocument = {"kind":"Document","definitions":[],"documentId":"sha256:289993727848a1a4b2eeb17f5db250af439fdcbf9650363eae4aad2ffa010f78"} as unknown as DocumentNode<HealthQuery, HealthQueryVariables>;