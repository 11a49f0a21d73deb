import {
  AcceptInvitationDocument,
  type AcceptInvitationInput,
  BeginPasskeySignInDocument,
  CreateOwnerDocument,
  type CreateOwnerInput,
  FinishPasskeySignInDocument,
  FinishSignInDocument,
  type MeFragment,
  SignInDocument,
} from '@longbox/shared/generated/admin/session/graphql';

import { client } from '../api/client';
import { en } from '../i18n/en';
import { usePasskey } from './passkey';
import { welcome } from './session';

/** How a try to sign in went. `refused` comes with a sentence for the person; `code` asks for a second factor. */
export type SignInOutcome =
  | { kind: 'signed-in' }
  | { kind: 'refused'; message: string }
  | { kind: 'code'; ticket: string; hasTotp: boolean; hasPasskey: boolean };

type Answer =
  | { __typename: 'SignedIn'; me: MeFragment }
  | { __typename: 'SecondFactorNeeded'; ticket: string; hasTotp: boolean; hasPasskey: boolean }
  | { __typename: string; message: string };

function outcomeOf(answer: Answer | undefined): SignInOutcome {
  if (!answer) return { kind: 'refused', message: en.session.needsNetwork };
  if ('message' in answer) return { kind: 'refused', message: answer.message };
  if ('ticket' in answer) return { kind: 'code', ...answer };
  welcome(answer.me);
  return { kind: 'signed-in' };
}

/** Signs in with email and password. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const { data } = await client.mutation(SignInDocument, { email, password });
  return outcomeOf(data?.signIn);
}

/** The second step for whoever has a second factor: a code of the authenticator app, or a recovery code. */
export async function signInWithCode(ticket: string, code: string): Promise<SignInOutcome> {
  const { data } = await client.mutation(FinishSignInDocument, { ticket, code });
  return outcomeOf(data?.finishSignIn);
}

/** Signs in with a passkey instead of a password. */
export async function signInWithPasskey(): Promise<SignInOutcome> {
  const begun = await client.mutation(BeginPasskeySignInDocument, {});
  if (!begun.data) return outcomeOf(undefined);
  const { ticket, options } = begun.data.beginPasskeySignIn;
  const response = await usePasskey(options);
  if (response === undefined) return { kind: 'refused', message: en.session.passkeyStopped };
  const { data } = await client.mutation(FinishPasskeySignInDocument, { ticket, response });
  return outcomeOf(data?.finishPasskeySignIn);
}

/** Makes the first account of the site by the one-time link and signs in. */
export async function createOwner(input: CreateOwnerInput): Promise<SignInOutcome> {
  const { data } = await client.mutation(CreateOwnerDocument, { input });
  return outcomeOf(data?.createOwner);
}

/** Makes the account that an invitation offers and signs in. */
export async function acceptInvitation(input: AcceptInvitationInput): Promise<SignInOutcome> {
  const { data } = await client.mutation(AcceptInvitationDocument, { input });
  return outcomeOf(data?.acceptInvitation);
}
