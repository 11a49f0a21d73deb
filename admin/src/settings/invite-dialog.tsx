import { InviteDocument, type Role } from '@longbox/shared/generated/admin/settings/graphql';
import { createSignal, type JSX, Show } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { Choice } from '../ui/choice';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { notify } from '../ui/notices';
import { roles } from './roles';
import { Secret } from './secret';

/** Asks somebody to join, by mail or by a link to pass on. */
export function InviteDialog(props: { open: boolean; onClose: () => void; onDone: () => void }): JSX.Element {
  const [email, setEmail] = createSignal('');
  const [role, setRole] = createSignal<Role>('EDITOR');
  const [link, setLink] = createSignal<string>();
  const submit = async () => {
    const { done, message } = await act(InviteDocument, { email: email(), role: role() });
    if (!done) return message;
    if (done.link) setLink(done.link);
    else notify(en.settings.mailed(email()));
    setEmail('');
    props.onDone();
    return undefined;
  };

  return (
    <>
      <FormDialog
        open={props.open}
        title={en.settings.invite}
        submit={en.settings.inviteIt}
        onSubmit={submit}
        onClose={props.onClose}
      >
        <Field label={en.session.email} type="email" value={email()} onInput={setEmail} required autofocus />
        <Choice
          label={en.settings.role}
          value={role()}
          options={roles}
          onChange={setRole}
          hint={en.settings.roleHint}
        />
      </FormDialog>
      <Dialog open={link() !== undefined} title={en.settings.linkTitle} onClose={() => setLink(undefined)}>
        <Show when={link()}>{(text) => <Secret label={en.settings.linkToPass} text={text()} />}</Show>
        <p class="hint">{en.settings.linkWhy}</p>
      </Dialog>
    </>
  );
}
