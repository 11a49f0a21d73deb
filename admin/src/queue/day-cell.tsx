import {
  type QueueComicFragment,
  type QueueQuery,
  RemoveBreakDocument,
} from '@longbox/shared/generated/admin/queue/graphql';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';

import { tell } from '../api/tell';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { type Day, dayWords } from './days';
import { EmptySlot } from './empty-slot';
import type { Placing, Slot } from './placing';
import { QueueItem } from './queue-item';

/** Comics beside the slots that a day shows; more are counted. */
const mostShown = 3;

/** One day of the queue: its slots, what else goes out, and whether the series rests. */
export function DayCell(props: {
  day: Day;
  isToday: boolean;
  slots: readonly Slot[];
  others: readonly QueueComicFragment[];
  rest: QueueQuery['queue']['breaks'][number] | undefined;
  placing: Placing;
}): JSX.Element {
  const isBare = () => props.slots.length === 0 && props.others.length === 0 && props.rest?.fromDate !== props.day;
  const kind = () =>
    ['qc', isBare() && 'none', props.rest && 'brk', props.isToday && 'today'].filter(Boolean).join(' ');

  return (
    <div class={kind()}>
      <p class="qd">
        <span class="qd-w">{dayWords(props.day, { weekday: 'short' })}</span>
        <b>{dayWords(props.day, { day: 'numeric' })}</b>
        <span class={props.day.endsWith('-01') ? 'qd-m first' : 'qd-m'}>{dayWords(props.day, { month: 'short' })}</span>
        <Show when={props.isToday}>
          <span class="sr">{en.queue.today}</span>
        </Show>
      </p>
      <div class="qday">
        <For each={props.slots}>
          {(slot) => (
            <Show when={slot.comic} fallback={<EmptySlot slot={slot} placing={props.placing} />}>
              {(comic) => <QueueItem comic={comic()} slot={slot} placing={props.placing} />}
            </Show>
          )}
        </For>
        <For each={props.others.slice(0, mostShown)}>
          {(comic) => <QueueItem comic={comic} placing={props.placing} />}
        </For>
        <Show when={props.others.length > mostShown}>
          <A class="btn quiet small" href="/comics?order=PUBLICATION">
            {en.queue.moreThatDay(props.others.length - mostShown)}
          </A>
        </Show>
        <Show when={props.rest?.fromDate === props.day && props.rest}>
          {(rest) => (
            <div class="qb">
              <Icon name="palmtree" />
              <span>
                <b>{en.queue.rest}</b>
                <small>
                  {rest().note || en.queue.restUntil(dayWords(rest().untilDate, { day: 'numeric', month: 'short' }))}
                </small>
              </span>
              <Show when={may('comic.publish')}>
                <Menu class="btn quiet small icon" label={en.moreOf(en.queue.rest)} opener={<Icon name="ellipsis" />}>
                  <button
                    type="button"
                    class="danger"
                    onClick={() => void tell(RemoveBreakDocument, { id: rest().id }, en.queue.restOff)}
                  >
                    <Icon name="trash-2" />
                    {en.queue.removeBreak}
                  </button>
                </Menu>
              </Show>
            </div>
          )}
        </Show>
      </div>
    </div>
  );
}
