import type { EntityManager } from 'typeorm';

import { Comic } from '../../../comics/comic.entity.js';
import { Site } from '../../../site/site.entity.js';
import type { Manifest } from '../../archive-format/manifest.js';

/** Takes a manifest's site while no comic is stored. A site that has no words yet gets its first series' title. */
export async function storeSite(tx: EntityManager, { site, series }: Manifest): Promise<void> {
  const named = await tx.existsBy(Site, { id: 1 });
  if (named && (!site || (await tx.exists(Comic)))) return;
  const first = { title: series[0]?.title, language: series[0]?.language, description: '', about: '', links: [] };
  await tx.save(Site, { id: 1, ...(site ?? first) });
}
