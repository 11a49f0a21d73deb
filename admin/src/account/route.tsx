import './account.css';

import { AccountDocument } from '@longbox/shared/generated/admin/account/graphql';
import { type JSX, Match, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { View } from '../shell/view';
import { Unreached, Waiting } from '../ui/state-view';
import { FactorsCard } from './factors-card';
import { KeysCard } from './keys-card';
import { PasswordCard } from './password-card';
import { ProfileCard } from './profile-card';
import { SessionsCard } from './sessions-card';

/** What concerns only the author who is signed in. */
export default function AccountRoute(): JSX.Element {
  const { data, error, retry } = createAnswer(AccountDocument, () => ({}), ['Session', 'Passkey']);
  return (
    <View title={en.shell.account}>
      <Switch fallback={<Waiting tall rows={3} />}>
        <Match when={data()}>
          {(account) => (
            <div class="account">
              <ProfileCard me={account().me} />
              <PasswordCard />
              <FactorsCard security={account().security} changed={retry} />
              <KeysCard />
              <SessionsCard sessions={account().sessions} changed={retry} />
            </div>
          )}
        </Match>
        <Match when={error()}>
          <Unreached retry={retry} />
        </Match>
      </Switch>
    </View>
  );
}
