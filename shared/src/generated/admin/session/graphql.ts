/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The first account of a site. */
export type CreateOwnerInput = {
  email: string;
  /** What stands after `#` in the one-time link. */
  link: string;
  name: string;
  password: string;
};

/** Who an author is on this site. */
export type Role =
  /** May draft, not publish. */
  | 'CONTRIBUTOR'
  /** May write and publish. */
  | 'EDITOR'
  /** May do everything, and decides who else may what. */
  | 'OWNER';

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'LockedOut', message: string }
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'SignedIn', me: { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type CreateOwnerMutationVariables = Exact<{
  input: CreateOwnerInput;
}>;


export type CreateOwnerMutation = { __typename: 'Mutation', createOwner:
    | { __typename: 'AccountRefused', message: string }
    | { __typename: 'LinkRefused', message: string }
    | { __typename: 'SignedIn', me: { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> } }
   };

export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a8355382cb64aa590b9e63f4e27f7cf7861bc8d29f313f330e004da0d44de416"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[],"documentId":"sha256:81714f8720b26f765feea7248efecb81bc04945853b794aa7b06f0efec7f35f9"} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const CreateOwnerDocument = {"kind":"Document","definitions":[],"documentId":"sha256:535b608a49716996bdbb7775d0e3be92549d961fea5440378b1202ef6bd707a3"} as unknown as DocumentNode<CreateOwnerMutation, CreateOwnerMutationVariables>;