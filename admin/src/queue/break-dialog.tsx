import { AddBreakDocument } from '@longbox/shared/generated/admin/queue/graphql';
import { createEffect, createSignal, type JSX, on } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { dayKey } from '../i18n/format';
import { zone } from '../shell/site';
import { Area } from '../ui/area';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { plusDays } from './days';

/** Days on which a series rests, and what readers are told. */
export function BreakDialog(props: { open: boolean; seriesId: string; onClose: () => void }): JSX.Element {
  const [from, setFrom] = createSignal('');
  const [until, setUntil] = createSignal('');
  const [note, setNote] = createSignal('');
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) return;
        const tomorrow = plusDays(dayKey(new Date(), zone()), 1);
        setFrom(tomorrow);
        setUntil(plusDays(tomorrow, 6));
        setNote('');
      },
    ),
  );
  const submit = async () =>
    (
      await act(AddBreakDocument, {
        seriesId: props.seriesId,
        input: { fromDate: from(), untilDate: until(), note: note() },
      })
    ).message;
  return (
    <FormDialog
      open={props.open}
      title={en.queue.planBreak}
      submit={en.queue.breakIt}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <div class="field-pair">
        <Field label={en.queue.from} type="date" value={from()} onInput={setFrom} required />
        <Field label={en.queue.until} type="date" value={until()} onInput={setUntil} required />
      </div>
      <Area label={en.queue.note} value={note()} onInput={setNote} hint={en.queue.noteHint} rows={2} />
    </FormDialog>
  );
}
