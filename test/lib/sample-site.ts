import { rmSync } from 'node:fs';

import { type SiteOptions, startSite } from '../../scripts/lib/site.mjs';
import { writeSampleArchive } from './sample-archive.js';

/** A whole throw-away site that serves the sample archive; whoever starts it stops it. */
export async function startSampleSite(options: SiteOptions = {}) {
  const archive = writeSampleArchive();
  const site = await startSite(options);
  const { status, output } = await site.longbox(['import', archive]);
  rmSync(archive, { recursive: true });
  if (status !== 0) throw new Error(output);
  return site;
}

export type SampleSite = Awaited<ReturnType<typeof startSampleSite>>;
