import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX } from 'solid-js';

import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { Gate, Wrong } from './gate';
import { createOwner } from './sign-in';

/** Where the one-time link of a new site leads: it makes the owner's account. */
export default function WelcomeRoute(): JSX.Element {
  const navigate = useNavigate();
  // What stands after # is never sent to a server by itself, so the link is in no log.
  const link = location.hash.slice(1);
  const [name, setName] = createSignal('');
  const [email, setEmail] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [wrong, setWrong] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await createOwner({ link, name: name(), email: email(), password: password() });
    setBusy(false);
    if (answer.kind === 'refused') setWrong(answer.message);
    else navigate('/', { replace: true });
  };

  return (
    <Gate title={en.session.welcome} showTitle>
      <p class="muted">{en.session.welcomeWhy}</p>
      <form class="gate-form" onSubmit={(event) => void submit(event)}>
        <Wrong text={wrong()} />
        <Field label={en.session.name} value={name()} onInput={setName} autocomplete="name" autofocus required />
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
          autocomplete="new-password"
          hint={en.session.passwordHint}
          required
        />
        <button type="submit" class="btn primary" disabled={busy()}>
          {en.session.create}
        </button>
      </form>
    </Gate>
  );
}
