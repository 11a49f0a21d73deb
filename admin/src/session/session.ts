import { type MeFragment, MeDocument, SignOutDocument } from '@longbox/shared/generated/admin/session/graphql';
import { createSignal } from 'solid-js';

import { client } from '../api/client';
import { sessionBegan } from './session-end';

const [person, setPerson] = createSignal<MeFragment>();

/** Who is signed in, once that is known. Stays while somebody whose session ended signs in again. */
export const me = person;

/** Whether the one who is signed in may do something, such as `comic.publish`. */
export const may = (permission: string): boolean => person()?.permissions.includes(permission) ?? false;

/** Somebody is signed in now. */
export function welcome(somebody: MeFragment): void {
  setPerson(somebody);
  sessionBegan();
}

/** Asks who is signed in. */
export async function loadMe(): Promise<'signed-in' | 'signed-out' | 'unreached'> {
  const { data } = await client.query(MeDocument, {}, { requestPolicy: 'network-only' });
  if (!data) return 'unreached';
  if (!data.me) return 'signed-out';
  welcome(data.me);
  return 'signed-in';
}

/** Ends the session here and starts over at the sign-in screen. */
export async function signOut(): Promise<void> {
  await client.mutation(SignOutDocument, {});
  location.assign('/admin/sign-in');
}
