import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Icon } from '../ui/icon';
import type { SiteSettings } from './site-settings';

/** Says, where it does not move anything, that a change was kept. */
export const Kept = (props: { settings: SiteSettings }): JSX.Element => (
  <p class="settings-kept" role="status">
    <Show when={props.settings.kept()} fallback={<span class="muted">{en.settings.asYouWrite}</span>}>
      <Icon name="cloud-check" />
      {en.saved}
    </Show>
  </p>
);
