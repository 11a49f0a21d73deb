import { Entity, Index, PrimaryColumn } from 'typeorm';

import { Ascii, Moment, WrittenAt } from '../platform/database/columns.js';

/** What a link that works once is for. */
export type LinkPurpose = 'owner';

/** A link that works once, for as long as it says. Using it deletes the row. */
@Entity('one_time_link')
@Index('one_time_link_token', ['tokenHash'], { unique: true })
export class OneTimeLink {
  @PrimaryColumn('uuid') id: string;
  @Ascii(12) purpose: LinkPurpose;
  /** SHA-256 of the link's secret. */
  @Ascii(64) tokenHash: string;
  @WrittenAt() createdAt: Date;
  @Moment() expiresAt: Date;
}
