import { createUniqueId, type JSX, Show } from 'solid-js';

/** A label over several lines of input, with a hint below. It grows with its text. */
export function Area(props: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  onChange?: (value: string) => void;
  hint?: string;
  error?: string | undefined;
  rows?: number;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        class="input"
        rows={props.rows ?? 3}
        value={props.value}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={props.error || props.hint ? `${id}-about` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onChange={(event) => props.onChange?.(event.currentTarget.value)}
      />
      <Show when={props.error ?? props.hint}>
        {(about) => (
          <p id={`${id}-about`} class={props.error ? 'hint wrong' : 'hint'}>
            {about()}
          </p>
        )}
      </Show>
    </div>
  );
}
