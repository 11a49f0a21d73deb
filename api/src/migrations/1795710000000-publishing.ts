import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `ALTER TABLE comic
    ADD COLUMN IF NOT EXISTS deletedAt datetime(3) NULL AFTER withdrawnAt,
    ADD COLUMN IF NOT EXISTS lastPublishAt datetime(3) NULL AFTER deletedAt,
    ADD COLUMN IF NOT EXISTS standingNumber int UNSIGNED NOT NULL DEFAULT '0' AFTER lastPublishAt,
    ADD CONSTRAINT IF NOT EXISTS comic_deleted CHECK (deletedAt IS NULL OR publishAt IS NULL)`,
  `ALTER TABLE revision
    ADD COLUMN IF NOT EXISTS cause varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'import' AFTER hash,
    ADD COLUMN IF NOT EXISTS draftSeq int UNSIGNED NULL AFTER cause,
    ADD COLUMN IF NOT EXISTS authorId uuid NULL AFTER draftSeq`,
  `ALTER TABLE outbox
    DROP COLUMN IF EXISTS fence,
    DROP COLUMN IF EXISTS attempts,
    DROP COLUMN IF EXISTS lastError,
    ADD COLUMN IF NOT EXISTS subjectId uuid NULL AFTER uniqueKey,
    ADD INDEX IF NOT EXISTS outbox_subject (subjectId, deliveredAt)`,
  `CREATE TABLE IF NOT EXISTS act (
    id uuid NOT NULL,
    kind varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    authorId uuid NULL,
    at datetime(3) NOT NULL,
    undoneAt datetime(3) NULL,
    PRIMARY KEY (id),
    INDEX act_recent (at)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS act_change (
    actId uuid NOT NULL,
    comicId uuid NOT NULL,
    \`before\` json NOT NULL,
    \`after\` json NOT NULL,
    PRIMARY KEY (actId, comicId),
    INDEX act_change_comic (comicId),
    CONSTRAINT act_change_act_fk FOREIGN KEY (actId) REFERENCES act (id) ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT act_change_comic_fk FOREIGN KEY (comicId) REFERENCES comic (id) ON DELETE CASCADE ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
];

const down = [
  'DROP TABLE IF EXISTS act_change',
  'DROP TABLE IF EXISTS act',
  `ALTER TABLE outbox
    DROP INDEX IF EXISTS outbox_subject,
    DROP COLUMN IF EXISTS subjectId,
    ADD COLUMN IF NOT EXISTS fence int UNSIGNED NOT NULL DEFAULT '0' AFTER dueAt,
    ADD COLUMN IF NOT EXISTS attempts int UNSIGNED NOT NULL DEFAULT '0' AFTER fence,
    ADD COLUMN IF NOT EXISTS lastError text NULL AFTER attempts`,
  `ALTER TABLE revision
    DROP COLUMN IF EXISTS cause,
    DROP COLUMN IF EXISTS draftSeq,
    DROP COLUMN IF EXISTS authorId`,
  `ALTER TABLE comic
    DROP CONSTRAINT IF EXISTS comic_deleted,
    DROP COLUMN IF EXISTS deletedAt,
    DROP COLUMN IF EXISTS lastPublishAt,
    DROP COLUMN IF EXISTS standingNumber`,
];

/** Acts on comics and how to undo them, deletion, what a revision was cut for; the outbox is delivered as jobs. */
export class Publishing1795710000000 implements MigrationInterface {
  name = 'Publishing1795710000000';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of up) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of down) await db.query(statement);
  }
}
