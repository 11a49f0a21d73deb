import { type Accessor, type JSX, Show } from 'solid-js';

import type { OpenDraft } from '../open-draft';
import type { Presence } from '../session';

/** Who else is in a field now. */
export const createHere =
  (draft: OpenDraft, field: () => string): Accessor<Presence | undefined> =>
  () =>
    draft.session.others().find((other) => other.field === field());

/** Class of a field's frame that somebody else is in. */
export const hereClass = (who: Presence | undefined): string => (who ? ` here who-${who.color}` : '');

/** The name on the frame. */
export const Flag = (props: { who: Presence | undefined }): JSX.Element => (
  <Show when={props.who}>
    {(who) => (
      <span class="flag">
        {who().name.split(' ')[0]}
        <span class="sr"> is writing here</span>
      </span>
    )}
  </Show>
);
