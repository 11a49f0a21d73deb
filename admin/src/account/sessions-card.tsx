import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  type OwnSessionFragment,
} from '@longbox/shared/generated/admin/account/graphql';
import { For, type JSX, Show } from 'solid-js';

import { tell } from '../api/tell';
import { nearOrDay } from '../i18n/format';
import { en } from '../i18n/en';
import { zone } from '../shell/site';
import { Icon } from '../ui/icon';

/** Where one is signed in. What is ended there stops working at once. */
export function SessionsCard(props: { sessions: readonly OwnSessionFragment[]; changed: () => void }): JSX.Element {
  const end = (id: string, device: string) =>
    void tell(EndSessionDocument, { id }, en.account.sessionEnded(device)).then(props.changed);
  const endOthers = () => void tell(EndOtherSessionsDocument, {}, en.account.othersEnded).then(props.changed);

  return (
    <section class="card" aria-labelledby="sessions">
      <header class="card-h">
        <h2 id="sessions" class="label">
          {en.account.sessions}
        </h2>
        <Show when={props.sessions.length > 1}>
          <button type="button" class="btn small" onClick={endOthers}>
            {en.account.endOthers}
          </button>
        </Show>
      </header>
      <ul class="account-rows">
        <For each={props.sessions}>
          {(session) => (
            <li>
              <Icon name={/Android|iOS/.test(session.device) ? 'smartphone' : 'monitor'} />
              <span>
                {session.device}
                <small>
                  {session.isThis ? en.account.thisOne : nearOrDay(session.lastSeenAt, zone())}
                  {` · ${session.address}`}
                </small>
              </span>
              <Show when={!session.isThis}>
                <button type="button" class="btn small" onClick={() => end(session.id, session.device)}>
                  {en.account.endSession}
                  <span class="sr">{session.device}</span>
                </button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
