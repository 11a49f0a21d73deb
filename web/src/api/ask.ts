import type { TypedDocumentString } from '@longbox/shared/generated/reader/graphql';
import type { Json } from '@longbox/shared/canonical-variables';
import { persistedPath } from '@longbox/shared/persisted-path';

/** Variables that fit in an address. */
export type Variables = { readonly [name: string]: Json | undefined };

/** The site could not be reached, or could not answer. What the person sees depends on whether the device is online. */
export class Unanswered extends Error {}

/** Asks the public API by persisted GET, which every cache on the way may answer. */
export async function ask<Result, Wanted extends Variables>(
  document: TypedDocumentString<Result, Wanted>,
  variables: Wanted,
): Promise<Result> {
  const response = await fetch(persistedPath(document, variables)).catch(() => undefined);
  if (!response?.ok) throw new Unanswered(String(response?.status ?? 'unreachable'));
  const { data, errors }: { data?: Result; errors?: unknown } = await response.json();
  if (!data || errors) throw new Unanswered('errors');
  return data;
}
