import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (length: number) => `varchar(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const likeAll = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci';
const ofAccount = (table: string, column = 'accountId') =>
  `CONSTRAINT ${table}_account_fk FOREIGN KEY (${column}) REFERENCES account (id) ON DELETE CASCADE ON UPDATE NO ACTION`;

const up = [
  `ALTER TABLE session
    ADD COLUMN IF NOT EXISTS confirmedAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) AFTER createdAt`,
  `ALTER TABLE account
    ADD COLUMN IF NOT EXISTS totpSecret ${ascii(64)} NULL AFTER passwordHash,
    ADD COLUMN IF NOT EXISTS totpStep bigint UNSIGNED NOT NULL DEFAULT '0' AFTER totpSecret`,
  // There is no way to add a foreign key only where it is missing.
  'ALTER TABLE one_time_link DROP FOREIGN KEY IF EXISTS one_time_link_account_fk',
  `ALTER TABLE one_time_link
    ADD COLUMN IF NOT EXISTS accountId uuid NULL AFTER tokenHash,
    ADD COLUMN IF NOT EXISTS email varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER accountId,
    ADD COLUMN IF NOT EXISTS role ${ascii(16)} NULL AFTER email,
    ADD COLUMN IF NOT EXISTS invitedById uuid NULL AFTER role,
    ADD ${ofAccount('one_time_link')}`,
  `CREATE TABLE IF NOT EXISTS recovery_code (
    codeHash ${ascii(64)} NOT NULL,
    accountId uuid NOT NULL,
    PRIMARY KEY (codeHash),
    ${ofAccount('recovery_code')}
  ) ${likeAll}`,
  `CREATE TABLE IF NOT EXISTS passkey (
    id uuid NOT NULL,
    accountId uuid NOT NULL,
    credentialId ${ascii(1400)} NOT NULL,
    publicKey varbinary(4000) NOT NULL,
    counter bigint UNSIGNED NOT NULL,
    transports ${ascii(100)} NOT NULL,
    name varchar(120) NOT NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    lastUsedAt datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX passkey_credential (credentialId),
    ${ofAccount('passkey')}
  ) ${likeAll}`,
  `CREATE TABLE IF NOT EXISTS ceremony (
    id uuid NOT NULL,
    kind ${ascii(16)} NOT NULL,
    ticketHash ${ascii(64)} NOT NULL,
    accountId uuid NULL,
    secret ${ascii(200)} NOT NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    expiresAt datetime(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX ceremony_ticket (ticketHash),
    ${ofAccount('ceremony')}
  ) ${likeAll}`,
  `CREATE TABLE IF NOT EXISTS api_token (
    id uuid NOT NULL,
    accountId uuid NOT NULL,
    name varchar(120) NOT NULL,
    prefix ${ascii(16)} NOT NULL,
    tokenHash ${ascii(64)} NOT NULL,
    scopes json NOT NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    expiresAt datetime(3) NOT NULL,
    lastUsedAt datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX api_token_token (tokenHash),
    ${ofAccount('api_token')}
  ) ${likeAll}`,
];

const down = [
  ...['api_token', 'ceremony', 'passkey', 'recovery_code'].map((table) => `DROP TABLE IF EXISTS ${table}`),
  `ALTER TABLE one_time_link
    DROP FOREIGN KEY IF EXISTS one_time_link_account_fk,
    DROP COLUMN IF EXISTS accountId,
    DROP COLUMN IF EXISTS email,
    DROP COLUMN IF EXISTS role,
    DROP COLUMN IF EXISTS invitedById`,
  'ALTER TABLE account DROP COLUMN IF EXISTS totpSecret, DROP COLUMN IF EXISTS totpStep',
  'ALTER TABLE session DROP COLUMN IF EXISTS confirmedAt',
];

/** Second factors, passkeys, invitations, password resets, API tokens, and when somebody last proved who they are. */
export class Access1796060000000 implements MigrationInterface {
  name = 'Access1796060000000';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of up) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of down) await db.query(statement);
  }
}
