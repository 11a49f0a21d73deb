import { isSlug } from '@longbox/shared/slug';
import { createSignal, type JSX, Show } from 'solid-js';

import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import type { OpenDraft } from '../open-draft';
import type { Outcome } from '../surroundings';
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
      <Show when={props.draft.around.setSlug}>
        {(set) => (
          <>
            <button type="button" class="link" onClick={() => setEditing(true)}>
              {words.editAddress}
            </button>
            <Show when={editing()}>
              <EditAddress
                base={comic().addressBase}
                slug={comic().slug ?? ''}
                onSet={set()}
                onClose={() => setEditing(false)}
              />
            </Show>
          </>
        )}
      </Show>
    </p>
  );
}

function EditAddress(props: {
  base: string;
  slug: string;
  onSet: (slug: string) => Promise<Outcome>;
  onClose: () => void;
}): JSX.Element {
  const [slug, setSlug] = createSignal(props.slug);
  const [wrong, setWrong] = createSignal<string>();
  const save = async () => {
    if (!isSlug(slug())) return setWrong(words.details.addressHint);
    const outcome = await props.onSet(slug());
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
          label={`${words.details.address} ${props.base}`}
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
