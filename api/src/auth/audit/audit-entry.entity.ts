import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { Ascii, BigCount, Moment } from '../../platform/database/columns.js';

/** Who acted: a signed-in person, a person's API token, or whoever operates the server. */
export type ActorKind = 'person' | 'token' | 'operator' | 'nobody';

/**
 * One thing somebody did. Rows are only ever added: triggers refuse to change or delete one, and each carries the hash of
 * the one before it.
 */
@Entity('audit_entry')
@Index('audit_entry_actor', ['actorId', 'seq'])
@Index('audit_entry_subject', ['subjectId', 'seq'])
@Index('audit_entry_act', ['act', 'seq'])
export class AuditEntry {
  /** 1, 2, 3 … without gaps. */
  @PrimaryColumn('bigint', { unsigned: true, transformer: { from: Number, to: (value: number) => value } })
  seq: number;
  @Moment() at: Date;
  @Ascii(8) actorKind: ActorKind;
  /** The account, also long after it is gone. */
  @Column('uuid', { nullable: true }) actorId: string | null;
  /** Their name when they did it. */
  @Column({ length: 120 }) actorName: string;
  /** The session or token they did it with. */
  @Column('uuid', { nullable: true }) throughId: string | null;
  @Ascii(45) address: string;
  @Column({ length: 300 }) device: string;
  /** What was done, such as `account.signIn`. */
  @Ascii(60) act: string;
  /** The kind of thing it was done to, such as `comic`; empty when to none. */
  @Ascii(30) subjectKind: string;
  @Ascii(64, { nullable: true }) subjectId: string | null;
  /** Its name at that time. */
  @Column({ length: 300 }) subjectName: string;
  /** What of it changed, as canonical JSON: the very text that is hashed. */
  @Column('mediumtext', { nullable: true }) before: string | null;
  @Column('mediumtext', { nullable: true }) after: string | null;
  /** SHA-256 of the entry before and of everything above; see `hashOfEntry`. */
  @Ascii(64) hash: string;
}

/** The end of the chain: one row, locked by whoever adds to it. It tells when the last entries were cut off. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('tinyint', { unsigned: true }) id: number;
  @BigCount({ unsigned: true }) seq: number;
  @Ascii(64) hash: string;
}
