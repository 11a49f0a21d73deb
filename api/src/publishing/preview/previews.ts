import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';

import { recordInAudit } from '../../auth/audit/record-in-audit.js';
import type { AuthorContext } from '../../auth/author-context.js';
import { hashOfSecret, newSecret } from '../../auth/secret.js';
import { Comic } from '../../comics/comic.entity.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { ComicNotFound } from '../refusals.js';
import type { ComicCopy } from '../revision.type.js';
import { Revisions } from '../revisions.js';
import { PreviewLink } from './preview-link.entity.js';
import { PreviewRefused } from './preview.type.js';

/** How long a link works, in milliseconds. */
const lifetime = 7 * 24 * 3_600_000;

/** Shows drafts to people without an account whom an author gave a link. */
@Injectable()
export class Previews {
  constructor(
    private readonly database: DataSource,
    private readonly revisions: Revisions,
  ) {}

  /** Makes a link for a comic. Only a hash of its secret is stored. */
  async makeLink(comicId: string, by: AuthorContext): Promise<{ secret: string; expiresAt: Date }> {
    const secret = newSecret();
    const expiresAt = new Date(Date.now() + lifetime);
    await inTransaction(this.database, async (tx) => {
      const comic = await tx.findOneBy(Comic, { id: comicId });
      if (!comic || comic.deletedAt) throw new Refused(new ComicNotFound());
      await tx.delete(PreviewLink, { expiresAt: LessThan(new Date()) });
      const tokenHash = hashOfSecret(secret);
      await tx.insert(PreviewLink, { tokenHash, comicId, accountId: by.accountId, expiresAt });
      const subject = { kind: 'comic', id: comicId, name: comic.slug ?? '' };
      await recordInAudit(tx, { by, act: 'comic.preview', subject, after: { until: expiresAt.toISOString() } });
    });
    return { secret, expiresAt };
  }

  /** What the draft behind a link says now. */
  async read(secret: string): Promise<{ comic: ComicCopy; expiresAt: Date }> {
    const link = await this.database
      .getRepository(PreviewLink)
      .findOne({ where: { tokenHash: hashOfSecret(secret) }, relations: { comic: true } });
    const isOver = !link || link.expiresAt <= new Date() || link.comic?.deletedAt;
    if (isOver) throw new Refused(new PreviewRefused());
    return { comic: await this.#draft(link.comicId), expiresAt: link.expiresAt };
  }

  async #draft(comicId: string): Promise<ComicCopy> {
    try {
      return await this.revisions.draft(comicId);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new Refused(new PreviewRefused('It is too long to be shown right now. Tell whoever sent you the link.'));
    }
  }
}
