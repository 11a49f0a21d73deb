import { RunwaysDocument, type RunwaysQuery } from '@longbox/shared/generated/admin/dashboard/graphql';
import { A } from '@solidjs/router';
import { For, type JSX, Match, Show, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { day, longDay, nearOrDay, time } from '../i18n/format';
import { zone } from '../shell/site';
import { Icon } from '../ui/icon';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { Thumb } from '../ui/thumb';

type Runway = RunwaysQuery['runways'][number];

/** How far ahead each series is: one card for each that promises something. */
export function RunwayCards(): JSX.Element {
  const { data, error, retry } = createAnswer(RunwaysDocument, () => ({}), ['DeskComic', 'DeskCadence', 'DeskRunway']);
  const titleOf = (id: string) => data()?.deskSeries.find((series) => series.id === id)?.title ?? '';
  return (
    <Switch
      fallback={
        <section class="card dash-wide">
          <Waiting tall rows={1} />
        </section>
      }
    >
      <Match when={data()?.runways.length === 0}>
        <section class="card dash-wide">
          <StateView icon="calendar-clock" title={en.queue.noCadence} why={en.queue.noCadenceWhy}>
            <A class="btn" href="/queue">
              {en.queue.setRhythm}
            </A>
          </StateView>
        </section>
      </Match>
      <Match when={data()?.runways}>
        {(all) => (
          <For each={all()}>
            {(runway) => (
              <RunwayCard runway={runway} title={all().length > 1 ? titleOf(runway.seriesId) : en.dashboard.runway} />
            )}
          </For>
        )}
      </Match>
      <Match when={error()}>
        <section class="card dash-wide">
          <Unreached retry={retry} />
        </section>
      </Match>
    </Switch>
  );
}

function RunwayCard(props: { runway: Runway; title: string }): JSX.Element {
  const last = () => props.runway.slots[props.runway.buffer - 1];
  const words = () => {
    const { buffer, days } = props.runway;
    if (buffer === 0) return en.dashboard.noneQueued;
    if (days === null) return en.dashboard.allQueued(buffer);
    const until = last();
    return until ? en.dashboard.covered(buffer, longDay(until.at, zone())) : en.dashboard.queued(buffer);
  };
  return (
    <section class="card runway" aria-labelledby={`runway-${props.runway.seriesId}`}>
      <div class="runway-n">
        <h2 class="label" id={`runway-${props.runway.seriesId}`}>
          {props.title}
        </h2>
        <p class="big">{en.dashboard.days(props.runway.days)}</p>
        <Show when={props.runway.isAboutToMiss || props.runway.isLow}>
          <p class="chip warn">
            <Icon name="triangle-alert" />
            {props.runway.isAboutToMiss ? en.dashboard.aboutToMiss : en.dashboard.low}
          </p>
        </Show>
        <p>{words()}</p>
        <A class="btn small" href={`/queue?series=${props.runway.seriesId}`}>
          {en.dashboard.openQueue}
        </A>
      </div>
      <ol class="slots">
        <For each={props.runway.slots}>
          {(slot, index) => (
            <Show
              when={slot.comic}
              fallback={
                <li class="slot empty">
                  <A href={`/queue?series=${props.runway.seriesId}`}>
                    <span class="slot-d">{day(slot.at, zone())}</span>
                    <span class="slot-a">
                      <Icon name="plus" />
                    </span>
                    <b>{en.queue.emptySlot}</b>
                  </A>
                </li>
              }
            >
              {(comic) => (
                <li class={index() === 0 ? 'slot first' : 'slot'}>
                  <A href={`/comics/${comic().id}`}>
                    <span class="slot-d">{day(slot.at, zone())}</span>
                    <span class="slot-a">
                      <Thumb image={comic().thumbnail} size={120} />
                      <Show when={comic().problems.includes('NO_ALT')}>
                        <span class="chip warn">
                          <Icon name="triangle-alert" />
                          {en.comics.lacks.NO_ALT}
                        </span>
                      </Show>
                    </span>
                    <b>{comic().title || en.untitled}</b>
                    <small>{index() === 0 ? nearOrDay(slot.at, zone()) : time(slot.at, zone())}</small>
                  </A>
                </li>
              )}
            </Show>
          )}
        </For>
      </ol>
    </section>
  );
}
