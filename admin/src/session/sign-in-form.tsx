import { createSignal, type JSX } from 'solid-js';

import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { Wrong } from './gate';
import { signIn } from './sign-in';

/** Email and password. */
export function SignInForm(props: { email?: string | undefined }): JSX.Element {
  const [email, setEmail] = createSignal(props.email ?? '');
  const [password, setPassword] = createSignal('');
  const [wrong, setWrong] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await signIn(email(), password());
    setBusy(false);
    setWrong(answer.kind === 'refused' ? answer.message : undefined);
  };

  return (
    <form class="gate-form" onSubmit={(event) => void submit(event)}>
      <Wrong text={wrong()} />
      <Field
        label={en.session.email}
        type="email"
        value={email()}
        onInput={setEmail}
        autocomplete="username"
        required
      />
      <Field
        label={en.session.password}
        type="password"
        value={password()}
        onInput={setPassword}
        autocomplete="current-password"
        required
      />
      <button type="submit" class="btn primary" disabled={busy()}>
        {en.session.signIn}
      </button>
    </form>
  );
}
