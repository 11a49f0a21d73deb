import {
  ChangeChapterDocument,
  type ChapterRowFragment,
  CreateChapterDocument,
} from '@longbox/shared/generated/admin/series/graphql';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { Area } from '../ui/area';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';

/** Makes a chapter in a series or in another chapter, or changes the one that is given. */
export function ChapterDialog(props: {
  open: boolean;
  seriesId?: string;
  parentId?: string | null;
  chapter?: ChapterRowFragment;
  onClose: () => void;
}): JSX.Element {
  const [title, setTitle] = createSignal('');
  const [slug, setSlug] = createSignal('');
  const [description, setDescription] = createSignal('');
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) return;
        setTitle(props.chapter?.title ?? '');
        setSlug(props.chapter?.slug ?? '');
        setDescription(props.chapter?.description ?? '');
      },
    ),
  );

  const submit = async () => {
    const words = { title: title(), description: description() };
    const { message } = props.chapter
      ? await act(ChangeChapterDocument, { id: props.chapter.id, input: { ...words, slug: slug() } })
      : await act(CreateChapterDocument, {
          seriesId: props.seriesId ?? '',
          parentId: props.parentId ?? null,
          input: words,
        });
    return message;
  };

  return (
    <FormDialog
      open={props.open}
      title={props.chapter ? en.series.editChapter : en.series.createChapter}
      submit={props.chapter ? en.save : en.series.createChapterIt}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Field label={en.title} value={title()} onInput={setTitle} required autofocus maxLength={200} />
      <Show when={props.chapter}>
        <Field label={en.address} value={slug()} onInput={setSlug} hint={en.addressHint} required />
      </Show>
      <Area label={en.description} value={description()} onInput={setDescription} />
    </FormDialog>
  );
}
