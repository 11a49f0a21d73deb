import { createUniqueId, type JSX, Show } from 'solid-js';
import type * as Y from 'yjs';

import type { OpenDraft } from '../open-draft';
import { createHere, Flag, hereClass } from '../presence/here';
import { BoundField } from './bound-field';

/** A label over a text of the draft, with the frame of whoever else is in it. */
export function WordsField(props: {
  draft: OpenDraft;
  text: Y.Text;
  /** Its name in `field-name.ts`. */
  field: string;
  label: string;
  /** A few words beside the label. */
  aside?: string;
  rows?: number;
  single?: boolean;
  /** What stands under it, given the id by which the field is described. */
  hint?: (id: string) => JSX.Element;
}): JSX.Element {
  const id = createUniqueId();
  const who = createHere(props.draft, () => props.field);
  return (
    <div class={`field words${hereClass(who())}`}>
      <label for={id}>
        {props.label} <Show when={props.aside}>{(aside) => <span class="muted">{aside()}</span>}</Show>
      </label>
      <div class="framed">
        <Flag who={who()} />
        <BoundField
          id={id}
          text={props.text}
          field={props.field}
          rows={props.rows ?? 1}
          single={props.single ?? false}
          describedBy={props.hint ? `${id}-hint` : undefined}
        />
      </div>
      {props.hint?.(`${id}-hint`)}
    </div>
  );
}
