import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which somebody without an account sees a draft for a while. */
export class PreviewLinks1796310000000 implements MigrationInterface {
  name = 'PreviewLinks1796310000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS preview_link (
      tokenHash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      comicId uuid NOT NULL,
      accountId uuid NOT NULL,
      createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      expiresAt datetime(3) NOT NULL,
      PRIMARY KEY (tokenHash),
      INDEX preview_link_expiry (expiresAt),
      CONSTRAINT preview_link_comic_fk FOREIGN KEY (comicId) REFERENCES comic (id) ON DELETE CASCADE ON UPDATE NO ACTION,
      CONSTRAINT preview_link_account_fk FOREIGN KEY (accountId) REFERENCES account (id) ON DELETE CASCADE ON UPDATE NO ACTION
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS preview_link');
  }
}
