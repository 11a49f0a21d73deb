import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { Command } from 'commander';

import { importPath } from '../exchange/import-path.js';
import { type ImportReport, isClean } from '../exchange/importing/report.js';
import { openMedia } from '../media/index.js';
import { readConfig } from '../platform/config/config.js';
import { importProgress } from './import-progress.js';
import { describeReport, reportLines } from './import-report.js';
import { withMigratedDatabase } from './with-database.js';

interface Options {
  dryRun?: boolean;
  report?: string;
  wholeFolders?: boolean;
}

export const importCommand = new Command('import')
  .description('bring comics in: a folder of images, a CBZ or ZIP, or a Longbox archive')
  .argument('<path...>', 'folders or files to read, in this order; they are never changed')
  .option('--dry-run', 'say what would happen and write nothing')
  .option('--whole-folders', 'in a folder of images: all images of a folder are pages of one comic')
  .option('--report <file>', 'also write one JSON line for every comic and file to this file')
  .addHelpText(
    'after',
    `
What is there already is left as it is, so the same import may be run again: a second run changes nothing, and one that
was cut short is completed. The report says what became of every file. The exit status is 1 when something was refused.`,
  )
  .action(runImport);

async function runImport(paths: string[], options: Options): Promise<void> {
  const config = readConfig(process.env);
  await withMigratedDatabase(config, async (database) => {
    const media = options.dryRun ? undefined : await openMedia(database, config);
    const reports: ImportReport[] = [];
    try {
      for (const given of paths) {
        const progress = importProgress(path.basename(given));
        const importing = { database, intake: media?.intake, onProgress: progress.update };
        const report = await importPath(importing, given, options).finally(progress.end);
        console.log(describeReport(report));
        reports.push(report);
      }
      if (options.report)
        await pipeline(
          Readable.from(reports.flatMap((report) => [...reportLines(report)])),
          createWriteStream(options.report),
        );
      if (!reports.every(isClean)) process.exitCode = 1;
    } finally {
      await media?.close();
    }
  });
}
