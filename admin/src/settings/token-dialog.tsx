import { CreateApiTokenDocument, type TokensQuery } from '@longbox/shared/generated/admin/settings/graphql';
import { createSignal, For, type JSX, Show } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { Choice } from '../ui/choice';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Secret } from './secret';

/** Makes an API token and shows it the one time. */
export function TokenDialog(props: {
  open: boolean;
  scopes: TokensQuery['tokenScopes'];
  onClose: () => void;
  onDone: () => void;
}): JSX.Element {
  const [name, setName] = createSignal('');
  const [days, setDays] = createSignal<'30' | '90' | '365'>('90');
  const [scopes, setScopes] = createSignal<readonly string[]>(['desk.read']);
  const [secret, setSecret] = createSignal<string>();
  const toggle = (scope: string) =>
    setScopes((all) => (all.includes(scope) ? all.filter((one) => one !== scope) : [...all, scope]));
  const submit = async () => {
    const input = { name: name(), days: Number(days()), scopes: [...scopes()] };
    const { done, message } = await act(CreateApiTokenDocument, { input });
    if (!done) return message;
    setSecret(done.secret);
    setName('');
    props.onDone();
    return undefined;
  };

  return (
    <>
      <FormDialog
        open={props.open}
        title={en.settings.createToken}
        submit={en.settings.createTokenIt}
        onSubmit={submit}
        onClose={props.onClose}
      >
        <Field label={en.name} value={name()} onInput={setName} hint={en.settings.tokenNameHint} required autofocus />
        <Choice label={en.settings.tokenEnds} value={days()} options={en.settings.tokenDays} onChange={setDays} />
        <fieldset class="scopes">
          <legend class="label">{en.settings.tokenMay}</legend>
          <For each={props.scopes}>
            {(scope) => (
              <label>
                <input
                  type="checkbox"
                  class="check"
                  checked={scopes().includes(scope.name)}
                  onChange={() => toggle(scope.name)}
                />
                {scope.meaning}
              </label>
            )}
          </For>
        </fieldset>
      </FormDialog>
      <Dialog open={secret() !== undefined} title={en.settings.copyNow} onClose={() => setSecret(undefined)}>
        <Show when={secret()}>{(text) => <Secret label={en.settings.tokens} text={text()} />}</Show>
        <p class="hint">{en.settings.copyWhy}</p>
      </Dialog>
    </>
  );
}
