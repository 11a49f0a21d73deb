/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an author says of a character. What is left out stays as it is. */
export type CharacterInput = {
  /** A line or two. */
  description?: string | null | undefined;
  name?: string | null | undefined;
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

export type CastQueryVariables = Exact<{ [key: string]: never; }>;


export type CastQuery = { __typename: 'Query', deskCast: { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string, slug: string, name: string, description: string, comicCount: number }>, tags: Array<{ __typename: 'DeskTag', id: string, slug: string, name: string, comicCount: number }> } };

export type CharacterRowFragment = { __typename: 'DeskCharacter', id: string, slug: string, name: string, description: string, comicCount: number };

export type TagRowFragment = { __typename: 'DeskTag', id: string, slug: string, name: string, comicCount: number };

type CastAnswer_CastRefused_Fragment = { __typename: 'CastRefused', message: string };

type CastAnswer_DeskCast_Fragment = { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> };

export type CastAnswerFragment =
  | CastAnswer_CastRefused_Fragment
  | CastAnswer_DeskCast_Fragment
;

export type CreateCharacterMutationVariables = Exact<{
  input: CharacterInput;
}>;


export type CreateCharacterMutation = { __typename: 'Mutation', createCharacter:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> }
   };

export type ChangeCharacterMutationVariables = Exact<{
  id: string | number;
  input: CharacterInput;
}>;


export type ChangeCharacterMutation = { __typename: 'Mutation', changeCharacter:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> }
   };

export type MoveCharacterMutationVariables = Exact<{
  id: string | number;
  after?: string | number | null | undefined;
}>;


export type MoveCharacterMutation = { __typename: 'Mutation', moveCharacter:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> }
   };

export type MergeCharacterMutationVariables = Exact<{
  id: string | number;
  into: string | number;
}>;


export type MergeCharacterMutation = { __typename: 'Mutation', mergeCharacter:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> }
   };

export type RemoveCharacterMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveCharacterMutation = { __typename: 'Mutation', removeCharacter:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> }
   };

export type CreateTagMutationVariables = Exact<{
  name: string;
}>;


export type CreateTagMutation = { __typename: 'Mutation', createTag:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> }
   };

export type RenameTagMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type RenameTagMutation = { __typename: 'Mutation', renameTag:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> }
   };

export type MergeTagMutationVariables = Exact<{
  id: string | number;
  into: string | number;
}>;


export type MergeTagMutation = { __typename: 'Mutation', mergeTag:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> }
   };

export type RemoveTagMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveTagMutation = { __typename: 'Mutation', removeTag:
    | { __typename: 'CastRefused', message: string }
    | { __typename: 'DeskCast', characters: Array<{ __typename: 'DeskCharacter', id: string }>, tags: Array<{ __typename: 'DeskTag', id: string }> }
   };

export type AuditPartFragment = { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ThumbFragment = { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> };

export type ComicRowFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export const CharacterRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CharacterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskCharacter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"comicCount"}}]}}]} as unknown as DocumentNode<CharacterRowFragment, unknown>;
export const TagRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TagRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskTag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"comicCount"}}]}}]} as unknown as DocumentNode<TagRowFragment, unknown>;
export const CastAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CastResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskCast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"characters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CastAnswerFragment, unknown>;
export const AuditPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<AuditPartFragment, unknown>;
export const ThumbFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ThumbFragment, unknown>;
export const ComicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ComicRowFragment, unknown>;
export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const CastDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8a687707d908c0b91c13d05525ea99858ca15d030db55bb288e15cd030ad41c9"} as unknown as DocumentNode<CastQuery, CastQueryVariables>;
export const CreateCharacterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a115bb78afc5c076d84ff39aa02d30502fc12bffa02678f6a074c39b66bd3eb9"} as unknown as DocumentNode<CreateCharacterMutation, CreateCharacterMutationVariables>;
export const ChangeCharacterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:06d7f12541971b0674382565f8a6954670ccc760afaac45e2d7658f68d4e887d"} as unknown as DocumentNode<ChangeCharacterMutation, ChangeCharacterMutationVariables>;
export const MoveCharacterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:89c05491e8d01e8f46c2461426a9d23197477851e8596f6c9dff4f297bc40e00"} as unknown as DocumentNode<MoveCharacterMutation, MoveCharacterMutationVariables>;
export const MergeCharacterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:614cc1014ecc2359c33d39d4941858478fc5eb6b2310d74bb3f77e5f5ef8880f"} as unknown as DocumentNode<MergeCharacterMutation, MergeCharacterMutationVariables>;
export const RemoveCharacterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:94078c5f72a2b6b5fc3af3cb7985aa3f2a9243bb0a99368b682a178a875f4874"} as unknown as DocumentNode<RemoveCharacterMutation, RemoveCharacterMutationVariables>;
export const CreateTagDocument = {"kind":"Document","definitions":[],"documentId":"sha256:89af6a04918d2de3d531340f5f730cbff3c9f03b04f674fda2aacf435143791b"} as unknown as DocumentNode<CreateTagMutation, CreateTagMutationVariables>;
export const RenameTagDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2a199c1bc3b0a86d5557e6b9ce0eb3dc67456fbd4ae7820e827f7e41901572f1"} as unknown as DocumentNode<RenameTagMutation, RenameTagMutationVariables>;
export const MergeTagDocument = {"kind":"Document","definitions":[],"documentId":"sha256:427722afc4ebdbc4d80ece3716ab1dbf1419f2eefa9bdf969b5fda4c0a0d31ad"} as unknown as DocumentNode<MergeTagMutation, MergeTagMutationVariables>;
export const RemoveTagDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b656e7e9aa39338016beeccad2e71fe9edef48b29d518d9661e7385f50218591"} as unknown as DocumentNode<RemoveTagMutation, RemoveTagMutationVariables>;