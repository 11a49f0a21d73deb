import { AskPasswordResetDocument } from '@longbox/shared/generated/admin/session/graphql';
import { A } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';

import { client } from '../api/client';
import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { Gate, Wrong } from './gate';

/** Asks for a link by which a forgotten password is set anew. It says the same whether the address is known or not. */
export default function ForgotRoute(): JSX.Element {
  const [email, setEmail] = createSignal('');
  const [asked, setAsked] = createSignal(false);
  const [wrong, setWrong] = createSignal<string>();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { data } = await client.mutation(AskPasswordResetDocument, { email: email() });
    const answer = data?.askPasswordReset;
    setWrong(answer ? ('message' in answer ? answer.message : undefined) : en.session.needsNetwork);
    setAsked(answer !== undefined && 'email' in answer);
  };

  return (
    <Gate title={en.session.forgotTitle} showTitle>
      <Show when={!asked()} fallback={<p role="status">{en.session.forgotAsked}</p>}>
        <p class="muted">{en.session.forgotWhy}</p>
        <form class="gate-form" onSubmit={(event) => void submit(event)}>
          <Wrong text={wrong()} />
          <Field
            label={en.session.email}
            type="email"
            value={email()}
            onInput={setEmail}
            autocomplete="username"
            autofocus
            required
          />
          <button type="submit" class="btn primary">
            {en.session.forgotAsk}
          </button>
        </form>
      </Show>
      <p class="muted">{en.session.forgotNoMail}</p>
      <code class="gate-command">npm run longbox -- user reset {email() || 'EMAIL'}</code>
      <A class="muted" href="/sign-in">
        {en.session.signIn}
      </A>
    </Gate>
  );
}
