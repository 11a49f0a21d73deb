import { HealthDocument } from '@longbox/shared/generated/admin/dashboard/graphql';
import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { Icon } from '../ui/icon';
import { Unreached, Waiting } from '../ui/state-view';

const weight = { FAULT: 0, NOTE: 1, OK: 2 } as const;

/** How every part of the site does, worst first. */
export function HealthCard(): JSX.Element {
  const { data, error, retry } = createAnswer(HealthDocument, () => ({}));
  const findings = createMemo(() => data()?.health.toSorted((a, b) => weight[a.state] - weight[b.state]));
  const faults = () => findings()?.filter(({ state }) => state === 'FAULT').length ?? 0;
  return (
    <section class="card health" aria-labelledby="health">
      <header class="card-h">
        <h2 class="label" id="health">
          {en.dashboard.health}
        </h2>
        <Show when={faults() > 0}>
          <span class="chip bad">
            <Icon name="circle-alert" />
            {en.dashboard.toFix(faults())}
          </span>
        </Show>
      </header>
      <Switch fallback={<Waiting rows={4} />}>
        <Match when={findings()}>
          {(all) => (
            <ul>
              <For each={all()}>
                {(finding) => (
                  <li class={finding.state.toLowerCase()}>
                    <Icon
                      name={
                        finding.state === 'OK' ? 'circle-check' : finding.state === 'NOTE' ? 'info' : 'circle-alert'
                      }
                    />
                    <span>
                      <b>{en.dashboard.parts[finding.part] ?? finding.part}</b>
                      <small>{finding.says}</small>
                      <Show when={finding.advice}>{(advice) => <small class="advice">{advice()}</small>}</Show>
                    </span>
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
