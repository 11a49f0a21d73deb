/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** What stands after `#` in the link. */
  link: string;
  name: string;
  password: string;
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

/** The first account of a site. */
export type CreateOwnerInput = {
  email: string;
  /** What stands after `#` in the one-time link. */
  link: string;
  name: string;
  password: string;
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

export type AuditPartFragment = { __typename: 'AuditLog', nodes: Array<{ __typename: 'AuditEntryView', id: string, act: string, at: string, actorId: string | null, actorKind: string, actorName: string, subjectKind: string, subjectId: string | null, subjectName: string, address: string, device: string, before: string | null, after: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ThumbFragment = { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> };

export type ComicRowFragment = { __typename: 'DeskComic', id: string, seriesId: string, chapterId: string | null, title: string, slug: string | null, state: ComicState, publishAt: string | null, lastPublishAt: string | null, editedAt: string, pageCount: number, problems: Array<ProblemCode>, hasChanges: boolean, thumbnail: { __typename: 'Image', width: number, height: number, dominantColor: string, thumbhash: string, renditions: Array<{ __typename: 'Rendition', format: ImageFormat, url: string, width: number }> } | null };

export type MeFragment = { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'LockedOut', message: string }
    | { __typename: 'SecondFactorNeeded', ticket: string, hasTotp: boolean, hasPasskey: boolean }
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

export type FinishSignInMutationVariables = Exact<{
  ticket: string;
  code: string;
}>;


export type FinishSignInMutation = { __typename: 'Mutation', finishSignIn:
    | { __typename: 'CodeRefused', message: string }
    | { __typename: 'LockedOut', message: string }
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'SignedIn', me: { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> } }
   };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { __typename: 'Mutation', beginPasskeySignIn: { __typename: 'PasskeyCeremony', ticket: string, options: string } };

export type FinishPasskeySignInMutationVariables = Exact<{
  ticket: string;
  response: string;
}>;


export type FinishPasskeySignInMutation = { __typename: 'Mutation', finishPasskeySignIn:
    | { __typename: 'PasskeyRefused', message: string }
    | { __typename: 'SignedIn', me: { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> } }
   };

export type InvitationOfferQueryVariables = Exact<{
  link: string;
}>;


export type InvitationOfferQuery = { __typename: 'Query', invitationOffer: { __typename: 'Offer', email: string, role: Role } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', acceptInvitation:
    | { __typename: 'AccountRefused', message: string }
    | { __typename: 'LinkRefused', message: string }
    | { __typename: 'SignedIn', me: { __typename: 'Me', id: string, name: string, email: string, role: Role, permissions: Array<string> } }
   };

export type AskPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type AskPasswordResetMutation = { __typename: 'Mutation', askPasswordReset:
    | { __typename: 'LockedOut', message: string }
    | { __typename: 'PasswordResetAsked', email: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  link: string;
  password: string;
}>;


export type ResetPasswordMutation = { __typename: 'Mutation', resetPassword:
    | { __typename: 'AccountRefused', message: string }
    | { __typename: 'LinkRefused', message: string }
    | { __typename: 'PasswordSet', email: string }
   };

export type ConfirmMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type ConfirmMutation = { __typename: 'Mutation', confirm:
    | { __typename: 'CodeRefused', message: string }
    | { __typename: 'ItIsMe', until: string }
    | { __typename: 'LockedOut', message: string }
    | { __typename: 'SignInRefused', message: string }
   };

export type ConfirmWithPasskeyMutationVariables = Exact<{
  ticket: string;
  response: string;
}>;


export type ConfirmWithPasskeyMutation = { __typename: 'Mutation', confirmWithPasskey:
    | { __typename: 'ItIsMe', until: string }
    | { __typename: 'PasskeyRefused', message: string }
   };

export const AuditPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<AuditPartFragment, unknown>;
export const ThumbFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ThumbFragment, unknown>;
export const ComicRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComicRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskComic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanges"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thumb"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thumb"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"dominantColor"}},{"kind":"Field","name":{"kind":"Name","value":"thumbhash"}},{"kind":"Field","name":{"kind":"Name","value":"renditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]} as unknown as DocumentNode<ComicRowFragment, unknown>;
export const MeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Me"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]} as unknown as DocumentNode<MeFragment, unknown>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a8355382cb64aa590b9e63f4e27f7cf7861bc8d29f313f330e004da0d44de416"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[],"documentId":"sha256:11a5bc38a2bc2bd4f8c6b95822217db22d39f7102aff72e09434d3cc22bc588f"} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const CreateOwnerDocument = {"kind":"Document","definitions":[],"documentId":"sha256:535b608a49716996bdbb7775d0e3be92549d961fea5440378b1202ef6bd707a3"} as unknown as DocumentNode<CreateOwnerMutation, CreateOwnerMutationVariables>;
export const FinishSignInDocument = {"kind":"Document","definitions":[],"documentId":"sha256:64e2d0648516c5e2200b10af0bb129bfaa5af3423ef5ff828238fb6b72d44360"} as unknown as DocumentNode<FinishSignInMutation, FinishSignInMutationVariables>;
export const BeginPasskeySignInDocument = {"kind":"Document","definitions":[],"documentId":"sha256:38c05c21a7f40c3e2a3f76ea5e57636b1ea6b15bbf45c75736dd73a2f22bf1d5"} as unknown as DocumentNode<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const FinishPasskeySignInDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f689d88a6f2bb8e6b0cd3a674b00f7171e43cfdb0ca4f3ec0a55454cfa1b8316"} as unknown as DocumentNode<FinishPasskeySignInMutation, FinishPasskeySignInMutationVariables>;
export const InvitationOfferDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8f765c1e5d39e7a3e57f2baa27ccee1dce065f22f333863e0dbbe5e7f323a6f2"} as unknown as DocumentNode<InvitationOfferQuery, InvitationOfferQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:53ef55c4e5c8a7b5c23d18adc3b71aca8592c29ad40818f5426b765699e6f6cb"} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const AskPasswordResetDocument = {"kind":"Document","definitions":[],"documentId":"sha256:82957b41e147815f61bbc7b134bf6fbcd03b3b5badfa6ca2753be2b0a08cf921"} as unknown as DocumentNode<AskPasswordResetMutation, AskPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b076f9faee94fb8dc86ae1555b247f01eef4236ecde1341cddfec896573b2c9c"} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ConfirmDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ec1278f28d47609e1e538fe5d8b9ab8dda3f8ee770f06a3ffea2bac54da1dc1b"} as unknown as DocumentNode<ConfirmMutation, ConfirmMutationVariables>;
export const ConfirmWithPasskeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f5317084b1e216845f292dd0a61b50586beb0ceca3b99f32e6220361f528acec"} as unknown as DocumentNode<ConfirmWithPasskeyMutation, ConfirmWithPasskeyMutationVariables>;