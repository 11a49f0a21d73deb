import {
  type ComicRowFragment,
  DeleteComicsDocument,
  PublishComicsDocument,
  UpdateComicsDocument,
  WithdrawComicsDocument,
} from '@longbox/shared/generated/admin/comics/graphql';
import type { TypedDocumentNode } from '@urql/core';
import { createSignal, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { may } from '../session/session';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { actOnComics } from './acts';
import { MoveDialog } from './move-dialog';
import type { Places } from './places';
import { ScheduleDialog } from './schedule-dialog';

/** What can be done with all selected comics at once, each act with one Undo. */
export function BulkBar(props: {
  comics: readonly ComicRowFragment[];
  places: Places;
  onDone: () => void;
}): JSX.Element {
  const [open, setOpen] = createSignal<'schedule' | 'move'>();
  const close = () => setOpen(undefined);
  const ids = () => props.comics.map(({ id }) => id);
  const ofOneSeries = () => new Set(props.comics.map(({ seriesId }) => seriesId)).size === 1;
  const run = async <Data extends object>(
    document: TypedDocumentNode<Data, { ids: string | string[] }>,
    said: (count: number) => string,
  ) => {
    if (await actOnComics(document, { ids: ids() }, said)) props.onDone();
  };

  return (
    <>
      <Show when={props.comics.length > 0}>
        <div class="bulk" role="group" aria-label={en.comics.bulk}>
          <span role="status">{en.comics.selected(props.comics.length)}</span>
          <Show when={may('comic.publish')}>
            <button type="button" class="btn small" onClick={() => setOpen('schedule')}>
              {en.comics.schedule}
            </button>
            <button
              type="button"
              class="btn small"
              onClick={() => void run(PublishComicsDocument, en.comics.published)}
            >
              {en.comics.publish}
            </button>
            <button type="button" class="btn small" disabled={!ofOneSeries()} onClick={() => setOpen('move')}>
              {en.move}
            </button>
            <Menu class="btn small icon" label={en.more} opener={<Icon name="ellipsis" />}>
              <button type="button" onClick={() => void run(UpdateComicsDocument, en.comics.updated)}>
                <Icon name="refresh-cw" />
                {en.comics.update}
              </button>
              <button
                type="button"
                class="danger"
                onClick={() => void run(WithdrawComicsDocument, en.comics.withdrawn)}
              >
                <Icon name="eye-off" />
                {en.comics.withdraw}
              </button>
              <button type="button" class="danger" onClick={() => void run(DeleteComicsDocument, en.comics.deleted)}>
                <Icon name="trash-2" />
                {en.comics.delete}
              </button>
            </Menu>
          </Show>
          <button type="button" class="btn small icon" aria-label={en.comics.clear} onClick={() => props.onDone()}>
            <Icon name="x" />
          </button>
        </div>
      </Show>
      <ScheduleDialog open={open() === 'schedule'} comics={props.comics} onClose={close} onDone={props.onDone} />
      <MoveDialog
        open={open() === 'move'}
        comics={props.comics}
        places={props.places}
        onClose={close}
        onDone={props.onDone}
      />
    </>
  );
}
