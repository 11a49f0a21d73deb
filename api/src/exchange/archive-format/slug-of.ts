import { createHash } from 'node:crypto';

import { slugFrom, slugLimit } from '@longbox/shared/slug';

const digits = 8;

/**
 * The slug of something known by names, such as folders and a file. It depends on them alone, so that a later import
 * finds it again; names too long to be one are cut and end in a mark of the whole.
 */
export function slugOf(...names: string[]): string {
  const parts = names.map(slugFrom).filter((part) => part !== '');
  const whole = parts.join('-');
  if (whole !== '' && whole.length <= slugLimit && names.every((name) => name.length <= slugLimit)) return whole;
  const mark = createHash('sha256').update(names.join('/')).digest('hex').slice(0, digits);
  return slugFrom(`${whole.slice(0, slugLimit - digits - 1)}-${mark}`);
}
