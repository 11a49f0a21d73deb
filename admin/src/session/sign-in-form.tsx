import { A } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { Wrong } from './gate';
import { hasPasskeys } from './passkey';
import { signIn, signInWithCode, signInWithPasskey, type SignInOutcome } from './sign-in';

type Step = Extract<SignInOutcome, { kind: 'code' }>;

/** Email and password or a passkey; then a code, for whoever has a second factor. */
export function SignInForm(props: { email?: string | undefined }): JSX.Element {
  const [email, setEmail] = createSignal(props.email ?? '');
  const [password, setPassword] = createSignal('');
  const [code, setCode] = createSignal('');
  const [step, setStep] = createSignal<Step>();
  const [wrong, setWrong] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  const attempt = async (tried: Promise<SignInOutcome>) => {
    setBusy(true);
    const outcome = await tried;
    setBusy(false);
    setWrong(outcome.kind === 'refused' ? outcome.message : undefined);
    if (outcome.kind === 'code') setStep(outcome);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const second = step();
    void attempt(second ? signInWithCode(second.ticket, code()) : signIn(email(), password()));
  };

  return (
    <form class="gate-form" onSubmit={submit}>
      <Wrong text={wrong()} />
      <Show
        when={step()}
        fallback={
          <>
            <Field
              label={en.session.email}
              type="email"
              value={email()}
              onInput={setEmail}
              autocomplete="username webauthn"
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
          </>
        }
      >
        <Field
          label={en.session.code}
          value={code()}
          onInput={setCode}
          autocomplete="one-time-code"
          autofocus
          required
        />
      </Show>
      <button type="submit" class="btn primary" disabled={busy()}>
        {en.session.signIn}
      </button>
      <Show when={hasPasskeys && (step()?.hasPasskey ?? true)}>
        <button type="button" class="btn" disabled={busy()} onClick={() => void attempt(signInWithPasskey())}>
          {en.session.passkey}
        </button>
      </Show>
      <Show when={step()}>
        <button type="button" class="btn ghost" onClick={() => setStep(undefined)}>
          {en.session.startOver}
        </button>
      </Show>
      <Show when={!step() && props.email === undefined}>
        <A href="/forgot">{en.session.forgot}</A>
      </Show>
    </form>
  );
}
