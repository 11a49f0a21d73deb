import type { AnyVariables, CombinedError, OperationContext, TypedDocumentNode } from '@urql/core';
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

import { client } from './client';

/** What is known of an answer at this moment. */
export interface Answer<Data> {
  /** The newest data, also while newer is on its way. */
  data: Accessor<Data | undefined>;
  /** Why the last try gave none. */
  error: Accessor<CombinedError | undefined>;
  /** Whether a first or newer answer is on its way. */
  waiting: Accessor<boolean>;
  /** Asks again. */
  retry: () => void;
}

/**
 * Asks a query and keeps its answer up to date while the calling component lives: what is known is shown at once, every
 * mutation that names one of its types makes it ask again, and so does a change of `variables`. With `undefined` for
 * variables nothing is asked.
 *
 * @param types names of types whose change makes the query ask again even when its answer holds none of them
 */
export function createAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Accessor<Variables | undefined>,
  types: readonly string[] = [],
): Answer<Data> {
  const [data, setData] = createSignal<Data>();
  const [error, setError] = createSignal<CombinedError>();
  const [waiting, setWaiting] = createSignal(true);
  const context: Partial<OperationContext> = { additionalTypenames: [...types], requestPolicy: 'cache-and-network' };
  let stop: (() => void) | undefined;

  const ask = (asked: Variables | undefined): void => {
    stop?.();
    if (asked === undefined) return;
    setWaiting(true);
    stop = client.query(document, asked, context).subscribe((result) => {
      if (result.data !== undefined) setData(() => result.data);
      setError(result.error);
      setWaiting(result.stale);
    }).unsubscribe;
  };

  createEffect(on(variables, ask));
  onCleanup(() => stop?.());
  return { data, error, waiting, retry: () => ask(variables()) };
}
