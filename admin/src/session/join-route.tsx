import { InvitationOfferDocument } from '@longbox/shared/generated/admin/session/graphql';
import { useNavigate } from '@solidjs/router';
import { createResource, createSignal, type JSX, Show } from 'solid-js';

import { client } from '../api/client';
import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { Gate, Wrong } from './gate';
import { acceptInvitation } from './sign-in';

/** Where an invitation leads: it makes the account that it offers. */
export default function JoinRoute(): JSX.Element {
  const navigate = useNavigate();
  const link = location.hash.slice(1);
  const [offer] = createResource(async () => {
    const { data } = await client.query(InvitationOfferDocument, { link });
    return data ? { found: data.invitationOffer } : undefined;
  });
  const [name, setName] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [wrong, setWrong] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await acceptInvitation({ link, name: name(), password: password() });
    setBusy(false);
    if (answer.kind === 'signed-in') navigate('/', { replace: true });
    else if (answer.kind === 'refused') setWrong(answer.message);
  };

  return (
    <Gate title={en.session.joinTitle} showTitle>
      <Show when={!offer.loading} fallback={<p role="status">{en.session.looking}</p>}>
        <Show
          when={offer()?.found}
          fallback={<Wrong text={offer() ? en.session.badInvitation : en.session.needsNetwork} />}
        >
          {(found) => (
            <>
              <p class="muted">{en.session.joinAs(found().email, en.role[found().role])}</p>
              <form class="gate-form" onSubmit={(event) => void submit(event)}>
                <Wrong text={wrong()} />
                <Field
                  label={en.session.name}
                  value={name()}
                  onInput={setName}
                  autocomplete="name"
                  autofocus
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
            </>
          )}
        </Show>
      </Show>
    </Gate>
  );
}
