import { type JSX, Show } from 'solid-js';
import type * as Y from 'yjs';

import { Icon } from '../../ui/icon';
import { createRead } from '../observe';
import { words } from '../words';

/** Beyond this many characters most screen readers become tiring; nothing is cut. */
const longAlt = 350;

/** How long the alt text is, and what belongs into it: said once, before anything is written. */
export function AltHint(props: { id: string; text: Y.Text }): JSX.Element {
  const length = createRead(props.text, () => props.text.toString().trim().length);
  return (
    <p id={props.id} class="hint alt-h">
      <span>
        <Show when={length() > 0}>
          <Icon name={length() > longAlt ? 'circle-alert' : 'circle-check'} />
        </Show>
        {length() === 0 ? words.alt.coach : length() > longAlt ? words.alt.long : words.alt.good}
      </span>
      <span class="num">
        <span aria-hidden="true">{length()}</span>
        <span class="sr">{words.alt.count(length())}</span>
      </span>
    </p>
  );
}
