import { type ComicRowFragment, ScheduleComicsDocument } from '@longbox/shared/generated/admin/comics/graphql';
import { QueueDocument } from '@longbox/shared/generated/admin/queue/graphql';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { dayAndTime, dayKey, time as timeOf } from '../i18n/format';
import { zone } from '../shell/site';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { actOnComics } from './acts';

const day = 86_400_000;
const inDays = (count: number) => new Date(Date.now() + count * day);

/** How far ahead empty slots are looked for, in days. */
const ahead = 365;

/** Gives comics moments at which they go out, as their drafts are now: one after the other in empty slots, or any other. */
export function ScheduleDialog(props: {
  open: boolean;
  comics: readonly Pick<ComicRowFragment, 'id' | 'publishAt' | 'seriesId' | 'state'>[];
  onClose: () => void;
  onDone?: () => void;
}): JSX.Element {
  const [choice, setChoice] = createSignal<'slots' | 'time'>('slots');
  const [date, setDate] = createSignal('');
  const [time, setTime] = createSignal('09:00');
  const series = () => {
    const [first, ...others] = new Set(props.comics.map(({ seriesId }) => seriesId));
    return others.length === 0 ? first : undefined;
  };
  const { data } = createAnswer(QueueDocument, () => {
    const seriesId = series();
    if (!props.open || seriesId === undefined) return undefined;
    return { seriesId, from: new Date().toISOString(), until: inDays(ahead).toISOString() };
  });
  /** The empty slots that come next, one for each comic; fewer when there are none left. */
  const slots = () =>
    (data()?.queue.slots ?? [])
      .filter(({ at, comic }) => !comic && new Date(at) > new Date())
      .slice(0, props.comics.length)
      .map(({ at }) => at);
  const hasSlots = () => slots().length === props.comics.length && slots().length > 0;
  const bySlots = () => choice() === 'slots' && hasSlots();

  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) return;
        const [first] = props.comics;
        const known = first?.state === 'SCHEDULED' ? first.publishAt : undefined;
        setChoice('slots');
        setDate(dayKey(known ?? inDays(1), zone()));
        if (known) setTime(timeOf(known, zone()));
      },
    ),
  );
  const submit = async () => {
    const { momentOf } = await import('../i18n/zoned');
    const moment = momentOf(date(), time(), zone()).toISOString();
    const comics = props.comics.map(({ id }, index) => ({ id, at: (bySlots() && slots()[index]) || moment }));
    if (await actOnComics(ScheduleComicsDocument, { comics }, en.comics.scheduled)) props.onDone?.();
    return undefined;
  };

  return (
    <FormDialog
      open={props.open}
      title={en.comics.scheduleTitle(props.comics.length)}
      submit={en.comics.scheduleIt}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Show when={hasSlots()}>
        <fieldset class="seg">
          <legend class="sr">{en.comics.when}</legend>
          <label>
            <input type="radio" name="when" checked={bySlots()} onChange={() => setChoice('slots')} />
            {en.comics.inSlots(props.comics.length)}
          </label>
          <label>
            <input type="radio" name="when" checked={!bySlots()} onChange={() => setChoice('time')} />
            {en.comics.anotherTime}
          </label>
        </fieldset>
      </Show>
      <Show
        when={bySlots()}
        fallback={
          <div class="field-pair">
            <Field label={en.comics.date} type="date" value={date()} onInput={setDate} required />
            <Field label={en.comics.time} type="time" value={time()} onInput={setTime} required />
          </div>
        }
      >
        <p>
          {slots()
            .map((at) => dayAndTime(at, zone()))
            .join(' · ')}
        </p>
      </Show>
      <p class="hint">{en.comics.inZone(zone())}</p>
    </FormDialog>
  );
}
