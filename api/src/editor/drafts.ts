import { readDraft } from '@longbox/shared/draft/content';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import { type ComicContent, draftContent } from '../comics/comic-content.js';
import type { DraftSeed, DraftSource } from '../publishing/draft-source.js';
import { asComicContent } from './as-comic-content.js';
import { beginDraft, lockedDraft } from './begin-draft.js';
import { loadDraft } from './load-draft.js';

/** Drafts as publishing takes them. */
@Injectable()
export class Drafts implements DraftSource {
  async content(tx: EntityManager, comicId: string): Promise<{ seq: number; content: ComicContent }> {
    if (!(await lockedDraft(tx, comicId))) throw new Error(`There is no comic ${comicId}.`);
    const { doc, seq } = await loadDraft(tx, comicId);
    return { seq, content: asComicContent(readDraft(doc)) };
  }

  async begin(tx: EntityManager, comicId: string, seed: DraftSeed): Promise<void> {
    await beginDraft(tx, comicId, draftContent.parse(seed));
  }
}
