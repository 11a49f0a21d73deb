import { ChangeMeDocument, type MeFragment } from '@longbox/shared/generated/admin/account/graphql';
import { createSignal, type JSX, Show } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { welcome } from '../session/session';
import { Wrong } from '../session/gate';
import { Field } from '../ui/field';
import { notify } from '../ui/notices';

/** One's name, as others see it, and the address one signs in with. */
export function ProfileCard(props: { me: MeFragment | null }): JSX.Element {
  const [name, setName] = createSignal(props.me?.name ?? '');
  const [email, setEmail] = createSignal(props.me?.email ?? '');
  const [wrong, setWrong] = createSignal<string>();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done, message } = await act(ChangeMeDocument, { name: name(), email: email() });
    setWrong(message);
    if (!done) return;
    welcome(done);
    notify(en.saved);
  };

  return (
    <section class="card" aria-labelledby="profile">
      <h2 id="profile" class="label card-h">
        {en.account.profile}
      </h2>
      <form onSubmit={(event) => void submit(event)}>
        <Show when={wrong()}>
          <Wrong text={wrong()} />
        </Show>
        <Field label={en.name} value={name()} onInput={setName} autocomplete="name" required maxLength={120} />
        <Field label={en.session.email} type="email" value={email()} onInput={setEmail} autocomplete="email" required />
        <button type="submit" class="btn">
          {en.save}
        </button>
      </form>
    </section>
  );
}
