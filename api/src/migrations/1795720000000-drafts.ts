import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = (definition: string): string =>
  `CREATE TABLE IF NOT EXISTS ${definition} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`;

/** Drafts: the log of what authors write, and its snapshots. Comics: the note with its emphasis and links. */
export class Drafts1795720000000 implements MigrationInterface {
  name = 'Drafts1795720000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      table(`draft (
        comicId uuid NOT NULL,
        headSeq bigint NOT NULL DEFAULT '0',
        keptSeq bigint NOT NULL DEFAULT '0',
        snapshotSeq bigint NOT NULL DEFAULT '0',
        schemaVersion smallint UNSIGNED NOT NULL,
        title varchar(500) NOT NULL DEFAULT '',
        pageCount int UNSIGNED NOT NULL DEFAULT '0',
        problems json NOT NULL,
        hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        changedBy uuid NULL,
        changedAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        PRIMARY KEY (comicId),
        INDEX draft_changed (changedAt),
        CONSTRAINT draft_comic_fk FOREIGN KEY (comicId) REFERENCES comic (id) ON DELETE CASCADE ON UPDATE NO ACTION
      )`),
    );
    await db.query(
      table(`draft_update (
        comicId uuid NOT NULL,
        seq bigint NOT NULL,
        sessionId uuid NOT NULL,
        batch int UNSIGNED NOT NULL,
        \`change\` mediumblob NOT NULL,
        accountId uuid NULL,
        createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        PRIMARY KEY (comicId, seq),
        UNIQUE INDEX draft_update_batch (comicId, sessionId, batch),
        CONSTRAINT draft_update_draft_fk FOREIGN KEY (comicId) REFERENCES draft (comicId) ON DELETE CASCADE ON UPDATE NO ACTION
      )`),
    );
    await db.query(
      table(`draft_session (
        comicId uuid NOT NULL,
        sessionId uuid NOT NULL,
        lastBatch int UNSIGNED NOT NULL,
        accountId uuid NULL,
        seenAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        PRIMARY KEY (comicId, sessionId),
        CONSTRAINT draft_session_draft_fk FOREIGN KEY (comicId) REFERENCES draft (comicId) ON DELETE CASCADE ON UPDATE NO ACTION
      )`),
    );
    await db.query(
      table(`draft_snapshot (
        comicId uuid NOT NULL,
        seq bigint NOT NULL,
        state longblob NOT NULL,
        hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        PRIMARY KEY (comicId, seq),
        CONSTRAINT draft_snapshot_draft_fk FOREIGN KEY (comicId) REFERENCES draft (comicId) ON DELETE CASCADE ON UPDATE NO ACTION
      )`),
    );
    await db.query(
      table(`draft_refused_batch (
        id uuid NOT NULL,
        comicId uuid NOT NULL,
        sessionId uuid NOT NULL,
        batch int UNSIGNED NOT NULL,
        \`change\` mediumblob NOT NULL,
        reason varchar(500) NOT NULL,
        accountId uuid NULL,
        createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        PRIMARY KEY (id),
        INDEX draft_refused_batch_draft_fk (comicId),
        CONSTRAINT draft_refused_batch_draft_fk FOREIGN KEY (comicId) REFERENCES draft (comicId) ON DELETE CASCADE ON UPDATE NO ACTION
      )`),
    );
    await db.query('ALTER TABLE comic ADD COLUMN IF NOT EXISTS richNote json NULL AFTER note');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE comic DROP COLUMN IF EXISTS richNote');
    for (const name of ['draft_refused_batch', 'draft_snapshot', 'draft_session', 'draft_update', 'draft']) {
      await db.query(`DROP TABLE IF EXISTS ${name}`);
    }
  }
}
