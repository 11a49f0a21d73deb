import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists show a draft by its first page. */
export class DraftFirstImage1796120000000 implements MigrationInterface {
  name = 'DraftFirstImage1796120000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE draft ADD COLUMN IF NOT EXISTS firstAssetId uuid NULL AFTER pageCount');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE draft DROP COLUMN IF EXISTS firstAssetId');
  }
}
