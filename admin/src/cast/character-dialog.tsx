import {
  ChangeCharacterDocument,
  type CharacterRowFragment,
  CreateCharacterDocument,
} from '@longbox/shared/generated/admin/cast/graphql';
import { createEffect, createSignal, type JSX, on } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { Area } from '../ui/area';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';

/** Makes a character, or changes the one that is given. */
export function CharacterDialog(props: {
  open: boolean;
  character?: CharacterRowFragment;
  onClose: () => void;
}): JSX.Element {
  const [name, setName] = createSignal('');
  const [description, setDescription] = createSignal('');
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) return;
        setName(props.character?.name ?? '');
        setDescription(props.character?.description ?? '');
      },
    ),
  );

  const submit = async () => {
    const input = { name: name(), description: description() };
    const { message } = props.character
      ? await act(ChangeCharacterDocument, { id: props.character.id, input })
      : await act(CreateCharacterDocument, { input });
    return message;
  };

  return (
    <FormDialog
      open={props.open}
      title={props.character ? en.cast.editCharacter : en.cast.createCharacter}
      submit={props.character ? en.save : en.cast.createCharacterIt}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Field label={en.name} value={name()} onInput={setName} required autofocus maxLength={120} />
      <Area label={en.cast.bio} value={description()} onInput={setDescription} rows={2} />
    </FormDialog>
  );
}
