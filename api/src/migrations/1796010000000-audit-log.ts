import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (length: number) => `varchar(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

const tables = [
  `CREATE TABLE IF NOT EXISTS audit_entry (
    seq bigint UNSIGNED NOT NULL,
    at datetime(3) NOT NULL,
    actorKind ${ascii(8)} NOT NULL,
    actorId uuid NULL,
    actorName varchar(120) NOT NULL,
    throughId uuid NULL,
    address ${ascii(45)} NOT NULL,
    device varchar(300) NOT NULL,
    act ${ascii(60)} NOT NULL,
    subjectKind ${ascii(30)} NOT NULL,
    subjectId ${ascii(64)} NULL,
    subjectName varchar(300) NOT NULL,
    \`before\` mediumtext NULL,
    \`after\` mediumtext NULL,
    hash ${ascii(64)} NOT NULL,
    PRIMARY KEY (seq),
    INDEX audit_entry_actor (actorId, seq),
    INDEX audit_entry_subject (subjectId, seq),
    INDEX audit_entry_act (act, seq)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS audit_head (
    id tinyint UNSIGNED NOT NULL,
    seq bigint UNSIGNED NOT NULL,
    hash ${ascii(64)} NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_head_single CHECK (id = 1)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `INSERT IGNORE INTO audit_head (id, seq, hash) VALUES (1, 0, REPEAT('0', 64))`,
];

const refuse = (act: string) =>
  `CREATE OR REPLACE TRIGGER audit_entry_no_${act.toLowerCase()} BEFORE ${act} ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is only ever added to.'`;

/** MariaDB's refusal to let a plain user make triggers while it writes a binary log. */
const needsTrust = 1419;

/** Who did what: a log whose rows nobody changes. */
export class AuditLog1796010000000 implements MigrationInterface {
  name = 'AuditLog1796010000000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(table);
    for (const act of ['UPDATE', 'DELETE']) await db.query(refuse(act)).catch(explain);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of ['audit_head', 'audit_entry']) await db.query(`DROP TABLE IF EXISTS ${name}`);
  }
}

function explain(fault: unknown): never {
  if (!(fault instanceof Error && 'errno' in fault && fault.errno === needsTrust)) throw fault;
  throw new Error(
    'This MariaDB writes a binary log: set log_bin_trust_function_creators = 1 there, then migrate again.',
  );
}
