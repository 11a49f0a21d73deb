import './queue.css';

import { QueueSeriesDocument } from '@longbox/shared/generated/admin/queue/graphql';
import { useSearchParams } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { View } from '../shell/view';
import { Choice } from '../ui/choice';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { SeriesQueue } from './series-queue';

/** What is promised and what waits, series by series. */
export default function QueueRoute(): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const { data, error, retry } = createAnswer(QueueSeriesDocument, () => ({}), [
    'DeskSeries',
    'DeskRunway',
    'DeskComic',
  ]);
  const series = () => data()?.deskSeries ?? [];
  const chosen = () =>
    series().find(({ id }) => id === search['series']) ??
    series().find(({ id }) => data()?.runways.some(({ seriesId }) => seriesId === id)) ??
    series()[0];

  return (
    <View title={en.shell.queue} wide>
      <Switch fallback={<Waiting tall rows={3} />}>
        <Match when={chosen()}>
          {(one) => (
            <>
              <Show when={series().length > 1}>
                <div class="queue-series">
                  <Choice
                    label={en.comics.series}
                    value={one().id}
                    options={series().map(({ id, title }) => [id, title] as const)}
                    onChange={(id) => setSearch({ series: id }, { replace: true })}
                  />
                </div>
              </Show>
              <SeriesQueue seriesId={one().id} runway={data()?.runways.find(({ seriesId }) => seriesId === one().id)} />
            </>
          )}
        </Match>
        <Match when={data()}>
          <section class="card">
            <StateView icon="calendar-clock" title={en.queue.noSeries} why={en.series.noneWhy} />
          </section>
        </Match>
        <Match when={error()}>
          <Unreached retry={retry} />
        </Match>
      </Switch>
    </View>
  );
}
