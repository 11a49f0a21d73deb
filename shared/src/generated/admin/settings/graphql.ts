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

export type CreateApiTokenInput = {
  /** Days until it ends, 1 to 365. */
  days: number;
  /** To know it by, up to 120 characters. */
  name: string;
  /** Names of `tokenScopes`. */
  scopes: Array<string>;
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

/** Settings of the site. What is left out stays as it is. */
export type SiteInput = {
  /** Plain text; a blank line starts a new paragraph. */
  about?: string | null | undefined;
  authorName?: string | null | undefined;
  /** A few sentences for new readers. */
  description?: string | null | undefined;
  /** Degrees, 0 to 359. */
  hue?: number | null | undefined;
  /** BCP 47 tag. */
  language?: string | null | undefined;
  /** Such as `CC BY 4.0`. */
  licence?: string | null | undefined;
  /** At most 20, all of them at once. */
  links?: Array<SiteLinkInput> | null | undefined;
  /** One line under the title. */
  tagline?: string | null | undefined;
  /** IANA name. Slots keep their time of day in the new zone. */
  timeZone?: string | null | undefined;
  title?: string | null | undefined;
};

export type SiteLinkInput = {
  /** What to show. */
  label: string;
  /** Absolute address: http, https or mailto. */
  url: string;
};

export type AuditPartFragment = { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ThumbFragment = { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> };

export type ComicRowFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string, email: string, role: Role, isMe: boolean, hasSecondFactor: boolean, lastSeenAt: string | null }>, invitations: Array<{ __typename: 'Invitation', id: string, email: string, role: Role, expiresAt: string }> };

export type InviteMutationVariables = Exact<{
  email: string;
  role: Role;
}>;


export type InviteMutation = { __typename: 'Mutation', invite:
    | { __typename: 'AccountRefused', message: string }
    | { __typename: 'Invited', link: string | null, invitation: { __typename: 'Invitation', id: string } }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawInvitationMutation = { __typename: 'Mutation', withdrawInvitation: boolean };

export type ChangeRoleMutationVariables = Exact<{
  id: string | number;
  role: Role;
}>;


export type ChangeRoleMutation = { __typename: 'Mutation', changeRole:
    | { __typename: 'Person', id: string, role: Role }
    | { __typename: 'PersonRefused', message: string }
   };

export type RemovePersonMutationVariables = Exact<{
  id: string | number;
}>;


export type RemovePersonMutation = { __typename: 'Mutation', removePerson:
    | { __typename: 'Person', id: string }
    | { __typename: 'PersonRefused', message: string }
   };

export type SiteSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteSettingsQuery = { __typename: 'Query', deskSite: { __typename: 'DeskSite', title: string, tagline: string, description: string, authorName: string, about: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ __typename: 'SiteLink', label: string, url: string }> } };

export type SiteSettingsFragment = { __typename: 'DeskSite', title: string, tagline: string, description: string, authorName: string, about: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ __typename: 'SiteLink', label: string, url: string }> };

export type ChangeSiteMutationVariables = Exact<{
  input: SiteInput;
}>;


export type ChangeSiteMutation = { __typename: 'Mutation', changeSite:
    | { __typename: 'DeskSite', title: string, tagline: string, description: string, authorName: string, about: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ __typename: 'SiteLink', label: string, url: string }> }
    | { __typename: 'SiteRefused', field: string, message: string }
   };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { __typename: 'Query', apiTokens: Array<{ __typename: 'ApiToken', id: string, name: string, prefix: string, scopes: Array<string>, madeBy: string, createdAt: string, expiresAt: string, lastUsedAt: string | null }>, tokenScopes: Array<{ __typename: 'TokenScope', name: string, meaning: string }> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { __typename: 'Mutation', createApiToken:
    | { __typename: 'ApiTokenMade', secret: string, apiToken: { __typename: 'ApiToken', id: string } }
    | { __typename: 'ApiTokenRefused', message: string }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiTokenMutation = { __typename: 'Mutation', revokeApiToken: boolean };

export const AuditPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<AuditPartFragment, unknown>;
export const ThumbFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ThumbFragment, unknown>;
export const ComicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ComicRowFragment, unknown>;
export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const SiteSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tagline"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"hue"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<SiteSettingsFragment, unknown>;
export const PeopleDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f200c77dafe200fae277d47ceca316a9f3bba0f50473915aeb5b95671d8769c0"} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const InviteDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9822f70cbf309293cd11c8b2b5f2ecd7016ddb53006fd4e4a30fd30b2cf0ce47"} as unknown as DocumentNode<InviteMutation, InviteMutationVariables>;
export const WithdrawInvitationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f2946e6fd2f96a9e1888fe9fc7409ee4bceb983d306103e541ed3d3a79d2a8c5"} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ChangeRoleDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2c0769a9f73df9d1d155533425390d30ac6a9a6b635d80e0d8fce56c4e7d377c"} as unknown as DocumentNode<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const RemovePersonDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7110269e452aa53c9ae14a7e90b54c9bead716b2f3583bd14c24aacdaeca025c"} as unknown as DocumentNode<RemovePersonMutation, RemovePersonMutationVariables>;
export const SiteSettingsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c0d5f7cd9552789d850406772c2d6d91a33f2ce52befd53b025cf27fb0ac893a"} as unknown as DocumentNode<SiteSettingsQuery, SiteSettingsQueryVariables>;
export const ChangeSiteDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d16091df683ee649a7dfb7906cd2848dd754947c4faf1a51368ff7bf7c3cefe0"} as unknown as DocumentNode<ChangeSiteMutation, ChangeSiteMutationVariables>;
export const TokensDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ae447fa2f72fb5b7c6d94cfd9ddd9e8e32dea8df69bea404140dce039546880c"} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const CreateApiTokenDocument = {"kind":"Document","definitions":[],"documentId":"sha256:77c0f47fe803f9c02de4aaacd28413d695948b414ef500f5910ff4b85a7e0b2b"} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d2ae13b639e095da548f05ab0d147ac715ca3110540a31e9ce03293b978ccf52"} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;