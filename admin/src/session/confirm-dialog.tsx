import {
  BeginPasskeySignInDocument,
  ConfirmDocument,
  ConfirmWithPasskeyDocument,
} from '@longbox/shared/generated/admin/session/graphql';
import { createSignal, type JSX, Show } from 'solid-js';

import { client } from '../api/client';
import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { answerConfirm, isAskedToConfirm } from './ask-to-confirm';
import { hasPasskeys, usePasskey } from './passkey';

/** Asks the author to prove that it is them, before an act that is worth it. Stands once beside everything. */
export function ConfirmDialog(): JSX.Element {
  const [password, setPassword] = createSignal('');
  const [code, setCode] = createSignal('');
  const [needsCode, setNeedsCode] = createSignal(false);
  const [wrong, setWrong] = createSignal<string>();

  const close = (confirmed: boolean) => {
    setPassword('');
    setCode('');
    setWrong(undefined);
    answerConfirm(confirmed);
  };
  const submit = async () => {
    const { data } = await client.mutation(ConfirmDocument, { password: password(), code: code() });
    const answer = data?.confirm;
    if (!answer) return en.session.needsNetwork;
    if (answer.__typename === 'ItIsMe') {
      close(true);
      return undefined;
    }
    const isFirst = answer.__typename === 'CodeRefused' && !needsCode();
    if (isFirst) setNeedsCode(true);
    return isFirst ? en.session.confirmCode : answer.message;
  };
  const withPasskey = async () => {
    const begun = await client.mutation(BeginPasskeySignInDocument, {});
    const { ticket = '', options = '' } = begun.data?.beginPasskeySignIn ?? {};
    const response = ticket && (await usePasskey(options));
    if (!response) return setWrong(en.session.passkeyStopped);
    const { data } = await client.mutation(ConfirmWithPasskeyDocument, { ticket, response });
    const answer = data?.confirmWithPasskey;
    if (answer?.__typename === 'ItIsMe') close(true);
    else setWrong(answer?.message ?? en.session.needsNetwork);
  };

  return (
    <FormDialog
      open={isAskedToConfirm()}
      title={en.session.confirmTitle}
      submit={en.session.confirmIt}
      onSubmit={submit}
      onClose={() => close(false)}
    >
      <p class="muted">{en.session.confirmWhy}</p>
      <Field
        label={en.session.password}
        type="password"
        value={password()}
        onInput={setPassword}
        autocomplete="current-password"
        autofocus
        required
      />
      <Show when={needsCode()}>
        <Field label={en.session.code} value={code()} onInput={setCode} autocomplete="one-time-code" required />
      </Show>
      <Show when={hasPasskeys}>
        <button type="button" class="btn" onClick={() => void withPasskey()}>
          {en.session.passkey}
        </button>
      </Show>
      <p role="status">{wrong()}</p>
    </FormDialog>
  );
}
