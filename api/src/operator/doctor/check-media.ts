import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';

import type { Media } from '../../media/index.js';
import { fault, type Finding, messageOf, note, ok } from './check.js';

const gibibyte = 1024 ** 3;

/** Whether images can be stored, and how much space is left. */
export async function checkMediaFolder(folder: string): Promise<Finding> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const { bavail, bsize } = await statfs(folder);
    const free = (bavail * bsize) / gibibyte;
    const says = `${folder} can be written; ${free.toFixed(1)} GiB are free.`;
    return free < 1
      ? note('media folder', says, 'Make room: an import needs about three times the size of its images.')
      : ok('media folder', says);
  } catch (error) {
    return fault(
      'media folder',
      `${folder} cannot be used (${messageOf(error)}).`,
      'Give this user the folder, or set MEDIA_DIR to another.',
    );
  }
}

/** Whether every original is in the store, and every rendition of it. */
export async function checkImages(media: Media): Promise<Finding> {
  const { assets, asked, lost } = await media.remakeRenditions({ dryRun: true });
  if (lost.length > 0) {
    const names = lost.slice(0, 5).map(({ originalName, hash }) => `${originalName} (${hash})`);
    const more = lost.length > names.length ? ` and ${lost.length - names.length} more` : '';
    return fault(
      'images',
      `${lost.length} of ${assets} originals are gone: ${names.join(', ')}${more}.`,
      'Restore them from a backup, or import them again.',
    );
  }
  if (asked > 0)
    return note(
      'images',
      `${asked} of ${assets} lack a size or format; new ones are made while the site runs.`,
      'If this number does not fall, run: longbox renditions',
    );
  return ok('images', `All ${assets} originals are there, with all their renditions.`);
}
