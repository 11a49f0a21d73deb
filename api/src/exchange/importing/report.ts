import type { Entry } from './account.js';

/** What became of one comic. */
export interface ComicOutcome {
  where: string;
  slug?: string;
  outcome: 'imported' | 'there' | 'refused';
  /** A sentence; empty unless refused. */
  reason: string;
}

/** The account of one import: every comic and every file that went in, once each. In a dry run, what would become. */
export interface ImportReport {
  /** What was imported: `the folder x, a Longbox archive`. */
  source: string;
  dryRun: boolean;
  comics: ComicOutcome[];
  files: ReadonlyMap<string, Entry>;
  /** How many files there were when it began. */
  filesIn: number;
  /** Slugs of comics that should be stored and, asked afterwards, are not: never, unless Longbox is at fault. */
  lost: string[];
  remarks: string[];
}

/** Whether nothing was refused and everything that went in has come out. */
export const isClean = (report: ImportReport): boolean =>
  report.lost.length === 0 &&
  report.files.size === report.filesIn &&
  report.comics.every(({ outcome }) => outcome !== 'refused') &&
  [...report.files.values()].every(({ outcome }) => outcome !== 'refused');
