import type { Place } from '../../publishing/reading-order.js';
import type { Planned } from './survey.js';

/**
 * Where each new comic goes in its series: after the one before it in the collection, else before the first that is
 * there already, else at the end. So comics that were refused once find their place when they come again.
 */
export class Placement {
  readonly #previous = new Map<string, string>();
  readonly #firstThere = new Map<string, string>();

  constructor(plan: Planned[]) {
    for (const { series, there } of plan) {
      if (series && there && !this.#firstThere.has(series)) this.#firstThere.set(series, there);
    }
  }

  next(series: string): Place {
    const previous = this.#previous.get(series);
    if (previous) return { after: previous };
    const following = this.#firstThere.get(series);
    return following ? { before: following } : 'end';
  }

  stored(series: string, comicId: string): void {
    this.#previous.set(series, comicId);
  }
}
