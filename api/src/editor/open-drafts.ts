import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import type { Draft } from './draft.entity.js';
import { catchUp, loadDraft, type LoadedDraft } from './load-draft.js';

/** How many drafts are kept in memory; the one used longest ago makes room. */
const mostOpen = 50;

/**
 * Drafts that this process has in memory, so that an edit costs its own size and not the draft's. Each is what the
 * database said when it was last used, and is caught up by whoever holds the draft's row.
 */
@Injectable()
export class OpenDrafts {
  readonly #drafts = new Map<string, LoadedDraft>();

  /** The draft as it is at the head of its log. The caller holds the row. */
  async at({ comicId, headSeq }: Draft, tx: EntityManager): Promise<LoadedDraft> {
    let draft = this.#drafts.get(comicId);
    this.#drafts.delete(comicId);
    // A head behind us means that the database was put back to an older state.
    if (!draft || draft.seq > headSeq) draft = await loadDraft(tx, comicId);
    else if (draft.seq < headSeq) await catchUp(tx, comicId, draft);
    if (draft.seq !== headSeq) throw new Error(`Draft ${comicId} ends at ${draft.seq}, not at its head ${headSeq}.`);
    return draft;
  }

  /** Keeps a draft that was committed as it is; whoever took it and failed just lets it go. */
  keep(comicId: string, draft: LoadedDraft): void {
    this.#drafts.set(comicId, draft);
    const [oldest] = this.#drafts.keys();
    if (this.#drafts.size > mostOpen && oldest !== undefined) this.#drafts.delete(oldest);
  }
}
