import {
  type QueueQuery,
  RemoveCadenceDocument,
  SetCadenceDocument,
} from '@longbox/shared/generated/admin/queue/graphql';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';

import { act } from '../api/act';
import { tell } from '../api/tell';
import { en } from '../i18n/en';
import { dayKey } from '../i18n/format';
import { zone } from '../shell/site';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { weekdayNames } from './days';

/** On which days and when a series promises comics. */
export function RhythmDialog(props: {
  open: boolean;
  seriesId: string;
  cadence: NonNullable<QueueQuery['cadence']> | undefined;
  onClose: () => void;
}): JSX.Element {
  const [weekdays, setWeekdays] = createSignal<readonly number[]>([]);
  const [time, setTime] = createSignal('09:00');
  const [startsOn, setStartsOn] = createSignal('');
  const [isPublic, setIsPublic] = createSignal(true);
  const [lowBuffer, setLowBuffer] = createSignal('2');
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) return;
        setWeekdays(props.cadence?.weekdays ?? [1, 4]);
        setTime(props.cadence?.timeOfDay ?? '09:00');
        setStartsOn(props.cadence?.startsOn ?? dayKey(new Date(), zone()));
        setIsPublic(props.cadence?.isPublic ?? true);
        setLowBuffer(String(props.cadence?.lowBuffer ?? 2));
      },
    ),
  );
  const toggle = (day: number) =>
    setWeekdays((days) => (days.includes(day) ? days.filter((one) => one !== day) : [...days, day]).toSorted());
  const submit = async () => {
    const input = {
      weekdays: [...weekdays()],
      timeOfDay: time(),
      startsOn: startsOn(),
      isPublic: isPublic(),
      lowBuffer: Number(lowBuffer()) || 0,
    };
    return (await act(SetCadenceDocument, { seriesId: props.seriesId, input })).message;
  };

  return (
    <FormDialog
      open={props.open}
      title={en.queue.rhythm}
      submit={en.queue.saveRhythm}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <fieldset class="weekdays">
        <legend class="label">{en.queue.weekdays}</legend>
        <For each={weekdayNames('short')}>
          {(name, index) => (
            <label>
              <input
                type="checkbox"
                class="sr"
                checked={weekdays().includes(index() + 1)}
                onChange={() => toggle(index() + 1)}
              />
              {name}
            </label>
          )}
        </For>
      </fieldset>
      <div class="field-pair">
        <Field label={en.comics.time} type="time" value={time()} onInput={setTime} required hint={zone()} />
        <Field label={en.queue.startsOn} type="date" value={startsOn()} onInput={setStartsOn} required />
      </div>
      <Field
        label={en.queue.lowBuffer}
        type="number"
        value={lowBuffer()}
        onInput={setLowBuffer}
        hint={en.queue.lowBufferHint}
      />
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={isPublic()}
          onChange={(event) => setIsPublic(event.currentTarget.checked)}
        />
        {en.queue.isPublic}
      </label>
      <Show when={props.cadence}>
        <button
          type="button"
          class="link"
          onClick={() => {
            void tell(RemoveCadenceDocument, { seriesId: props.seriesId }, en.queue.rhythmOff);
            props.onClose();
          }}
        >
          {en.queue.removeRhythm}
        </button>
      </Show>
    </FormDialog>
  );
}
