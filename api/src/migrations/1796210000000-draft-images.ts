import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The media library tells what is in no draft. A draft from before says only its first image until it is next written in. */
export class DraftImages1796210000000 implements MigrationInterface {
  name = 'DraftImages1796210000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query("ALTER TABLE draft ADD COLUMN IF NOT EXISTS assetIds json NOT NULL DEFAULT '[]' AFTER firstAssetId");
    await db.query(
      "UPDATE draft SET assetIds = JSON_ARRAY(CAST(firstAssetId AS char)) WHERE firstAssetId IS NOT NULL AND assetIds = '[]'",
    );
    await db.query('ALTER TABLE draft ALTER COLUMN assetIds DROP DEFAULT');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE draft DROP COLUMN IF EXISTS assetIds');
  }
}
