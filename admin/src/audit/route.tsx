import { AuditLogDocument } from '@longbox/shared/generated/admin/audit/graphql';
import { createEffect, createSignal, For, type JSX, Match, on, Show, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { client } from '../api/client';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { View } from '../shell/view';
import { Choice } from '../ui/choice';
import { Icon } from '../ui/icon';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { AuditDetails } from './details';
import { AuditSentence, type Entry } from './sentence';

const kinds = Object.entries(en.audit.kinds);

/** Who did what, newest first. */
export default function AuditRoute(): JSX.Element {
  const [kind, setKind] = createSignal('');
  const filter = () => (kind() ? { act: kind() } : {});
  const { data, error, retry } = createAnswer(AuditLogDocument, () =>
    may('audit.read') ? { filter: filter() } : undefined,
  );
  const [older, setOlder] = createSignal<readonly Entry[]>([]);
  const [end, setEnd] = createSignal<string | null>();
  createEffect(
    on(data, (known) => {
      setOlder([]);
      setEnd(known?.auditLog.pageInfo.hasNextPage ? known.auditLog.pageInfo.endCursor : null);
    }),
  );
  const entries = () => [...(data()?.auditLog.nodes ?? []), ...older()];
  const more = async () => {
    const { data: next } = await client.query(AuditLogDocument, { filter: filter(), after: end() ?? null });
    if (!next) return;
    setOlder((before) => [...before, ...next.auditLog.nodes]);
    setEnd(next.auditLog.pageInfo.hasNextPage ? next.auditLog.pageInfo.endCursor : null);
  };

  return (
    <View title={en.shell.audit}>
      <section class="card list" aria-label={en.shell.audit}>
        <Show
          when={may('audit.read')}
          fallback={<StateView icon="scroll-text" title={en.states.forbidden} why={en.states.forbiddenWhy} />}
        >
          <div class="audit-tools">
            <Choice label={en.audit.about} value={kind()} options={kinds} onChange={setKind} />
          </div>
          <Switch fallback={<Waiting rows={8} />}>
            <Match when={data()}>
              <ul class="audit-list">
                <For
                  each={entries()}
                  fallback={
                    <li>
                      <StateView icon="scroll-text" title={en.audit.none} />
                    </li>
                  }
                >
                  {(entry) => (
                    <li>
                      <details>
                        <summary>
                          <AuditSentence entry={entry} />
                          <Icon name="chevron-right" />
                        </summary>
                        <AuditDetails entry={entry} />
                      </details>
                    </li>
                  )}
                </For>
              </ul>
              <Show when={end()}>
                <nav class="list-pages" aria-label={en.audit.older}>
                  <button type="button" class="btn small" onClick={() => void more()}>
                    {en.audit.older}
                  </button>
                </nav>
              </Show>
            </Match>
            <Match when={error()}>
              <Unreached retry={retry} />
            </Match>
          </Switch>
        </Show>
      </section>
    </View>
  );
}
