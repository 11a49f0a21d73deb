import { ChangePasswordDocument } from '@longbox/shared/generated/admin/account/graphql';
import { createSignal, type JSX } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { Wrong } from '../session/gate';
import { Field } from '../ui/field';
import { notify } from '../ui/notices';

/** Sets another password, which signs one out everywhere else. */
export function PasswordCard(): JSX.Element {
  const [password, setPassword] = createSignal('');
  const [wrong, setWrong] = createSignal<string>();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { message } = await act(ChangePasswordDocument, { password: password() });
    setWrong(message);
    if (message !== undefined) return;
    setPassword('');
    notify(en.account.passwordChanged);
  };

  return (
    <section class="card" aria-labelledby="password">
      <h2 id="password" class="label card-h">
        {en.session.password}
      </h2>
      <form onSubmit={(event) => void submit(event)}>
        <Wrong text={wrong()} />
        <Field
          label={en.session.newPassword}
          type="password"
          value={password()}
          onInput={setPassword}
          autocomplete="new-password"
          hint={en.session.passwordHint}
          required
        />
        <button type="submit" class="btn">
          {en.account.changePassword}
        </button>
      </form>
    </section>
  );
}
