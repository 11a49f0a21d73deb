import { For, type JSX } from 'solid-js';

/** Plain text as the author wrote it: a blank line starts a new paragraph. */
export const Paragraphs = (props: { text: string }): JSX.Element => (
  <For each={props.text.split(/\n\s*\n/).filter((part) => part.trim() !== '')}>{(part) => <p>{part.trim()}</p>}</For>
);
