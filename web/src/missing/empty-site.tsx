import type { JSX } from 'solid-js';

import * as en from '../i18n/en';

/** A site whose author has not published anything yet. */
export const EmptySite = (): JSX.Element => (
  <div class="missing empty">
    <h1 tabindex="-1">{en.empty}</h1>
    <p>{en.emptyWhy}</p>
  </div>
);
