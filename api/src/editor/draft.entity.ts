import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Comic } from '../comics/comic.entity.js';
import { Ascii, BigCount, WrittenAt } from '../platform/database/columns.js';

/**
 * The living working copy of a comic: the head of its log of changes, and a summary for lists. Its row is locked while
 * anything is appended, so that `headSeq` grows by one with each change in the order of their commits.
 */
@Entity('draft')
@Index('draft_changed', ['changedAt'])
export class Draft {
  @PrimaryColumn('uuid') comicId: string;
  @OneToOne(() => Comic, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'draft_comic_fk' })
  comic?: Relation<Comic>;
  /** Number of the newest change; 0 before the first. */
  @BigCount({ default: 0 }) headSeq: number;
  /** What the newest revision of this draft holds: changes up to this one. */
  @BigCount({ default: 0 }) keptSeq: number;
  /** The newest snapshot holds changes up to this one. */
  @BigCount({ default: 0 }) snapshotSeq: number;
  /** The newest shape that anybody wrote it with; older apps may no longer write. */
  @Column('smallint', { unsigned: true }) schemaVersion: number;
  @Column({ length: 500, default: '' }) title: string;
  @Column('int', { unsigned: true, default: 0 }) pageCount: number;
  /** The image of its first page, for lists. */
  @Column('uuid', { nullable: true }) firstAssetId: string | null;
  /** The images of all its pages, each once. */
  @Column('json') assetIds: string[];
  /** Machine words for what keeps it from going out, such as `noPages`. */
  @Column('json') problems: string[];
  /** SHA-256 of what it says at `headSeq`; equal on every device that has all changes. */
  @Ascii(64) hash: string;
  @Column('uuid', { nullable: true }) changedBy: string | null;
  @WrittenAt() changedAt: Date;
}
