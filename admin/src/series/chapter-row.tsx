import {
  type ChapterRowFragment,
  MoveChapterDocument,
  RemoveChapterDocument,
} from '@longbox/shared/generated/admin/series/graphql';
import { A } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';

import { act } from '../api/act';
import { tell } from '../api/tell';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { Choice } from '../ui/choice';
import { FormDialog } from '../ui/form-dialog';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { ChapterDialog } from './chapter-dialog';
import { placesFor } from './places-for';

/** One chapter and what can be done with it. */
export function ChapterRow(props: {
  seriesId: string;
  chapter: ChapterRowFragment;
  /** Those that lie in the same place, in order. */
  siblings: readonly ChapterRowFragment[];
  /** All of the series. */
  all: readonly ChapterRowFragment[];
  onMove: (id: string, after: string | null) => void;
}): JSX.Element {
  const [open, setOpen] = createSignal<'edit' | 'inside' | 'into'>();
  const [into, setInto] = createSignal('');
  const index = () => props.siblings.findIndex(({ id }) => id === props.chapter.id);
  const close = () => setOpen(undefined);
  const moveInto = async () => {
    const parentId = into() === '' ? null : into();
    const last = props.all.filter((one) => one.parentId === parentId && one.id !== props.chapter.id).at(-1);
    return (await act(MoveChapterDocument, { id: props.chapter.id, parentId, after: last?.id ?? null })).message;
  };

  return (
    <div class="chapter-row">
      <b>{props.chapter.title}</b>
      <A class="hint" href={`/comics?chapter=${props.chapter.id}`}>
        {en.comicCount(props.chapter.comicCount)}
      </A>
      <Show when={may('series.write')}>
        <Menu class="btn quiet small icon" label={en.moreOf(props.chapter.title)} opener={<Icon name="ellipsis" />}>
          <button type="button" onClick={() => setOpen('edit')}>
            <Icon name="pencil" />
            {en.edit}
          </button>
          <button
            type="button"
            disabled={index() === 0}
            onClick={() => props.onMove(props.chapter.id, props.siblings[index() - 2]?.id ?? null)}
          >
            <Icon name="arrow-up" />
            {en.moveUp}
          </button>
          <button
            type="button"
            disabled={index() === props.siblings.length - 1}
            onClick={() => props.onMove(props.chapter.id, props.siblings[index() + 1]?.id ?? null)}
          >
            <Icon name="arrow-down" />
            {en.moveDown}
          </button>
          <button
            type="button"
            onClick={() => {
              setInto(props.chapter.parentId ?? '');
              setOpen('into');
            }}
          >
            <Icon name="arrow-right" />
            {en.series.moveInto}
          </button>
          <button type="button" onClick={() => setOpen('inside')}>
            <Icon name="plus" />
            {en.series.createInside}
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => void tell(RemoveChapterDocument, { id: props.chapter.id }, en.removed(props.chapter.title))}
          >
            <Icon name="trash-2" />
            {en.remove}
          </button>
        </Menu>
      </Show>
      <ChapterDialog open={open() === 'edit'} chapter={props.chapter} onClose={close} />
      <ChapterDialog open={open() === 'inside'} seriesId={props.seriesId} parentId={props.chapter.id} onClose={close} />
      <FormDialog
        open={open() === 'into'}
        title={en.series.moveTitle(props.chapter.title)}
        submit={en.move}
        onSubmit={moveInto}
        onClose={close}
      >
        <Choice
          label={en.series.moveWhere}
          value={into()}
          options={[['', en.series.top], ...placesFor(props.all, props.chapter.id)]}
          onChange={setInto}
        />
      </FormDialog>
    </div>
  );
}
