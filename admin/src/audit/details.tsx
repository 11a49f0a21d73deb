import { For, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { dayAndTime } from '../i18n/format';
import { zone } from '../shell/site';
import type { Entry } from './sentence';

/** Fields of a JSON object as words; none for what is no object. */
function fieldsOf(json: string | null): [name: string, value: string][] {
  const value: unknown = json === null ? null : JSON.parse(json);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)]);
}

/** When, from where, and what was before and after. */
export const AuditDetails = (props: { entry: Entry }): JSX.Element => (
  <dl class="audit-more">
    <dt>{en.audit.when}</dt>
    <dd>{dayAndTime(props.entry.at, zone())}</dd>
    <Show when={props.entry.device}>
      {(device) => (
        <>
          <dt>{en.audit.device}</dt>
          <dd>{device()}</dd>
        </>
      )}
    </Show>
    <For each={fieldsOf(props.entry.before)}>
      {([name, value]) => (
        <>
          <dt>{en.audit.before(name)}</dt>
          <dd>{value}</dd>
        </>
      )}
    </For>
    <For each={fieldsOf(props.entry.after)}>
      {([name, value]) => (
        <>
          <dt>{en.audit.after(name)}</dt>
          <dd>{value}</dd>
        </>
      )}
    </For>
  </dl>
);
