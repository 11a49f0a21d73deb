import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Icon } from './icon';

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** Which stretch of a list is shown: from its start, after a cursor, or before one. */
export type Stretch = { after?: string } | { before: string };

/** A stretch of so many as the API's lists take it. */
export const sliceOf = (stretch: Stretch, count: number) =>
  'before' in stretch
    ? { last: count, before: stretch.before }
    : { first: count, ...(stretch.after !== undefined && { after: stretch.after }) };

/** The way to the pages before and after the shown one; nothing where there is only one. */
export const ListPages = (props: { info: PageInfo; onTurn: (to: Stretch) => void }): JSX.Element => (
  <Show when={props.info.hasNextPage || props.info.hasPreviousPage}>
    <nav class="list-pages" aria-label={en.comics.pages}>
      <button
        type="button"
        class="btn small"
        disabled={!props.info.hasPreviousPage}
        onClick={() => props.onTurn({ before: props.info.startCursor ?? '' })}
      >
        <Icon name="chevron-left" />
        {en.comics.previousPage}
      </button>
      <button
        type="button"
        class="btn small"
        disabled={!props.info.hasNextPage}
        onClick={() => props.onTurn({ after: props.info.endCursor ?? '' })}
      >
        {en.comics.nextPage}
        <Icon name="chevron-right" />
      </button>
    </nav>
  </Show>
);
