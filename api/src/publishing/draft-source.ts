import type { ComicWords } from '@longbox/shared/comic-words';
import type { EntityManager } from 'typeorm';

/** The words a draft begins with; whatever is left out is empty. */
export type DraftSeed = Readonly<Record<string, unknown>>;

/** What publishing asks of drafts. One draft for each comic, found by the comic's id. */
export interface DraftSource {
  /**
   * Locks the draft and answers with what it says now: a candidate `ComicContent`, unchecked, and how far it has come.
   * The caller holds the comic's row already; whoever needs both locks takes them in this order.
   */
  content(tx: EntityManager, comicId: string): Promise<{ seq: number; content: ComicWords }>;
  /** Begins the draft of a comic that has just been made. */
  begin(tx: EntityManager, comicId: string, seed: DraftSeed): Promise<void>;
}

/** Name under which the drafts are injected. */
export const DRAFTS = Symbol('drafts');
