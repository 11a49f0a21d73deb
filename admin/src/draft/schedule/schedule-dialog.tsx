import './schedule.css';

import type { Problem } from '@longbox/shared/readiness';
import { createResource, createSignal, type JSX, Show } from 'solid-js';

import { day, dayAndTime, longDay, time } from '../../i18n/format';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Option } from '../parts/option';
import type { Acts, ComicFacts } from '../surroundings';
import { words } from '../words';
import { dayAndTimeIn, zonedChoice } from './moments';

type When = 'current' | 'slot' | 'other' | 'now';

/** Asks when the comic goes out. The button says what will come of it. */
export default function ScheduleDialog(props: {
  comic: ComicFacts;
  acts: Acts;
  problems: Problem[];
  nextEmptySlot: (() => Promise<Date | null>) | undefined;
  /** Does one of `acts`, and tells how it went; true when it was done. */
  onAct: (act: () => ReturnType<Acts['publish']>, done: string) => Promise<boolean>;
  onClose: () => void;
}): JSX.Element {
  const zone = () => props.comic.timeZone;
  const [slot] = createResource(async () => (await props.nextEmptySlot?.()) ?? null);
  const [chosen, setChosen] = createSignal<When>();
  const when = () => chosen() ?? (props.comic.state === 'scheduled' ? 'current' : slot() ? 'slot' : 'other');
  const start = dayAndTimeIn(props.comic.publishAt ?? new Date(Date.now() + 86_400_000), props.comic.timeZone);
  const [otherDay, setOtherDay] = createSignal(start.day);
  const [otherTime, setOtherTime] = createSignal(start.time);
  const other = () => zonedChoice(otherDay(), otherTime(), zone());
  const hasPassed = () => (other()?.moment.getTime() ?? Infinity) <= Date.now();
  const blocking = () => props.problems.find(({ blocks }) => blocks);
  const longMoment = (moment: Date) => `${longDay(moment, zone())}, ${time(moment, zone())}`;

  /** The moment that is chosen; null for now, undefined while there is none. */
  const moment = (): Date | null | undefined =>
    ({ current: props.comic.publishAt ?? undefined, slot: slot() ?? undefined, other: other()?.moment, now: null })[
      when()
    ];
  const outcome = () => {
    const at = moment();
    if (at === undefined) return words.when.choose;
    if (at === null) return words.when.publish;
    return when() === 'current' ? words.when.keep(day(at, zone())) : words.when.schedule(day(at, zone()));
  };
  const canGo = () => moment() !== undefined && !(when() === 'other' && hasPassed()) && !blocking();

  const go = async (event: SubmitEvent) => {
    event.preventDefault();
    const at = moment();
    if (!canGo() || at === undefined) return;
    if (when() === 'current') return props.onClose();
    const done =
      at === null
        ? await props.onAct(props.acts.publish, words.when.published)
        : await props.onAct(() => props.acts.schedule(at), words.when.scheduled(dayAndTime(at, zone())));
    if (done) props.onClose();
  };
  const backToDrafts = async () => {
    if (await props.onAct(props.acts.withdraw, words.when.movedBack)) props.onClose();
  };

  return (
    <Dialog open title={words.when.title} onClose={() => props.onClose()}>
      <form class="sched" onSubmit={(event) => void go(event)}>
        <fieldset class="opts">
          <legend class="sr">{words.when.title}</legend>
          <Show when={props.comic.state === 'scheduled' && props.comic.publishAt}>
            {(at) => (
              <Option
                group="when"
                name={longMoment(at())}
                hint={words.when.currentHint(daysUntil(at()), zone())}
                chosen={when() === 'current'}
                onChoose={() => setChosen('current')}
              />
            )}
          </Show>
          <Show when={slot()}>
            {(at) => (
              <Option
                group="when"
                name={words.when.nextSlot(longMoment(at()))}
                hint={words.when.nextSlotHint}
                chosen={when() === 'slot'}
                onChoose={() => setChosen('slot')}
              />
            )}
          </Show>
          <Option
            group="when"
            name={words.when.other}
            hint={words.when.otherHint(zone())}
            chosen={when() === 'other'}
            onChoose={() => setChosen('other')}
          />
          <Show when={when() === 'other'}>
            <div class="sched-at">
              <Field label={words.when.day} type="date" value={otherDay()} onInput={setOtherDay} required />
              <Field label={words.when.time} type="time" value={otherTime()} onInput={setOtherTime} required />
              <p class="hint" role="status">
                {about(other(), hasPassed(), zone())}
              </p>
            </div>
          </Show>
          <Option
            group="when"
            name={words.when.now}
            hint={words.when.nowHint}
            chosen={when() === 'now'}
            onChoose={() => setChosen('now')}
          />
        </fieldset>
        <Show when={props.problems[0]}>
          {(problem) => (
            <p class="note-w">
              <Icon name="triangle-alert" />
              <span>
                {(blocking() ?? problem()).message} {blocking() ? '' : words.when.anyway}
              </span>
            </p>
          )}
        </Show>
        <footer class="dialog-foot">
          <Show when={props.comic.state === 'scheduled'}>
            <button type="button" class="btn quiet" onClick={() => void backToDrafts()}>
              {words.when.backToDrafts}
            </button>
          </Show>
          <span class="sp" />
          <button type="button" class="btn" onClick={() => props.onClose()}>
            {words.when.cancel}
          </button>
          <button type="submit" class="btn primary" aria-disabled={!canGo()}>
            {outcome()}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

const daysUntil = (moment: Date): number => Math.floor((moment.getTime() - Date.now()) / 86_400_000);

/** What is worth knowing about the chosen day and time. */
function about(choice: ReturnType<typeof zonedChoice>, hasPassed: boolean, zone: string): string {
  if (!choice) return words.when.choose;
  if (hasPassed) return words.when.passed;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isElsewhere = dayAndTime(choice.moment, here) !== dayAndTime(choice.moment, zone);
  const shift = { none: '', skipped: words.when.skipped, twice: words.when.twice }[choice.shift];
  return [isElsewhere ? words.when.local(dayAndTime(choice.moment, here)) : '', shift].filter(Boolean).join('. ');
}
