import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE IF NOT EXISTS site (
    id tinyint UNSIGNED NOT NULL,
    title varchar(200) NOT NULL,
    tagline varchar(300) NOT NULL DEFAULT '',
    description text NOT NULL,
    authorName varchar(200) NOT NULL DEFAULT '',
    about text NOT NULL,
    licence varchar(200) NOT NULL DEFAULT '',
    language varchar(35) NOT NULL DEFAULT 'en',
    timeZone varchar(64) NOT NULL DEFAULT 'UTC',
    hue smallint UNSIGNED NOT NULL DEFAULT '228',
    links json NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT site_single CHECK (id = 1)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS redirect (
    id uuid NOT NULL,
    \`from\` varchar(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    \`to\` varchar(600) NULL,
    status smallint UNSIGNED NOT NULL DEFAULT '301',
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX redirect_from (\`from\`),
    CONSTRAINT redirect_status CHECK (status IN (301, 410) AND (status = 410) = (\`to\` IS NULL))
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS asset (
    id uuid NOT NULL,
    hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    format varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes bigint UNSIGNED NOT NULL,
    width int UNSIGNED NOT NULL,
    height int UNSIGNED NOT NULL,
    frames int UNSIGNED NOT NULL DEFAULT '1',
    hasAlpha tinyint NOT NULL DEFAULT 0,
    dominantColor varchar(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    thumbhash varbinary(64) NOT NULL,
    originalName varchar(255) NOT NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX asset_hash (hash)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS rendition (
    id uuid NOT NULL,
    assetId uuid NOT NULL,
    role varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'image',
    format varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    \`key\` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    width int UNSIGNED NOT NULL,
    height int UNSIGNED NOT NULL,
    bytes int UNSIGNED NOT NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX rendition_key (\`key\`),
    UNIQUE INDEX rendition_variant (assetId, role, format, width),
    CONSTRAINT rendition_asset_fk FOREIGN KEY (assetId) REFERENCES asset (id) ON DELETE RESTRICT ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS series (
    id uuid NOT NULL,
    slug varchar(120) NOT NULL,
    title varchar(200) NOT NULL,
    description text NOT NULL,
    language varchar(35) NOT NULL DEFAULT 'en',
    direction varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ltr',
    coverAssetId uuid NULL,
    position int NOT NULL DEFAULT '0',
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX series_slug (slug),
    CONSTRAINT series_cover_fk FOREIGN KEY (coverAssetId) REFERENCES asset (id) ON DELETE RESTRICT ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS chapter (
    id uuid NOT NULL,
    seriesId uuid NOT NULL,
    parentId uuid NULL,
    position int NOT NULL DEFAULT '0',
    slug varchar(120) NOT NULL,
    title varchar(200) NOT NULL,
    description text NOT NULL,
    coverAssetId uuid NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX chapter_slug (slug),
    INDEX chapter_order (seriesId, parentId, position),
    CONSTRAINT chapter_series_fk FOREIGN KEY (seriesId) REFERENCES series (id) ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT chapter_parent_fk FOREIGN KEY (parentId) REFERENCES chapter (id) ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT chapter_cover_fk FOREIGN KEY (coverAssetId) REFERENCES asset (id) ON DELETE RESTRICT ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS comic (
    id uuid NOT NULL,
    seriesId uuid NOT NULL,
    chapterId uuid NULL,
    position bigint NOT NULL,
    slug varchar(120) NOT NULL,
    title varchar(200) NOT NULL,
    afterline text NOT NULL,
    note text NOT NULL,
    layout varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'page',
    contentWarning json NULL,
    pageCount int UNSIGNED NOT NULL DEFAULT '0',
    publishAt datetime(3) NULL,
    publishedRevisionId uuid NULL,
    withdrawnAt datetime(3) NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    updatedAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX comic_slug (slug),
    INDEX comic_chapter_order (chapterId, position, id),
    INDEX comic_publication_order (publishAt, id),
    INDEX comic_reading_order (seriesId, position, id),
    CONSTRAINT comic_series_fk FOREIGN KEY (seriesId) REFERENCES series (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
    CONSTRAINT comic_chapter_fk FOREIGN KEY (chapterId) REFERENCES chapter (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
    CONSTRAINT comic_pinned CHECK ((publishedRevisionId IS NULL) = (publishAt IS NULL)),
    CONSTRAINT comic_withdrawn CHECK (withdrawnAt IS NULL OR publishAt IS NULL)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS page (
    id uuid NOT NULL,
    comicId uuid NOT NULL,
    number int UNSIGNED NOT NULL,
    assetId uuid NOT NULL,
    alt text NOT NULL,
    hoverText text NOT NULL,
    transcript json NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX page_order (comicId, number),
    CONSTRAINT page_comic_fk FOREIGN KEY (comicId) REFERENCES comic (id) ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT page_asset_fk FOREIGN KEY (assetId) REFERENCES asset (id) ON DELETE RESTRICT ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS revision (
    id uuid NOT NULL,
    comicId uuid NOT NULL,
    number int UNSIGNED NOT NULL,
    content json NOT NULL,
    hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX revision_number (comicId, number),
    CONSTRAINT revision_comic_fk FOREIGN KEY (comicId) REFERENCES comic (id) ON DELETE CASCADE ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS \`character\` (
    id uuid NOT NULL,
    slug varchar(120) NOT NULL,
    name varchar(120) NOT NULL,
    description text NOT NULL,
    portraitAssetId uuid NULL,
    position int NOT NULL DEFAULT '0',
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX character_slug (slug),
    CONSTRAINT character_portrait_fk FOREIGN KEY (portraitAssetId) REFERENCES asset (id) ON DELETE RESTRICT ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS tag (
    id uuid NOT NULL,
    slug varchar(120) NOT NULL,
    name varchar(120) NOT NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX tag_slug (slug)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS comic_character (
    comicId uuid NOT NULL,
    characterId uuid NOT NULL,
    position int NOT NULL DEFAULT '0',
    PRIMARY KEY (comicId, characterId),
    INDEX comic_character_appearances (characterId, comicId),
    CONSTRAINT comic_character_comic_fk FOREIGN KEY (comicId) REFERENCES comic (id) ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT comic_character_character_fk FOREIGN KEY (characterId) REFERENCES \`character\` (id) ON DELETE CASCADE ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS comic_tag (
    comicId uuid NOT NULL,
    tagId uuid NOT NULL,
    position int NOT NULL DEFAULT '0',
    PRIMARY KEY (comicId, tagId),
    INDEX comic_tag_uses (tagId, comicId),
    CONSTRAINT comic_tag_comic_fk FOREIGN KEY (comicId) REFERENCES comic (id) ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT comic_tag_tag_fk FOREIGN KEY (tagId) REFERENCES tag (id) ON DELETE CASCADE ON UPDATE NO ACTION
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS job (
    id uuid NOT NULL,
    kind varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uniqueKey varchar(190) NOT NULL,
    payload json NOT NULL,
    state varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'waiting',
    dueAt datetime(3) NOT NULL,
    fence int UNSIGNED NOT NULL DEFAULT '0',
    attempts int UNSIGNED NOT NULL DEFAULT '0',
    lastError text NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    finishedAt datetime(3) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX job_unique (kind, uniqueKey),
    INDEX job_due (state, dueAt)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
  `CREATE TABLE IF NOT EXISTS outbox (
    id bigint UNSIGNED NOT NULL AUTO_INCREMENT,
    kind varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uniqueKey varchar(190) NOT NULL,
    payload json NOT NULL,
    dueAt datetime(3) NOT NULL,
    fence int UNSIGNED NOT NULL DEFAULT '0',
    attempts int UNSIGNED NOT NULL DEFAULT '0',
    lastError text NULL,
    deliveredAt datetime(3) NULL,
    createdAt datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE INDEX outbox_unique (uniqueKey),
    INDEX outbox_due (deliveredAt, dueAt)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
];

const names = [
  'site',
  'redirect',
  'asset',
  'rendition',
  'series',
  'chapter',
  'comic',
  'page',
  'revision',
  'character',
  'tag',
  'comic_character',
  'comic_tag',
  'job',
  'outbox',
];

/** What readers see: site, media, series, comics, cast, and the tables of jobs and events. */
export class Content1795500000000 implements MigrationInterface {
  name = 'Content1795500000000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of names.toReversed()) await db.query(`DROP TABLE IF EXISTS \`${name}\``);
  }
}
