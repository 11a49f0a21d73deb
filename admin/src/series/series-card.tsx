import {
  MoveSeriesDocument,
  RemoveSeriesDocument,
  type SeriesCardFragment,
} from '@longbox/shared/generated/admin/series/graphql';
import { createSignal, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { may } from '../session/session';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { ChapterDialog } from './chapter-dialog';
import { ChapterTree } from './chapter-tree';
import { SeriesDialog } from './series-dialog';
import { tell } from '../api/tell';

/** One series: what it is, and its chapters. */
export function SeriesCard(props: {
  series: SeriesCardFragment;
  /** Id of the series two places up, after which it comes when it moves up. */
  before: string | null;
  isFirst: boolean;
  /** Id of the one below. */
  next: string | undefined;
}): JSX.Element {
  const [editing, setEditing] = createSignal(false);
  const [making, setMaking] = createSignal(false);
  const move = (after: string | null) => tell(MoveSeriesDocument, { id: props.series.id, after });

  return (
    <section class="card" aria-labelledby={`series-${props.series.id}`}>
      <header class="card-h series-head">
        <div>
          <h2 id={`series-${props.series.id}`}>{props.series.title}</h2>
          <p class="hint">
            {en.comicCount(props.series.comicCount)} · {en.series.directions[props.series.direction]} ·{' '}
            {props.series.language}
          </p>
        </div>
        <Show when={may('series.write')}>
          <div class="series-tools">
            <button type="button" class="btn small" onClick={() => setMaking(true)}>
              <Icon name="plus" />
              {en.series.createChapter}
            </button>
            <Menu class="btn quiet small icon" label={en.moreOf(props.series.title)} opener={<Icon name="ellipsis" />}>
              <button type="button" onClick={() => setEditing(true)}>
                <Icon name="pencil" />
                {en.edit}
              </button>
              <button type="button" disabled={props.isFirst} onClick={() => void move(props.before)}>
                <Icon name="arrow-up" />
                {en.moveUp}
              </button>
              <button type="button" disabled={!props.next} onClick={() => void move(props.next ?? null)}>
                <Icon name="arrow-down" />
                {en.moveDown}
              </button>
              <button
                type="button"
                class="danger"
                onClick={() => void tell(RemoveSeriesDocument, { id: props.series.id }, en.removed(props.series.title))}
              >
                <Icon name="trash-2" />
                {en.remove}
              </button>
            </Menu>
          </div>
        </Show>
      </header>
      <Show when={props.series.chapters.length > 0} fallback={<p class="hint">{en.series.noChapters}</p>}>
        <ChapterTree seriesId={props.series.id} chapters={props.series.chapters} parentId={null} />
      </Show>
      <SeriesDialog open={editing()} series={props.series} onClose={() => setEditing(false)} />
      <ChapterDialog open={making()} seriesId={props.series.id} parentId={null} onClose={() => setMaking(false)} />
    </section>
  );
}
