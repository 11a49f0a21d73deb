import {
  ChangeSeriesDocument,
  CreateSeriesDocument,
  type ReadingDirection,
  type SeriesCardFragment,
} from '@longbox/shared/generated/admin/series/graphql';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { Area } from '../ui/area';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';

const directions = Object.entries(en.series.directions) as [ReadingDirection, string][];

/** Makes a series, or changes the one that is given. */
export function SeriesDialog(props: { open: boolean; series?: SeriesCardFragment; onClose: () => void }): JSX.Element {
  const [title, setTitle] = createSignal('');
  const [slug, setSlug] = createSignal('');
  const [description, setDescription] = createSignal('');
  const [language, setLanguage] = createSignal('en');
  const [direction, setDirection] = createSignal<ReadingDirection>('LTR');
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) return;
        setTitle(props.series?.title ?? '');
        setSlug(props.series?.slug ?? '');
        setDescription(props.series?.description ?? '');
        setLanguage(props.series?.language ?? 'en');
        setDirection(props.series?.direction ?? 'LTR');
      },
    ),
  );

  const submit = async () => {
    const words = { title: title(), description: description(), language: language(), direction: direction() };
    const { message } = props.series
      ? await act(ChangeSeriesDocument, { id: props.series.id, input: { ...words, slug: slug() } })
      : await act(CreateSeriesDocument, { input: words });
    return message;
  };

  return (
    <FormDialog
      open={props.open}
      title={props.series ? en.series.edit : en.series.create}
      submit={props.series ? en.save : en.series.createIt}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Field label={en.title} value={title()} onInput={setTitle} required autofocus maxLength={200} />
      <Show when={props.series}>
        <Field label={en.address} value={slug()} onInput={setSlug} hint={en.addressHint} required />
      </Show>
      <Area label={en.description} value={description()} onInput={setDescription} hint={en.series.descriptionHint} />
      <Choice label={en.series.direction} value={direction()} options={directions} onChange={setDirection} />
      <Field label={en.language} value={language()} onInput={setLanguage} hint={en.languageHint} required />
    </FormDialog>
  );
}
