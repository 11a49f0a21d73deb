import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Exact, WrittenAt } from '../platform/database/columns.js';

/** What a comic is about. */
@Entity('tag')
@Index('tag_slug', ['slug'], { unique: true })
export class Tag {
  @PrimaryColumn('uuid') id: string;
  @Exact(120) slug: string;
  @Column({ length: 120 }) name: string;
  /** Set when this one became part of another: what was written with it means that one. Never a chain. */
  @Column('uuid', { nullable: true }) mergedIntoId: string | null;
  @ManyToOne(() => Tag, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'mergedIntoId', foreignKeyConstraintName: 'tag_merged_fk' })
  mergedInto?: Relation<Tag>;
  @WrittenAt() createdAt: Date;
}
