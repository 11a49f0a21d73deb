import { BeginTotpDocument, FinishTotpDocument } from '@longbox/shared/generated/admin/account/graphql';
import { createResource, createSignal, type JSX, Show } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Waiting } from '../ui/state-view';

/** Shows an authenticator app what it needs, and has it prove that it took it. */
export function TotpDialog(props: {
  open: boolean;
  onAdded: (recoveryCodes: readonly string[]) => void;
  onClose: () => void;
}): JSX.Element {
  const [setup] = createResource(
    () => props.open,
    () => act(BeginTotpDocument, {}),
  );
  const [code, setCode] = createSignal('');
  const submit = async () => {
    const ticket = setup()?.done?.ticket ?? '';
    const { done, message } = await act(FinishTotpDocument, { ticket, code: code() });
    if (done) props.onAdded(done.recoveryCodes);
    setCode('');
    return message;
  };

  return (
    <FormDialog
      open={props.open}
      title={en.account.totp}
      submit={en.account.setUp}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Show when={setup()?.done} fallback={setup()?.message ?? <Waiting rows={2} />}>
        {(shown) => (
          <>
            <p>{en.account.totpHow}</p>
            <img
              class="account-qr"
              src={`data:image/svg+xml,${encodeURIComponent(shown().qrSvg)}`}
              alt={en.account.totpQr}
            />
            <p class="account-secret">{shown().secret}</p>
            <Field
              label={en.account.totpCode}
              value={code()}
              onInput={setCode}
              autocomplete="one-time-code"
              inputMode="numeric"
              required
            />
          </>
        )}
      </Show>
    </FormDialog>
  );
}
