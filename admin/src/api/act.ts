import type { AnyVariables, TypedDocumentNode } from '@urql/core';

import { en } from '../i18n/en';
import { askToConfirm } from '../session/ask-to-confirm';
import { client, isSignedOut } from './client';

/** The one field of a mutation. */
type FieldOf<Data> = Data[Exclude<keyof Data, '__typename'>];

/** What a mutation gave, or why it gave nothing, in a sentence for the author. */
export type Outcome<Data> =
  { done: Exclude<FieldOf<Data>, { message: string }>; message?: undefined } | { done?: undefined; message: string };

const isRefusal = (value: unknown): value is { message: string } =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';

/** Runs a mutation; one that wants proof of who asks is run again once there is. */
async function mutate<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const result = await client.mutation(document, variables);
  const wantsProof = result.error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'CONFIRM');
  return wantsProof && (await askToConfirm()) ? client.mutation(document, variables) : result;
}

/** Runs a mutation of one field whose refusals carry a `message`. */
export async function act<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  const { data, error } = await mutate(document, variables);
  if (data === undefined || data === null) {
    if (isSignedOut(error)) return { message: en.session.keepSaving };
    return {
      message: error?.networkError ? en.states.notSent : (error?.graphQLErrors[0]?.message ?? en.states.notSent),
    };
  }
  const [, value] = Object.entries(data).find(([name]) => name !== '__typename') ?? [];
  if (isRefusal(value)) return { message: value.message };
  return { done: value };
}
