import { QueueDocument, type QueueSeriesQuery, TrayDocument } from '@longbox/shared/generated/admin/queue/graphql';
import { createMemo, createSignal, type JSX, Match, Show, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { dayKey } from '../i18n/format';
import { may } from '../session/session';
import { zone } from '../shell/site';
import { createMedia } from '../ui/media';
import { Icon } from '../ui/icon';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { BreakDialog } from './break-dialog';
import { Calendar } from './calendar';
import { around, mondayOf, plusDays } from './days';
import { PickDialog } from './pick-dialog';
import { createPlacing } from './placing';
import { RhythmDialog } from './rhythm-dialog';
import { rhythmInWords } from './rhythm-words';
import { TakenDialog } from './taken-dialog';
import { Tray } from './tray';

const weeks = 5;

const today = () => dayKey(new Date(), zone());

/** One series' queue: five weeks of it as a calendar or an agenda, and the drafts that could go in. */
export function SeriesQueue(props: {
  seriesId: string;
  runway: QueueSeriesQuery['runways'][number] | undefined;
}): JSX.Element {
  const [first, setFirst] = createSignal(mondayOf(today()));
  const [chosen, setChosen] = createSignal<'calendar' | 'list'>('calendar');
  const isPhone = createMedia('(max-width: 760px)');
  const view = () => (isPhone() ? 'list' : chosen());
  const [open, setOpen] = createSignal<'rhythm' | 'break'>();

  const span = createMemo(() => ({ seriesId: props.seriesId, ...around(first(), 7 * weeks) }));
  const { data, error, retry } = createAnswer(QueueDocument, span, ['DeskComic', 'DeskCadence', 'DeskBreak']);
  const tray = createAnswer(TrayDocument, () => ({ seriesId: props.seriesId }), ['DeskComic']);
  const queue = () => data()?.queue;
  const cadence = () => data()?.cadence;
  const ahead = () => queue()?.slots.filter(({ at }) => new Date(at) > new Date()) ?? [];
  const placing = createPlacing(ahead);
  const summary = () => {
    const words = cadence();
    const filled = ahead().filter(({ comic }) => comic).length;
    return words ? en.queue.summary(filled, ahead().length - filled, rhythmInWords(words)) : '';
  };

  return (
    <Switch fallback={<Waiting tall rows={3} />}>
      <Match when={data() && !cadence()}>
        <section class="card">
          <StateView icon="calendar-clock" title={en.queue.noCadence} why={en.queue.noCadenceWhy}>
            <button type="button" class="btn primary" disabled={!may('site.write')} onClick={() => setOpen('rhythm')}>
              {en.queue.setRhythm}
            </button>
          </StateView>
        </section>
        <RhythmDialog
          open={open() === 'rhythm'}
          seriesId={props.seriesId}
          cadence={undefined}
          onClose={() => setOpen(undefined)}
        />
      </Match>
      <Match when={queue()}>
        {(shown) => (
          <>
            <div class="qbar">
              <p class="qsum">
                <b>{props.runway ? en.queue.runway(props.runway.days, props.runway.buffer) : ''}</b>
                <span>{summary()}</span>
              </p>
              <div class="qtools">
                <fieldset class="seg">
                  <legend class="sr">{en.queue.view}</legend>
                  <label>
                    <input
                      type="radio"
                      name="view"
                      checked={chosen() === 'calendar'}
                      onChange={() => setChosen('calendar')}
                    />
                    <Icon name="calendar-days" />
                    {en.queue.calendar}
                  </label>
                  <label>
                    <input type="radio" name="view" checked={chosen() === 'list'} onChange={() => setChosen('list')} />
                    <Icon name="list" />
                    {en.queue.list}
                  </label>
                </fieldset>
                <Show when={may('site.write')}>
                  <button type="button" class="btn" onClick={() => setOpen('rhythm')}>
                    {en.queue.editRhythm}
                  </button>
                </Show>
                <Show when={may('comic.publish')}>
                  <button type="button" class="btn" onClick={() => setOpen('break')}>
                    <Icon name="palmtree" />
                    {en.queue.planBreak}
                  </button>
                </Show>
              </div>
            </div>
            <div class="qgrid">
              <Calendar
                queue={shown()}
                weekdays={cadence()?.weekdays ?? []}
                first={first()}
                weeks={weeks}
                today={today()}
                view={view()}
                placing={placing}
                onStep={(step) => setFirst(step === 0 ? mondayOf(today()) : plusDays(first(), step * 7 * weeks))}
              />
              <Tray
                seriesId={props.seriesId}
                drafts={tray.data()?.deskComics.nodes ?? []}
                hasGaps={ahead().some(({ comic }) => !comic)}
                placing={placing}
              />
            </div>
            <p class="sr" role="status">
              {placing.said()}
            </p>
            <RhythmDialog
              open={open() === 'rhythm'}
              seriesId={props.seriesId}
              cadence={cadence() ?? undefined}
              onClose={() => setOpen(undefined)}
            />
            <BreakDialog open={open() === 'break'} seriesId={props.seriesId} onClose={() => setOpen(undefined)} />
            <PickDialog placing={placing} drafts={tray.data()?.deskComics.nodes ?? []} />
            <TakenDialog placing={placing} />
          </>
        )}
      </Match>
      <Match when={error()}>
        <Unreached retry={retry} />
      </Match>
    </Switch>
  );
}
