import { LatelyDocument } from '@longbox/shared/generated/admin/dashboard/graphql';
import { A } from '@solidjs/router';
import { For, type JSX, Match, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { AuditSentence } from '../audit/sentence';
import { en } from '../i18n/en';
import { Unreached, Waiting } from '../ui/state-view';

/** What was done last, and by whom. */
export function LatelyCard(): JSX.Element {
  const { data, error, retry } = createAnswer(LatelyDocument, () => ({}), ['DeskComic', 'DeskSite', 'DeskSeries']);
  return (
    <section class="card" aria-labelledby="lately">
      <header class="card-h">
        <h2 class="label" id="lately">
          {en.dashboard.lately}
        </h2>
        <A class="link" href="/audit">
          {en.shell.audit}
        </A>
      </header>
      <Switch fallback={<Waiting rows={4} />}>
        <Match when={data()?.auditLog.nodes}>
          {(entries) => (
            <ul class="feed">
              <For each={entries()} fallback={<li class="todo-none">{en.audit.none}</li>}>
                {(entry) => (
                  <li>
                    <AuditSentence entry={entry} />
                  </li>
                )}
              </For>
            </ul>
          )}
        </Match>
        <Match when={error()}>
          <Unreached retry={retry} />
        </Match>
      </Switch>
    </section>
  );
}
