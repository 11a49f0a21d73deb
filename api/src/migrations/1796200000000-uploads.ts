import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files on their way in, and what became of them. */
export class Uploads1796200000000 implements MigrationInterface {
  name = 'Uploads1796200000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS upload (
      id uuid NOT NULL,
      accountId uuid NOT NULL,
      name varchar(255) NOT NULL,
      bytes bigint UNSIGNED NOT NULL,
      state varchar(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'receiving',
      assetId uuid NULL,
      isDuplicate tinyint NOT NULL DEFAULT 0,
      reason varchar(500) NOT NULL DEFAULT '',
      remedy varchar(200) NOT NULL DEFAULT '',
      createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      settledAt datetime(3) NULL,
      PRIMARY KEY (id),
      INDEX upload_by_account (accountId, state),
      INDEX upload_by_age (state, createdAt),
      CONSTRAINT upload_account_fk FOREIGN KEY (accountId) REFERENCES account (id) ON DELETE CASCADE ON UPDATE NO ACTION,
      CONSTRAINT upload_asset_fk FOREIGN KEY (assetId) REFERENCES asset (id) ON DELETE CASCADE ON UPDATE NO ACTION
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS upload');
  }
}
