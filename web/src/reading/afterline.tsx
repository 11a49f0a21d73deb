import { type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';

/** The second joke. */
export const Afterline = (props: { text: string }): JSX.Element => (
  <Show when={props.text}>
    <p class="after">
      <span>{en.afterline}</span> {props.text}
    </p>
  </Show>
);
