import { RevokeApiTokenDocument, TokensDocument } from '@longbox/shared/generated/admin/settings/graphql';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { tell } from '../api/tell';
import { en } from '../i18n/en';
import { day, nearOrDay } from '../i18n/format';
import { zone } from '../shell/site';
import { Icon } from '../ui/icon';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { TokenDialog } from './token-dialog';

/** Keys with which programs use the author's API. */
export function TokensPage(): JSX.Element {
  const { data, error, retry } = createAnswer(TokensDocument, () => ({}), ['ApiToken']);
  const [making, setMaking] = createSignal(false);
  const revoke = async (id: string, name: string) => {
    await tell(RevokeApiTokenDocument, { id }, en.settings.revoked(name));
    retry();
  };

  return (
    <Switch fallback={<Waiting rows={3} />}>
      <Match when={data()}>
        {(known) => (
          <div class="settings-form">
            <Show
              when={known().apiTokens.length > 0}
              fallback={<StateView icon="key-round" title={en.settings.noTokens} why={en.settings.noTokensWhy} />}
            >
              <ul class="people">
                <For each={known().apiTokens}>
                  {(token) => (
                    <li>
                      <Icon name="key-round" />
                      <span>
                        <b>{token.name}</b>
                        <small class="mono">{token.prefix}…</small>
                        <small>
                          {token.scopes.join(', ')} ·{' '}
                          {token.lastUsedAt
                            ? en.settings.used(nearOrDay(token.lastUsedAt, zone()))
                            : en.settings.neverUsed}{' '}
                          · {en.settings.ends(day(token.expiresAt, zone()))}
                        </small>
                      </span>
                      <button type="button" class="btn small" onClick={() => void revoke(token.id, token.name)}>
                        {en.settings.revoke}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <button type="button" class="btn primary" onClick={() => setMaking(true)}>
              <Icon name="plus" />
              {en.settings.createToken}
            </button>
            <TokenDialog open={making()} scopes={known().tokenScopes} onClose={() => setMaking(false)} onDone={retry} />
          </div>
        )}
      </Match>
      <Match when={error()}>
        <Unreached retry={retry} />
      </Match>
    </Switch>
  );
}
