import type { Problem } from '@longbox/shared/readiness';

import { pageField } from '../fields/field-name';

/** Name of the field in which a problem is seen to; null when there is none for it. */
export function fieldOf({ code, page }: Problem, pageIds: readonly string[]): string | null {
  const pageId = page === null ? undefined : pageIds[page - 1];
  switch (code) {
    case 'NO_TITLE':
      return 'title';
    case 'NO_ALT':
      return pageId === undefined ? null : pageField('alt', pageId);
    case 'NO_TRANSCRIPT':
      return pageId === undefined ? null : `line:${pageId}`;
    default:
      return null;
  }
}
