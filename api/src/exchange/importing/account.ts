import type { Source } from '../source/source.js';

/**
 * What became of a file, the weightiest first, since a file that two comics show may have met more than one end. `read`:
 * it is no image, but its words were taken.
 */
export const outcomes = ['imported', 'there', 'read', 'refused', 'passedOver'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Entry {
  outcome: Outcome;
  /** A sentence; empty unless refused or passed over. */
  reason: string;
}

/** The account of an import's files: each file of the source has exactly one entry when it is closed. */
export class Account {
  readonly #entries = new Map<string, Entry>();

  /** The weightiest of what is said of one file holds. */
  mark(path: string, outcome: Outcome, reason = ''): void {
    const known = this.#entries.get(path);
    if (known && outcomes.indexOf(known.outcome) <= outcomes.indexOf(outcome)) return;
    this.#entries.set(path, { outcome, reason });
  }

  /** Entries by path, in the source's order; files that nobody spoke of are passed over. */
  close(source: Source): Map<string, Entry> {
    for (const [path, reason] of source.refused) this.mark(path, 'refused', reason);
    const closed = new Map<string, Entry>();
    for (const path of [...source.files.keys(), ...source.refused.keys()]) {
      closed.set(path, this.#entries.get(path) ?? { outcome: 'passedOver', reason: 'Nothing names it.' });
    }
    return closed;
  }
}
