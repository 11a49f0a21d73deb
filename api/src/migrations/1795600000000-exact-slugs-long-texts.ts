import type { MigrationInterface, QueryRunner } from 'typeorm';

const exact = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL';
const folded = 'NOT NULL';

const slugs = ['series', 'chapter', 'comic', '`character`', 'tag'];
const keys = ['job', 'outbox'];
const texts = ['site MODIFY about', 'comic MODIFY note'];

/**
 * Slugs and unique keys are compared as they are written: in the site's collation `cafe` and `café`, or two kanji beyond
 * the basic plane, were one and the same. A text of 50,000 characters of any script fits.
 */
export class ExactSlugsLongTexts1795600000000 implements MigrationInterface {
  name = 'ExactSlugsLongTexts1795600000000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of slugs) await db.query(`ALTER TABLE ${table} MODIFY slug varchar(120) ${exact}`);
    for (const table of keys) await db.query(`ALTER TABLE ${table} MODIFY uniqueKey varchar(190) ${exact}`);
    for (const text of texts) await db.query(`ALTER TABLE ${text} mediumtext NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of slugs) await db.query(`ALTER TABLE ${table} MODIFY slug varchar(120) ${folded}`);
    for (const table of keys) await db.query(`ALTER TABLE ${table} MODIFY uniqueKey varchar(190) ${folded}`);
    for (const text of texts) await db.query(`ALTER TABLE ${text} text NOT NULL`);
  }
}
