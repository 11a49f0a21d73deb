import { Loaders, type Batch } from './loaders.js';

/** What every field of one public request shares. A new one is made for each request. */
export class ReadContext {
  // An ordinary field: the server copies the context, and a copy has no private ones.
  private loaders = new Loaders();

  constructor(
    readonly requestId: string,
    /** The moment that decides what is public, the same for the whole answer. */
    readonly now: Date = new Date(),
  ) {}

  /** Joins all look-ups of this kind that the request makes in one turn. */
  load<Key, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value> {
    return this.loaders.of(batch, this).load(key);
  }

  /** Drops what was looked up, for a context that outlives what it knows. */
  forget(): void {
    this.loaders = new Loaders();
  }
}
