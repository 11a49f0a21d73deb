import { isSlug } from '@longbox/shared/slug';
import { createSignal, type JSX, Show } from 'solid-js';

import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import type { OpenDraft } from '../open-draft';
import { words } from '../words';

/** Where readers find the comic, and the way to change it. */
export function Address(props: { draft: OpenDraft }): JSX.Element {
  const [editing, setEditing] = createSignal(false);
  const comic = () => props.draft.around.comic();
  return (
    <p class="hint address">
      <Show when={comic().slug} fallback={words.noAddress}>
        {(slug) => (
          <>
            {comic().addressBase}
            <b>{slug()}</b>
          </>
        )}
      </Show>{' '}
      <button type="button" class="link" onClick={() => setEditing(true)}>
        {words.editAddress}
      </button>
      <Show when={editing()}>
        <EditAddress draft={props.draft} slug={comic().slug ?? ''} onClose={() => setEditing(false)} />
      </Show>
    </p>
  );
}

function EditAddress(props: { draft: OpenDraft; slug: string; onClose: () => void }): JSX.Element {
  const [slug, setSlug] = createSignal(props.slug);
  const [wrong, setWrong] = createSignal<string>();
  const save = async () => {
    if (!isSlug(slug())) return setWrong(words.details.addressHint);
    const outcome = await props.draft.around.setSlug(slug());
    if (outcome.done) props.onClose();
    else setWrong(outcome.why);
  };
  return (
    <Dialog open title={words.editAddress} onClose={() => props.onClose()}>
      <form
        class="dialog-box-in"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={`${words.details.address} ${props.draft.around.comic().addressBase}`}
          value={slug()}
          onInput={(value) => {
            setSlug(value);
            setWrong(undefined);
          }}
          hint={words.details.addressHint}
          error={wrong()}
          autofocus
        />
        <footer class="dialog-foot">
          <button type="button" class="btn" onClick={() => props.onClose()}>
            {words.cancel}
          </button>
          <button type="submit" class="btn primary">
            {words.details.setAddress}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
