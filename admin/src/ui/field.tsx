import { createUniqueId, type JSX, Show } from 'solid-js';

/** A label over one line of input, with a hint or what is wrong below it. */
export function Field(props: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  onChange?: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'time' | 'number' | 'datetime-local';
  hint?: string | undefined;
  error?: string | undefined;
  autocomplete?: string;
  required?: boolean;
  autofocus?: boolean;
  placeholder?: string;
  inputMode?: 'numeric' | 'text';
  maxLength?: number;
  disabled?: boolean;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        class="input"
        type={props.type ?? 'text'}
        value={props.value}
        autocomplete={props.autocomplete ?? 'off'}
        autofocus={props.autofocus}
        required={props.required}
        disabled={props.disabled}
        placeholder={props.placeholder}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
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
