import type { QueueQuery } from '@longbox/shared/generated/admin/queue/graphql';
import { For, type JSX } from 'solid-js';

import { en } from '../i18n/en';
import { dayKey } from '../i18n/format';
import { Icon } from '../ui/icon';
import { DayCell } from './day-cell';
import { type Day, dayWords, plusDays, weekdayNames, weeksFrom } from './days';
import type { Placing } from './placing';

/** Some weeks of a queue. As a list only the days on which something happens are shown. */
export function Calendar(props: {
  queue: QueueQuery['queue'];
  weekdays: readonly number[];
  first: Day;
  weeks: number;
  today: Day;
  view: 'calendar' | 'list';
  placing: Placing;
  /** Steps of as many weeks as are shown; 0 is back to today. */
  onStep: (step: -1 | 0 | 1) => void;
}): JSX.Element {
  const last = () => plusDays(props.first, props.weeks * 7 - 1);
  const short = { day: 'numeric', month: 'short' } as const;
  const othersOn = (day: Day) =>
    props.queue.others.filter(({ publishAt }) => publishAt && dayKey(publishAt, props.queue.timeZone) === day);
  const breakOn = (day: Day) =>
    props.queue.breaks.find(({ fromDate, untilDate }) => fromDate <= day && day <= untilDate);
  /** Days with slots get more room. */
  const columns = () =>
    Array.from({ length: 7 }, (_, index) => (props.weekdays.includes(index + 1) ? '1.55fr' : '0.72fr')).join(' ');

  return (
    <section class="card qcal" data-view={props.view} aria-label={en.queue.calendar}>
      <header class="qcal-h">
        <button type="button" class="btn small icon" aria-label={en.queue.earlier} onClick={() => props.onStep(-1)}>
          <Icon name="chevron-left" />
        </button>
        <h2>{`${dayWords(props.first, short)} – ${dayWords(last(), short)}`}</h2>
        <button type="button" class="btn small icon" aria-label={en.queue.later} onClick={() => props.onStep(1)}>
          <Icon name="chevron-right" />
        </button>
        <button type="button" class="btn quiet small" onClick={() => props.onStep(0)}>
          {en.queue.today}
        </button>
        <p class="hint">
          {en.queue.moveHint[0]} <kbd>M</kbd> {en.queue.moveHint[1]}
        </p>
      </header>
      <div class="qdow" style={{ 'grid-template-columns': columns() }} aria-hidden="true">
        <For each={weekdayNames('short')}>
          {(name, index) => <span class={props.weekdays.includes(index() + 1) ? 'on' : undefined}>{name}</span>}
        </For>
      </div>
      <For each={weeksFrom(props.first, props.weeks)}>
        {(week) => (
          <div class="qw" style={{ 'grid-template-columns': columns() }}>
            <For each={week}>
              {(day) => (
                <DayCell
                  day={day}
                  isToday={day === props.today}
                  slots={props.queue.slots.filter(({ date }) => date === day)}
                  others={othersOn(day)}
                  rest={breakOn(day)}
                  placing={props.placing}
                />
              )}
            </For>
          </div>
        )}
      </For>
    </section>
  );
}
