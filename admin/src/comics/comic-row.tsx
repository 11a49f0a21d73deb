import type { ComicRowFragment } from '@longbox/shared/generated/admin/comics/graphql';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { nearOrDay } from '../i18n/format';
import { zone } from '../shell/site';
import { Icon } from '../ui/icon';
import { StatusChip } from '../ui/status-chip';
import { Thumb } from '../ui/thumb';
import { ComicMenu } from './comic-menu';
import type { Places } from './places';
import type { Selection } from './selection';

/** What the words of a comic lack, most important first. */
const lackOf = ({ problems }: ComicRowFragment): string | undefined =>
  (['NO_PAGES', 'NO_TITLE', 'NO_ALT', 'NO_TRANSCRIPT'] as const)
    .filter((code) => problems.includes(code))
    .map((code) => en.comics.lacks[code])[0];

/** One comic of the list. */
export function ComicRow(props: { comic: ComicRowFragment; places: Places; selection: Selection }): JSX.Element {
  const id = () => props.comic.id;
  const title = () => props.comic.title || en.untitled;
  return (
    <tr
      id={`comic-${id()}`}
      data-on={props.selection.has(id()) ? '' : undefined}
      data-at={props.selection.cursor() === id() ? '' : undefined}
    >
      <td>
        <input
          type="checkbox"
          class="check"
          aria-label={en.comics.select(title())}
          checked={props.selection.has(id())}
          onClick={(event) => {
            props.selection.toggle(id(), event.shiftKey);
            event.currentTarget.checked = props.selection.has(id());
          }}
        />
      </td>
      <td class="comic-title">
        <A href={`/comics/${id()}`}>
          <Thumb image={props.comic.thumbnail} />
          <span>
            <b>{title()}</b>
            <small>{en.comics.pageCount(props.comic.pageCount)}</small>
          </span>
        </A>
      </td>
      <td class="comic-place">{props.places.nameOf(props.comic.seriesId, props.comic.chapterId)}</td>
      <td>
        <StatusChip state={props.comic.state} at={props.comic.publishAt} />
        <Show when={props.comic.hasChanges && props.comic.publishAt}>
          <small class="comic-changes">
            {props.comic.state === 'SCHEDULED' ? en.comics.changedSince : en.comics.unpublished}
          </small>
        </Show>
      </td>
      <td>
        <Show
          when={lackOf(props.comic)}
          fallback={
            <span class="comic-whole">
              <Icon name="check" />
              {en.comics.wordsWhole}
            </span>
          }
        >
          {(lack) => (
            <span class="chip warn">
              <Icon name="triangle-alert" />
              {lack()}
            </span>
          )}
        </Show>
      </td>
      <td class="comic-edited">{nearOrDay(props.comic.editedAt, zone())}</td>
      <td>
        <ComicMenu comic={props.comic} places={props.places} />
      </td>
    </tr>
  );
}
