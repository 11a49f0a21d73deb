import {
  type AccountQuery,
  BeginPasskeyDocument,
  FinishPasskeyDocument,
  RemovePasskeyDocument,
  RemoveTotpDocument,
  RenewRecoveryCodesDocument,
} from '@longbox/shared/generated/admin/account/graphql';
import { createSignal, For, type JSX, Show } from 'solid-js';

import { act } from '../api/act';
import { tell } from '../api/tell';
import { nearOrDay } from '../i18n/format';
import { en } from '../i18n/en';
import { hasPasskeys, makePasskey } from '../session/passkey';
import { zone } from '../shell/site';
import { Icon } from '../ui/icon';
import { notify } from '../ui/notices';
import { CodesDialog } from './codes-dialog';
import { TotpDialog } from './totp-dialog';

/** What signing in takes beside the password. */
export function FactorsCard(props: { security: AccountQuery['security']; changed: () => void }): JSX.Element {
  const [codes, setCodes] = createSignal<readonly string[]>();
  const [settingUp, setSettingUp] = createSignal(false);
  const hasFactor = () => props.security.hasTotp || props.security.passkeys.length > 0;

  const added = (recoveryCodes: readonly string[]) => {
    if (recoveryCodes.length > 0) setCodes(recoveryCodes);
    props.changed();
  };
  const addPasskey = async () => {
    const begun = await act(BeginPasskeyDocument, {});
    if (!begun.done) return notify(begun.message ?? '');
    const response = await makePasskey(begun.done.options);
    if (response === undefined) return notify(en.account.passkeyStopped);
    const name = `${en.account.passkey} ${props.security.passkeys.length + 1}`;
    const { done, message } = await act(FinishPasskeyDocument, { ticket: begun.done.ticket, name, response });
    if (done) added(done.recoveryCodes);
    else notify(message);
  };
  const renewCodes = async () => {
    const { done, message } = await act(RenewRecoveryCodesDocument, {});
    if (done) added(done);
    else notify(message);
  };
  const removeTotp = () => void tell(RemoveTotpDocument, {}, en.account.totpRemoved).then(props.changed);
  const removePasskey = (id: string, name: string) =>
    void tell(RemovePasskeyDocument, { id }, en.removed(name)).then(props.changed);

  return (
    <section class="card" aria-labelledby="factors">
      <h2 id="factors" class="label card-h">
        {en.account.factors}
      </h2>
      <p class="muted">{en.account.factorsWhy}</p>
      <ul class="account-rows">
        <li>
          <Icon name="smartphone" />
          <span>
            {en.account.totp}
            <small>{props.security.hasTotp ? en.account.on : en.account.off}</small>
          </span>
          <Show
            when={props.security.hasTotp}
            fallback={
              <button type="button" class="btn small" onClick={() => setSettingUp(true)}>
                {en.account.setUp}
              </button>
            }
          >
            <button type="button" class="btn small" onClick={removeTotp}>
              {en.remove}
              <span class="sr">{en.account.totp}</span>
            </button>
          </Show>
        </li>
        <For each={props.security.passkeys}>
          {(passkey) => (
            <li>
              <Icon name="key-round" />
              <span>
                {passkey.name}
                <small>
                  {passkey.lastUsedAt ? en.account.lastUsed(nearOrDay(passkey.lastUsedAt, zone())) : en.account.unused}
                </small>
              </span>
              <button type="button" class="btn small" onClick={() => removePasskey(passkey.id, passkey.name)}>
                {en.remove}
                <span class="sr">{passkey.name}</span>
              </button>
            </li>
          )}
        </For>
        <Show when={hasFactor()}>
          <li>
            <Icon name="scroll-text" />
            <span>
              {en.account.codes}
              <small>{en.account.codesLeft(props.security.recoveryCodesLeft)}</small>
            </span>
            <button type="button" class="btn small" onClick={() => void renewCodes()}>
              {en.account.renewCodes}
            </button>
          </li>
        </Show>
      </ul>
      <Show when={hasPasskeys}>
        <button type="button" class="btn small" onClick={() => void addPasskey()}>
          <Icon name="plus" />
          {en.account.addPasskey}
        </button>
      </Show>
      <TotpDialog open={settingUp()} onAdded={added} onClose={() => setSettingUp(false)} />
      <CodesDialog codes={codes()} onClose={() => setCodes(undefined)} />
    </section>
  );
}
