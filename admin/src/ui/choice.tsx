import { createUniqueId, For, type JSX, Show } from 'solid-js';

/** One of a list, under a label. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
  hint?: string;
  disabled?: boolean;
}): JSX.Element {
  const id = createUniqueId();
  const pick = (value: string) => {
    const option = props.options.find(([one]) => one === value);
    if (option) props.onChange(option[0]);
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="input select"
        disabled={props.disabled}
        aria-describedby={props.hint ? `${id}-about` : undefined}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <For each={props.options}>
          {([value, name]) => (
            <option value={value} selected={value === props.value}>
              {name}
            </option>
          )}
        </For>
      </select>
      <Show when={props.hint}>
        {(hint) => (
          <p id={`${id}-about`} class="hint">
            {hint()}
          </p>
        )}
      </Show>
    </div>
  );
}
