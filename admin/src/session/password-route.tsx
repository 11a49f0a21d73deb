import { ResetPasswordDocument } from '@longbox/shared/generated/admin/session/graphql';
import { Navigate } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';

import { client } from '../api/client';
import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { Gate, Wrong } from './gate';
import { me } from './session';
import { SignInForm } from './sign-in-form';

/** Where the link in the mail leads: it sets a new password, with which one signs in right there. */
export default function PasswordRoute(): JSX.Element {
  const link = location.hash.slice(1);
  const [password, setPassword] = createSignal('');
  const [wrong, setWrong] = createSignal<string>();
  const [email, setEmail] = createSignal<string>();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { data } = await client.mutation(ResetPasswordDocument, { link, password: password() });
    const answer = data?.resetPassword;
    setWrong(answer ? ('message' in answer ? answer.message : undefined) : en.session.needsNetwork);
    if (answer && 'email' in answer) setEmail(answer.email);
  };

  return (
    <Gate title={en.session.passwordTitle} showTitle>
      <Show
        when={email()}
        fallback={
          <form class="gate-form" onSubmit={(event) => void submit(event)}>
            <Wrong text={wrong()} />
            <Field
              label={en.session.newPassword}
              type="password"
              value={password()}
              onInput={setPassword}
              autocomplete="new-password"
              hint={en.session.passwordHint}
              autofocus
              required
            />
            <button type="submit" class="btn primary">
              {en.session.setPassword}
            </button>
          </form>
        }
      >
        {(address) => (
          <>
            <p role="status">{en.session.passwordSet}</p>
            <SignInForm email={address()} />
            <Show when={me()}>
              <Navigate href="/" />
            </Show>
          </>
        )}
      </Show>
    </Gate>
  );
}
