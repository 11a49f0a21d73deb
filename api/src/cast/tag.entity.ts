import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { Exact, WrittenAt } from '../platform/database/columns.js';

/** What a comic is about. */
@Entity('tag')
@Index('tag_slug', ['slug'], { unique: true })
export class Tag {
  @PrimaryColumn('uuid') id: string;
  @Exact(120) slug: string;
  @Column({ length: 120 }) name: string;
  @WrittenAt() createdAt: Date;
}
