import { type DataSource, In } from 'typeorm';

import { Comic } from '../../comics/comic.entity.js';
import type { Intake } from '../../media/index.js';
import type { ArchiveComic } from '../archive-format/comic.js';
import type { ArchiveFile } from '../archive-format/fields.js';
import { Refusal } from '../refusal.js';
import type { Source } from '../source/source.js';
import { Account } from './account.js';
import type { Collection } from './collection.js';
import { Placement } from './placement.js';
import type { ComicOutcome, ImportReport } from './report.js';
import { storeComic } from './store-comic.js';
import { picturesOf } from './structure/pictures.js';
import { storeStructure, type Structure } from './structure/store-structure.js';
import { type Planned, survey } from './survey.js';
import { takeIn } from './take-in.js';

export interface Importing {
  database: DataSource;
  /** Takes images in. Without it the run is dry: nothing is written, and the report says what would happen. */
  intake?: Intake;
  /** Called before the first comic and after each. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Imports what a reader made of a source. Comics are stored in reading order, each in a transaction of its own after its
 * images, and one that is there is passed over: so an import that was cut short is completed by running it again.
 */
export async function importCollection(importing: Importing, source: Source, collection: Collection) {
  const account = new Account();
  for (const path of collection.read) account.mark(path, 'read');
  for (const [path, reason] of collection.passedOver) account.mark(path, 'passedOver', reason);
  const plan = await survey(importing.database, source, collection);
  const structure = await prepare(importing, source, collection, account);
  const comics = await walk(importing, source, collection, { plan, structure, account });
  const report: ImportReport = {
    source: `${source.label}, ${collection.kind}`,
    dryRun: !importing.intake,
    comics,
    files: account.close(source),
    filesIn: source.files.size + source.refused.size,
    lost: !importing.intake ? [] : await missingOf(importing.database, comics),
    remarks: collection.remarks,
  };
  return report;
}

/** Stores all but the comics; answers nothing in a dry run. */
async function prepare(
  { database, intake }: Importing,
  source: Source,
  { manifest }: Collection,
  account: Account,
): Promise<Structure | undefined> {
  const pictures = new Map<ArchiveFile, string>();
  for (const { of, file, there } of await picturesOf(database.manager, manifest)) {
    account.mark(file.file, there ? 'there' : 'imported');
    if (!source.files.has(file.file)) throw new Refusal(`${file.file}, ${of}, is missing.`);
    if (!there && intake) pictures.set(file, await takeIn(intake, source, file));
  }
  return intake && database.transaction((tx) => storeStructure(tx, manifest, pictures));
}

interface Walk {
  plan: Planned[];
  /** Absent in a dry run. */
  structure: Structure | undefined;
  account: Account;
}

async function walk(importing: Importing, source: Source, collection: Collection, { plan, structure, account }: Walk) {
  const placement = new Placement(plan);
  const outcomes: ComicOutcome[] = [];
  importing.onProgress?.(0, plan.length);
  for await (const item of collection.comics()) {
    const planned = plan[outcomes.length];
    if (planned?.where !== item.where)
      throw new Refusal(`${source.label} changed while it was read. Run the import again.`);
    const { where, slug, series, there } = planned;
    if (series && there) placement.stored(series, there);
    let { refused } = planned;
    if (!refused && !there && structure && 'comic' in item) {
      refused = await store(importing, source, item.comic, { structure, placement, account });
    }
    const outcome = refused ? 'refused' : there ? 'there' : 'imported';
    outcomes.push({ where, slug, outcome, reason: refused ?? '' });
    const files = 'comic' in item ? item.comic.pages.map(({ file }) => file) : item.files;
    for (const file of files) account.mark(file, outcome, refused ? `Its comic, ${slug ?? where}, was refused.` : '');
    importing.onProgress?.(outcomes.length, plan.length);
  }
  return outcomes;
}

/** Takes the comic's images in and stores it; the reason when it cannot be. */
async function store(
  { database, intake }: Importing,
  source: Source,
  comic: ArchiveComic,
  { structure, placement, account }: { structure: Structure; placement: Placement; account: Account },
): Promise<string | undefined> {
  if (!intake) throw new Error('A dry run stores nothing');
  const assetIds: string[] = [];
  for (const page of comic.pages) {
    try {
      assetIds.push(await takeIn(intake, source, page));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      account.mark(page.file, 'refused', error.message);
      return error.message;
    }
  }
  const id = await storeComic(database, structure, comic, assetIds, placement.next(comic.series));
  placement.stored(comic.series, id);
  return undefined;
}

const chunk = 1_000;

/** Asks the database for every comic that the account says is there. */
async function missingOf(database: DataSource, comics: ComicOutcome[]): Promise<string[]> {
  const expected = comics.flatMap(({ slug, outcome }) => (slug && outcome !== 'refused' ? [slug] : []));
  const missing: string[] = [];
  for (let start = 0; start < expected.length; start += chunk) {
    const slugs = expected.slice(start, start + chunk);
    const found = await database.getRepository(Comic).find({ select: { slug: true }, where: { slug: In(slugs) } });
    const stored = new Set(found.map(({ slug }) => slug));
    missing.push(...slugs.filter((slug) => !stored.has(slug)));
  }
  return missing;
}
