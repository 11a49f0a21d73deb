import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often somebody failed to prove who they are. */
export class Attempts1796020000000 implements MigrationInterface {
  name = 'Attempts1796020000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS attempts (
      subject varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      failures int UNSIGNED NOT NULL,
      lastAt datetime(3) NOT NULL,
      lockedUntil datetime(3) NOT NULL,
      PRIMARY KEY (subject)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS attempts');
  }
}
