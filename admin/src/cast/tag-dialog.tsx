import {
  CreateTagDocument,
  RenameTagDocument,
  type TagRowFragment,
} from '@longbox/shared/generated/admin/cast/graphql';
import { createEffect, createSignal, type JSX, on } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';

/** Makes a tag, or renames the one that is given. */
export function TagDialog(props: { open: boolean; tag?: TagRowFragment; onClose: () => void }): JSX.Element {
  const [name, setName] = createSignal('');
  createEffect(
    on(
      () => props.open,
      (open) => open && setName(props.tag?.name ?? ''),
    ),
  );
  const submit = async () => {
    const { message } = props.tag
      ? await act(RenameTagDocument, { id: props.tag.id, name: name() })
      : await act(CreateTagDocument, { name: name() });
    return message;
  };

  return (
    <FormDialog
      open={props.open}
      title={props.tag ? en.cast.rename : en.cast.createTag}
      submit={props.tag ? en.save : en.cast.createTagIt}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Field label={en.name} value={name()} onInput={setName} required autofocus maxLength={120} />
    </FormDialog>
  );
}
