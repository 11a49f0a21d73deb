import type { ComicRowFragment } from '@longbox/shared/generated/admin/comics/graphql';
import { For, type JSX } from 'solid-js';

import { en } from '../i18n/en';
import { ComicRow } from './comic-row';
import type { Places } from './places';
import type { Selection } from './selection';

/** The list's rows; on a phone each is a card. */
export const ComicsTable = (props: {
  comics: readonly ComicRowFragment[];
  places: Places;
  selection: Selection;
}): JSX.Element => (
  <table class="comics-table">
    <thead>
      <tr>
        <th>
          <input
            type="checkbox"
            class="check"
            aria-label={en.comics.selectAll}
            checked={props.comics.length > 0 && props.selection.selected().length === props.comics.length}
            onChange={(event) => props.selection.setAll(event.currentTarget.checked)}
          />
        </th>
        <th>{en.title}</th>
        <th>{en.comics.place}</th>
        <th>{en.comics.status}</th>
        <th>{en.comics.words}</th>
        <th>{en.comics.edited}</th>
        <th>
          <span class="sr">{en.more}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      <For each={props.comics}>
        {(comic) => <ComicRow comic={comic} places={props.places} selection={props.selection} />}
      </For>
    </tbody>
  </table>
);
