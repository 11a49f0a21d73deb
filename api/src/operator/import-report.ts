import { type Entry, type Outcome, outcomes } from '../exchange/importing/account.js';
import type { ImportReport } from '../exchange/importing/report.js';

/** How many lines of one kind are printed; `--report FILE` has them all. */
const shown = 20;

const words: Record<Outcome, string> = {
  imported: 'imported',
  there: 'already there',
  read: 'read',
  refused: 'refused',
  passedOver: 'passed over',
};

/** What a person reads at the end of an import. */
export function describeReport(report: ImportReport): string {
  const refusedComics = report.comics.filter(({ outcome }) => outcome === 'refused');
  const lines = [
    `${report.source}${report.dryRun ? ' (dry run: nothing was written)' : ''}`,
    `  comics: ${report.comics.length} in = ${tally(report.comics)}`,
    `  files:  ${report.filesIn} in = ${tally([...report.files.values()])}`,
    ...report.remarks.map((remark) => `  ${remark}`),
    ...some(
      'Refused comics',
      refusedComics.map(({ where, slug, reason }) => `${slug ? `${slug} (${where})` : where}: ${reason}`),
    ),
    ...some('Refused files', reasons(report.files, 'refused', new Set(refusedComics.map(({ reason }) => reason)))),
    ...some('Passed over', reasons(report.files, 'passedOver')),
    ...some('LOST, which must never happen; please report it', report.lost),
  ];
  return lines.join('\n');
}

/** Every comic and file as JSON lines, for `--report`. */
export function* reportLines(report: ImportReport): Generator<string> {
  for (const comic of report.comics)
    yield `${JSON.stringify({ comic: comic.slug ?? null, ...comic, slug: undefined })}\n`;
  for (const [file, entry] of report.files) yield `${JSON.stringify({ file, ...entry })}\n`;
}

function tally(items: { outcome: Outcome }[]): string {
  const counts = outcomes.map((outcome) => ({
    outcome,
    count: items.filter((item) => item.outcome === outcome).length,
  }));
  return counts
    .filter(({ outcome, count }) => count > 0 || outcome === 'imported')
    .map(({ outcome, count }) => `${count} ${words[outcome]}`)
    .join(' + ');
}

/** `path: reason`, or the number of files where many share a reason; without the reasons that were told already. */
function reasons(files: ReadonlyMap<string, Entry>, outcome: Outcome, told: ReadonlySet<string> = new Set()): string[] {
  const byReason = new Map<string, string[]>();
  for (const [path, entry] of files) {
    if (entry.outcome !== outcome || told.has(entry.reason)) continue;
    byReason.set(entry.reason, [...(byReason.get(entry.reason) ?? []), path]);
  }
  return [...byReason].flatMap(([reason, paths]) =>
    paths.length > 3
      ? [`${paths.length} files, such as ${paths[0]}: ${reason}`]
      : paths.map((path) => `${path}: ${reason}`),
  );
}

function some(title: string, lines: string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - shown;
  return [
    `  ${title}:`,
    ...lines.slice(0, shown).map((line) => `    ${line}`),
    ...(more > 0 ? [`    and ${more} more; --report FILE lists all`] : []),
  ];
}
