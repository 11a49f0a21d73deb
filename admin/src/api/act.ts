import type { AnyVariables, TypedDocumentNode } from '@urql/core';

import { en } from '../i18n/en';
import { askToConfirm } from '../session/ask-to-confirm';
import { client, isSignedOut } from './client';

/** The one field of a mutation. */
type FieldOf<Data> = Data[Exclude<keyof Data, '__typename'>];

/** What every refusal has. */
interface Said {
  message: string;
}

/** What a mutation gave, or why it gave nothing, in a sentence for the author. */
export type Outcome<Data> =
  | { done: Exclude<FieldOf<Data>, Said>; message?: undefined; refusal?: undefined }
  | { done?: undefined; message: string; refusal?: Extract<FieldOf<Data>, Said> | undefined };

const isRefusal = <Value>(value: Value): value is Extract<Value, Said> =>
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
export async function act<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  const { data, error } = await mutate(document, variables);
  if (data === undefined || data === null) {
    if (isSignedOut(error)) return { message: en.session.keepSaving };
    const refused = error?.graphQLErrors[0]?.message;
    return { message: refused ?? en.states.notSent };
  }
  const value = fieldOf(data);
  if (isRefusal(value)) return { message: value.message, refusal: value };
  return { done: value as Exclude<FieldOf<Data>, Said> };
}

/** The value of the one field that is not the type's name. */
function fieldOf<Data extends object>(data: Data): FieldOf<Data> {
  const name = Object.keys(data).find((one) => one !== '__typename') as Exclude<keyof Data, '__typename'>;
  return data[name];
}
