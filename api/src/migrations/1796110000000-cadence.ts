import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE IF NOT EXISTS cadence (
    seriesId uuid NOT NULL,
    weekdays json NOT NULL,
    timeOfDay varchar(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    startsOn varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    isPublic tinyint NOT NULL DEFAULT 1,
    lowBuffer tinyint UNSIGNED NOT NULL DEFAULT '2',
    PRIMARY KEY (seriesId),
    CONSTRAINT cadence_series_fk FOREIGN KEY (seriesId) REFERENCES series (id) ON DELETE CASCADE ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS cadence_break (
    id uuid NOT NULL,
    seriesId uuid NOT NULL,
    fromDate varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    untilDate varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note varchar(500) NOT NULL DEFAULT '',
    PRIMARY KEY (id),
    INDEX cadence_break_time (seriesId, untilDate),
    CONSTRAINT cadence_break_series_fk FOREIGN KEY (seriesId) REFERENCES series (id) ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT cadence_break_span CHECK (fromDate <= untilDate)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
];

/** When a series promises its comics, and when it rests. */
export class Cadence1796110000000 implements MigrationInterface {
  name = 'Cadence1796110000000';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of up) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS cadence_break');
    await db.query('DROP TABLE IF EXISTS cadence');
  }
}
