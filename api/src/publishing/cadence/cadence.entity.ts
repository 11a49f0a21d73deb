import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Ascii } from '../../platform/database/columns.js';
import { Series } from '../../series/series.entity.js';

/** When a series promises comics: on these weekdays at this time, in the site's time zone. */
@Entity('cadence')
export class Cadence {
  @PrimaryColumn('uuid') seriesId: string;
  @OneToOne(() => Series, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'seriesId', foreignKeyConstraintName: 'cadence_series_fk' })
  series?: Relation<Series>;
  /** ISO weekdays, 1 for Monday to 7 for Sunday, each once, in order. */
  @Column('json') weekdays: number[];
  /** `HH:MM`. */
  @Ascii(5) timeOfDay: string;
  /** `YYYY-MM-DD`; no slot lies before this day. */
  @Ascii(10) startsOn: string;
  /** Whether readers are told when the next comic comes. */
  @Column('boolean', { default: true }) isPublic: boolean;
  /** The author is told when fewer slots than this are filled ahead. */
  @Column('tinyint', { unsigned: true, default: 2 }) lowBuffer: number;
}

/** Days on which a series rests: there are no slots. */
@Entity('cadence_break')
@Index('cadence_break_time', ['seriesId', 'untilDate'])
export class CadenceBreak {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') seriesId: string;
  @ManyToOne(() => Series, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'seriesId', foreignKeyConstraintName: 'cadence_break_series_fk' })
  series?: Relation<Series>;
  /** `YYYY-MM-DD`, the first day of rest. */
  @Ascii(10) fromDate: string;
  /** `YYYY-MM-DD`, the last day of rest. */
  @Ascii(10) untilDate: string;
  /** What readers are told; may be empty. */
  @Column({ length: 500, default: '' }) note: string;
}
