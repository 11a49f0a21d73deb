import {
  CreateOwnerDocument,
  type CreateOwnerInput,
  type MeFragment,
  SignInDocument,
} from '@longbox/shared/generated/admin/session/graphql';

import { client } from '../api/client';
import { en } from '../i18n/en';
import { welcome } from './session';

/** How a try to sign in went. `refused` comes with a sentence for the person. */
export type SignInOutcome = { kind: 'signed-in' } | { kind: 'refused'; message: string };

type Answer = { message: string } | { me: MeFragment };

function outcomeOf(answer: Answer | undefined): SignInOutcome {
  if (!answer) return { kind: 'refused', message: en.session.needsNetwork };
  if ('message' in answer) return { kind: 'refused', message: answer.message };
  welcome(answer.me);
  return { kind: 'signed-in' };
}

/** Signs in with email and password. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const { data } = await client.mutation(SignInDocument, { email, password });
  return outcomeOf(data?.signIn);
}

/** Makes the first account of the site by the one-time link and signs in. */
export async function createOwner(input: CreateOwnerInput): Promise<SignInOutcome> {
  const { data } = await client.mutation(CreateOwnerDocument, { input });
  return outcomeOf(data?.createOwner);
}
