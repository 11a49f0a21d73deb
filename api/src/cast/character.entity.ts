import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Asset } from '../media/asset.entity.js';
import { Exact, WrittenAt } from '../platform/database/columns.js';

/** Someone who appears in comics. */
@Entity('character')
@Index('character_slug', ['slug'], { unique: true })
export class Character {
  @PrimaryColumn('uuid') id: string;
  @Exact(120) slug: string;
  @Column({ length: 120 }) name: string;
  @Column('text') description: string;
  @Column('uuid', { nullable: true }) portraitAssetId: string | null;
  @ManyToOne(() => Asset, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'portraitAssetId', foreignKeyConstraintName: 'character_portrait_fk' })
  portrait?: Relation<Asset>;
  /** Order in the cast, lowest first. */
  @Column('int', { default: 0 }) position: number;
  /** Set when this one became part of another: what was written with it means that one. Never a chain. */
  @Column('uuid', { nullable: true }) mergedIntoId: string | null;
  @ManyToOne(() => Character, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'mergedIntoId', foreignKeyConstraintName: 'character_merged_fk' })
  mergedInto?: Relation<Character>;
  @WrittenAt() createdAt: Date;
}
