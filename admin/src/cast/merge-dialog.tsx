import { createEffect, createSignal, type JSX, on } from 'solid-js';

import { en } from '../i18n/en';
import { Choice } from '../ui/choice';
import { FormDialog } from '../ui/form-dialog';
import { notify } from '../ui/notices';

interface Named {
  id: string;
  name: string;
  comicCount: number;
}

/** Asks what a character or tag becomes part of, and says what follows from it. */
export function MergeDialog(props: {
  open: boolean;
  one: Named;
  all: readonly Named[];
  merge: (into: string) => Promise<{ message?: string | undefined }>;
  onClose: () => void;
}): JSX.Element {
  const others = () => props.all.filter(({ id }) => id !== props.one.id);
  const [into, setInto] = createSignal('');
  createEffect(
    on(
      () => props.open,
      (open) => open && setInto(others()[0]?.id ?? ''),
    ),
  );
  const submit = async () => {
    const { name } = props.one;
    const { message } = await props.merge(into());
    if (message === undefined) notify(en.cast.merged(name));
    return message;
  };

  return (
    <FormDialog
      open={props.open}
      title={en.cast.mergeTitle(props.one.name)}
      submit={en.cast.mergeIt}
      keep={en.cast.keep}
      danger
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Choice
        label={en.cast.mergeInto}
        value={into()}
        options={others().map(({ id, name }) => [id, name] as const)}
        onChange={setInto}
      />
      <p>{en.cast.mergeWhy(props.one.name, props.one.comicCount)}</p>
    </FormDialog>
  );
}
