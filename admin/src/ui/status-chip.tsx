import { type JSX, Match, Show, Switch } from 'solid-js';

import { dayAndTime } from '../i18n/format';
import { en } from '../i18n/en';
import { zone } from '../shell/site';
import { Icon } from './icon';

/** Where a comic stands: colour, picture and word. */
export type ComicState = 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'WITHDRAWN' | 'DELETED';

export const StatusChip = (props: { state: ComicState; at?: string | null | undefined }): JSX.Element => (
  <Switch
    fallback={
      <span class="chip">
        <Icon name="pencil" />
        {en.status.DRAFT}
      </span>
    }
  >
    <Match when={props.state === 'SCHEDULED'}>
      <span class="chip info">
        <Icon name="calendar-clock" />
        <Show when={props.at} fallback={en.status.SCHEDULED}>
          {(at) => <>{dayAndTime(at(), zone())}</>}
        </Show>
      </span>
    </Match>
    <Match when={props.state === 'PUBLISHED'}>
      <span class="chip ok">
        <Icon name="check" />
        {en.status.PUBLISHED}
      </span>
    </Match>
    <Match when={props.state === 'WITHDRAWN'}>
      <span class="chip warn">
        <Icon name="eye-off" />
        {en.status.WITHDRAWN}
      </span>
    </Match>
    <Match when={props.state === 'DELETED'}>
      <span class="chip bad">
        <Icon name="trash-2" />
        {en.status.DELETED}
      </span>
    </Match>
  </Switch>
);
