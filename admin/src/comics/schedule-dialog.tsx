import { type ComicRowFragment, ScheduleComicsDocument } from '@longbox/shared/generated/admin/comics/graphql';
import { createEffect, createSignal, type JSX, on } from 'solid-js';

import { en } from '../i18n/en';
import { dayKey, time as timeOf } from '../i18n/format';
import { zone } from '../shell/site';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { actOnComics } from './acts';

const tomorrow = () => new Date(Date.now() + 86_400_000);

/** Gives comics a moment at which they go out, as their drafts are now. */
export function ScheduleDialog(props: {
  open: boolean;
  comics: readonly Pick<ComicRowFragment, 'id' | 'publishAt' | 'state'>[];
  onClose: () => void;
  onDone?: () => void;
}): JSX.Element {
  const [date, setDate] = createSignal('');
  const [time, setTime] = createSignal('09:00');
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) return;
        const [first] = props.comics;
        const known = first?.state === 'SCHEDULED' ? first.publishAt : undefined;
        setDate(dayKey(known ?? tomorrow(), zone()));
        if (known) setTime(timeOf(known, zone()));
      },
    ),
  );
  const submit = async () => {
    const { momentOf } = await import('../i18n/zoned');
    const at = momentOf(date(), time(), zone()).toISOString();
    const comics = props.comics.map(({ id }) => ({ id, at }));
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
      <div class="field-pair">
        <Field label={en.comics.date} type="date" value={date()} onInput={setDate} required />
        <Field label={en.comics.time} type="time" value={time()} onInput={setTime} required />
      </div>
      <p class="hint">{en.comics.inZone(zone())}</p>
    </FormDialog>
  );
}
