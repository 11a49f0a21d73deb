import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE IF NOT EXISTS account (
    id uuid NOT NULL,
    email varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    name varchar(120) NOT NULL,
    role varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    passwordHash varchar(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    removedAt datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX account_email (email),
    CONSTRAINT account_removed CHECK ((removedAt IS NULL) = (email IS NOT NULL))
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS session (
    id uuid NOT NULL,
    accountId uuid NOT NULL,
    tokenHash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address varchar(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    device varchar(300) NOT NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    lastSeenAt datetime(3) NOT NULL,
    expiresAt datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX session_token (tokenHash),
    CONSTRAINT session_account_fk FOREIGN KEY (accountId) REFERENCES account (id) ON DELETE CASCADE ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS one_time_link (
    id uuid NOT NULL,
    purpose varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tokenHash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    expiresAt datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX one_time_link_token (tokenHash)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
];

/** Who makes the site, where they are signed in, and the links that let them in the first time. */
export class Accounts1796000000000 implements MigrationInterface {
  name = 'Accounts1796000000000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of ['one_time_link', 'session', 'account']) await db.query(`DROP TABLE IF EXISTS ${name}`);
  }
}
