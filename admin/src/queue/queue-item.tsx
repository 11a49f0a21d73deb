import { WithdrawComicsDocument } from '@longbox/shared/generated/admin/comics/graphql';
import type { QueueComicFragment } from '@longbox/shared/generated/admin/queue/graphql';
import { A } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';

import { actOnComics } from '../comics/acts';
import { en } from '../i18n/en';
import { time } from '../i18n/format';
import { may } from '../session/session';
import { zone } from '../shell/site';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { Thumb } from '../ui/thumb';
import { dropHandlers, startDrag } from './drop';
import type { Placing, Slot } from './placing';

/** A comic that is out or waits, on its day. */
export function QueueItem(props: { comic: QueueComicFragment; slot?: Slot; placing: Placing }): JSX.Element {
  const waits = () => props.comic.state === 'SCHEDULED';
  const lacksAlt = () => waits() && props.comic.problems.includes('NO_ALT');
  const canMove = () => waits() && may('comic.publish');
  const title = () => props.comic.title || en.untitled;
  const drop = dropHandlers((comic) => {
    if (props.slot && waits() && comic.id !== props.comic.id) void props.placing.place(comic, props.slot.at);
  });

  return (
    <div
      class={waits() ? (lacksAlt() ? 'qi warn' : 'qi') : 'qi pub'}
      data-target={props.slot && props.placing.walking()?.at === props.slot.at ? '' : undefined}
      draggable={canMove()}
      onDragStart={(event) => startDrag(event, props.comic)}
      onDragOver={drop.onDragOver}
      onDragLeave={drop.onDragLeave}
      onDrop={drop.onDrop}
      onKeyDown={(event) => props.placing.onKeyDown(event, props.comic, canMove())}
    >
      <A href={`/comics/${props.comic.id}`} draggable={false} aria-keyshortcuts={canMove() ? 'M' : undefined}>
        <Thumb image={props.comic.thumbnail} size={64} />
        <span>
          <b>{title()}</b>
          <small>
            <Switch
              fallback={
                <>
                  <Icon name="check" />
                  {en.queue.out}
                </>
              }
            >
              <Match when={lacksAlt()}>
                <Icon name="triangle-alert" />
                {en.queue.needsAlt}
              </Match>
              <Match when={waits()}>
                <Icon name="clock" />
                {props.comic.publishAt ? time(props.comic.publishAt, zone()) : ''}
              </Match>
            </Switch>
          </small>
        </span>
      </A>
      <Show when={canMove()}>
        <Menu class="btn quiet small icon" label={en.moreOf(title())} opener={<Icon name="ellipsis" />}>
          <button type="button" onClick={() => props.placing.setPicking(props.comic.id)}>
            <Icon name="calendar-clock" />
            {en.queue.moveTo}
          </button>
          <Show when={props.slot}>
            <button type="button" onClick={() => void props.placing.pushBack(props.comic)}>
              <Icon name="arrow-right" />
              {en.queue.pushBack}
            </button>
          </Show>
          <button
            type="button"
            class="danger"
            onClick={() => void actOnComics(WithdrawComicsDocument, { ids: [props.comic.id] }, en.comics.unscheduled)}
          >
            <Icon name="circle-x" />
            {en.comics.unschedule}
          </button>
        </Menu>
      </Show>
    </div>
  );
}
