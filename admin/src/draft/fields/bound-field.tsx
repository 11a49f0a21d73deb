import { type JSX, onCleanup, onMount } from 'solid-js';
import type * as Y from 'yjs';

import { bindText } from './bind-text';
import { growWithWords } from './grow';

/** A field that is one text of the draft. It grows with its words; with `single` a line end becomes a space. */
export function BoundField(props: {
  text: Y.Text;
  /** Its name in `field-name.ts`. */
  field: string;
  id?: string;
  class?: string;
  rows?: number;
  single?: boolean;
  placeholder?: string;
  label?: string;
  describedBy?: string | undefined;
  ref?: (element: HTMLTextAreaElement) => void;
  onKeyDown?: (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => void;
}): JSX.Element {
  let field: HTMLTextAreaElement | undefined;
  onMount(() => {
    if (!field) return;
    const element = field;
    // Before the binding, so that the text never holds what the field may not.
    if (props.single) element.addEventListener('input', () => joinLines(element));
    onCleanup(bindText(element, props.text));
    onCleanup(growWithWords(element));
  });
  return (
    <textarea
      ref={(element) => {
        field = element;
        props.ref?.(element);
      }}
      id={props.id}
      class={props.class ?? 'input'}
      rows={props.rows ?? 1}
      placeholder={props.placeholder}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      data-field={props.field}
      onKeyDown={(event) => {
        if (props.single && event.key === 'Enter' && !event.isComposing) event.preventDefault();
        props.onKeyDown?.(event);
      }}
    />
  );
}

function joinLines(field: HTMLTextAreaElement): void {
  if (!field.value.includes('\n')) return;
  const caret = field.selectionStart;
  field.value = field.value.replaceAll('\n', ' ');
  field.setSelectionRange(caret, caret);
}
