import './series.css';

import { SeriesDocument } from '@longbox/shared/generated/admin/series/graphql';
import { createSignal, For, type JSX, Match, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { View } from '../shell/view';
import { Icon } from '../ui/icon';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { SeriesCard } from './series-card';
import { SeriesDialog } from './series-dialog';

/** Every series with its chapters, in order. */
export default function SeriesRoute(): JSX.Element {
  const { data, error, retry } = createAnswer(SeriesDocument, () => ({}), ['DeskSeries', 'DeskChapter']);
  const [making, setMaking] = createSignal(false);
  const create = () => (
    <button
      type="button"
      class="btn primary tool"
      aria-label={en.series.create}
      disabled={!may('series.write')}
      onClick={() => setMaking(true)}
    >
      <Icon name="plus" />
      <span>{en.series.create}</span>
    </button>
  );

  return (
    <View title={en.shell.series} tools={create()}>
      <Switch fallback={<Waiting tall rows={2} />}>
        <Match when={data()?.deskSeries.length === 0}>
          <section class="card">
            <StateView icon="layers" title={en.series.none} why={en.series.noneWhy}>
              <button type="button" class="btn primary" onClick={() => setMaking(true)}>
                {en.series.create}
              </button>
            </StateView>
          </section>
        </Match>
        <Match when={data()?.deskSeries}>
          {(all) => (
            <div class="series-list">
              <For each={all()}>
                {(series, index) => (
                  <SeriesCard
                    series={series}
                    before={all()[index() - 2]?.id ?? null}
                    isFirst={index() === 0}
                    next={all()[index() + 1]?.id}
                  />
                )}
              </For>
            </div>
          )}
        </Match>
        <Match when={error()}>
          <Unreached retry={retry} />
        </Match>
      </Switch>
      <SeriesDialog open={making()} onClose={() => setMaking(false)} />
    </View>
  );
}
