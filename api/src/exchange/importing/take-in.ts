import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';

import type { Intake } from '../../media/index.js';
import type { ArchiveFile } from '../archive-format/fields.js';
import { Refusal } from '../refusal.js';
import type { Source } from '../source/source.js';

/** Takes an image of the source in; the asset's id. Refuses with a sentence that says what is wrong with the image. */
export async function takeIn(intake: Intake, source: Source, { file, sha256, name }: ArchiveFile): Promise<string> {
  const found = source.files.get(file);
  if (!found) throw new Refusal(source.refused.get(file) ?? `${file} is missing.`);
  if (sha256 !== undefined) {
    const hash = createHash('sha256');
    await pipeline(await found.open(), hash);
    if (hash.digest('hex') !== sha256) throw new Refusal(`${file} has other bytes than its sha256 says.`);
  }
  const result = await intake.take(await found.open(), name ?? file);
  if (result.outcome === 'refused') throw new Refusal(result.reason);
  return result.asset.id;
}
