import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Characters and tags that became part of another one: what was written with the old one still means somebody. */
export class MergedCast1796050000000 implements MigrationInterface {
  name = 'MergedCast1796050000000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['character', 'tag']) {
      await db.query(`ALTER TABLE \`${table}\` ADD COLUMN IF NOT EXISTS mergedIntoId uuid NULL`);
      await db.query(
        `ALTER TABLE \`${table}\` ADD CONSTRAINT ${table}_merged_fk FOREIGN KEY IF NOT EXISTS (mergedIntoId) REFERENCES \`${table}\` (id) ON DELETE CASCADE ON UPDATE NO ACTION`,
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['character', 'tag']) {
      await db.query(`ALTER TABLE \`${table}\` DROP FOREIGN KEY IF EXISTS ${table}_merged_fk`);
      await db.query(`ALTER TABLE \`${table}\` DROP COLUMN IF EXISTS mergedIntoId`);
    }
  }
}
