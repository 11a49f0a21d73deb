import { Field, ObjectType } from '@nestjs/graphql';

import { badInput } from './bad-input.js';

/** Most items a page of a list may have. */
export const longestPage = 100;

@ObjectType({ description: 'Where a page of a list lies in the whole list (Relay cursor connections).' })
export class PageInfo {
  @Field({ description: 'Whether more follows after `endCursor`.' }) hasNextPage: boolean;
  @Field({ description: 'Whether something comes before `startCursor`.' }) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null when there is none.' })
  startCursor: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null when there is none.' })
  endCursor: string | null;
}

/** Which part of a list is wanted: `count` items after (or, when `backward`, before) `cursor`. */
export interface Slice {
  count: number;
  backward: boolean;
  cursor: string | null;
}

export interface SliceArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Reads Relay's four arguments; exactly one of `first` and `last` must be given, 1 to 100. */
export function readSlice({ first, after, last, before }: SliceArguments): Slice {
  const count = first ?? last;
  if ((first != null) === (last != null) || count == null) throw badInput('Give either `first` or `last`.');
  if (count < 1 || count > longestPage) throw badInput(`\`first\` and \`last\` go from 1 to ${longestPage}.`);
  if (first != null && before != null) throw badInput('`before` goes with `last`; with `first`, give `after`.');
  if (last != null && after != null) throw badInput('`after` goes with `first`; with `last`, give `before`.');
  return { count, backward: last != null, cursor: after ?? before ?? null };
}

/** Cuts the one item too many that tells whether more follows, and puts the items in the list's order. */
export function cutSlice<Item>(items: readonly Item[], { count, backward, cursor }: Slice) {
  const more = items.length > count;
  const page = items.slice(0, count);
  if (backward) page.reverse();
  return {
    page,
    hasNextPage: backward ? cursor !== null : more,
    hasPreviousPage: backward ? more : cursor !== null,
  };
}
