import { contentChanges } from '@longbox/shared/content-changes';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { type ComicContent, noteText } from '../comics/comic-content.js';
import { ComicLayout } from '../comics/comic.type.js';
import { TranscriptKind } from '../comics/page.type.js';
import { readRows, sql } from '../platform/database/sql.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { Refused } from '../platform/graphql/refusal.js';
import { readCandidate } from './check-content.js';
import { DRAFTS, type DraftSource } from './draft-source.js';
import { RevisionNotFound } from './refusals.js';
import { Revision } from './revision.entity.js';
import type { ComicCopy, ComicRevision, Comparison, ContentChange } from './revision.type.js';

/** What a comic said and says. */
@Injectable()
export class Revisions {
  constructor(
    private readonly database: DataSource,
    @Inject(DRAFTS) private readonly drafts: DraftSource,
  ) {}

  /** The newest ones before `before`, newest first. */
  async list(comicId: string, count: number, before: number | null): Promise<ComicRevision[]> {
    const rows = await readRows<Omit<ComicRevision, 'isPinned'> & { isPinned: number }>(
      this.database,
      sql`SELECT r.id, r.number, r.cause, r.createdAt, a.name AS authorName, r.id <=> c.publishedRevisionId AS isPinned
          FROM revision r JOIN comic c ON c.id = r.comicId LEFT JOIN account a ON a.id = r.authorId
          WHERE r.comicId = ${comicId} AND r.number < ${before ?? 4_294_967_295}
          ORDER BY r.number DESC LIMIT ${count}`,
    );
    return rows.map((row) => ({ ...row, isPinned: Boolean(row.isPinned) }));
  }

  async read(comicId: string, number: number): Promise<ComicCopy> {
    return copyOf(await this.#content(comicId, number));
  }

  /** @param to a revision's number; null for what the draft says now */
  async compare(comicId: string, from: number, to: number | null): Promise<Comparison> {
    const before = await this.#content(comicId, from);
    const after = to === null ? await this.#draft(comicId) : await this.#content(comicId, to);
    return { before: copyOf(before), after: copyOf(after), changes: contentChanges(before, after) };
  }

  /** How the draft differs from what is out or waiting: what an update would change. */
  async changesSince(comicId: string, pinnedRevisionId: string): Promise<ContentChange[]> {
    const revision = await this.database.getRepository(Revision).findOneBy({ id: pinnedRevisionId, comicId });
    if (!revision) return [];
    // Unchecked: what cannot go out as it is has changes as well.
    const { content } = await inTransaction(this.database, (tx) => this.drafts.content(tx, comicId));
    return contentChanges(revision.content, content);
  }

  /** What the draft says now, finished or not. */
  async draft(comicId: string): Promise<ComicCopy> {
    return copyOf(await this.#draft(comicId));
  }

  async #content(comicId: string, number: number): Promise<ComicContent> {
    const revision = await this.database.getRepository(Revision).findOneBy({ comicId, number });
    if (!revision) throw new Refused(new RevisionNotFound());
    return revision.content;
  }

  #draft(comicId: string): Promise<ComicContent> {
    return inTransaction(this.database, async (tx) => readCandidate((await this.drafts.content(tx, comicId)).content));
  }
}

const layouts: Record<ComicContent['layout'], ComicLayout> = {
  strip: ComicLayout.STRIP,
  page: ComicLayout.PAGE,
  scroll: ComicLayout.SCROLL,
};

const kinds: Record<ComicContent['pages'][number]['transcript'][number]['kind'], TranscriptKind> = {
  speech: TranscriptKind.SPEECH,
  thought: TranscriptKind.THOUGHT,
  caption: TranscriptKind.CAPTION,
  sound: TranscriptKind.SOUND,
  scene: TranscriptKind.SCENE,
};

const copyOf = ({ note, pages, layout, ...content }: ComicContent): ComicCopy => ({
  ...content,
  layout: layouts[layout],
  note: noteText(note),
  richNote: typeof note === 'string' ? null : JSON.stringify(note),
  pages: pages.map(({ assetId, alt, hoverText, transcript, panels = [] }) => ({
    panels,
    assetId,
    alt,
    hoverText,
    transcript: transcript.map(({ kind, speaker = null, character = null, text }) => ({
      kind: kinds[kind],
      speaker,
      character,
      text,
    })),
  })),
});
