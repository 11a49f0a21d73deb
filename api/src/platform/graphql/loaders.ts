import DataLoader from 'dataloader';

import type { ReadContext } from './read-context.js';

/**
 * Answers many keys with one SQL statement. It keeps nothing between calls: the request owns the cache.
 * The answer has one entry for each key, in the order of the keys.
 */
export interface Batch<Key, Value> {
  load(keys: readonly Key[], context: ReadContext): Promise<readonly Value[]>;
  /** What makes two keys the same one; needed when keys are objects. */
  readonly keyOf?: (key: Key) => string;
}

/** The DataLoaders of one request, opened when first asked for. */
export class Loaders {
  readonly #open = new Map<object, DataLoader<never, unknown, never>>();

  of<Key, Value>(batch: Batch<Key, Value>, context: ReadContext): DataLoader<Key, Value, string> {
    const known = this.#open.get(batch);
    // The map's key decides the types of its value, which Map cannot say.
    if (known) return known as unknown as DataLoader<Key, Value, string>;
    const loader = new DataLoader<Key, Value, string>((keys) => batch.load(keys, context).then((rows) => [...rows]), {
      cacheKeyFn: batch.keyOf ?? String,
      maxBatchSize: 1_000,
    });
    this.#open.set(batch, loader as unknown as DataLoader<never, unknown, never>);
    return loader;
  }
}
