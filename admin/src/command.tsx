import { createSignal, type JSX } from 'solid-js';

/** A line for the terminal with a button that copies it. Where the browser does not let us copy, it is selected instead. */
export function Command(props: { line: string }): JSX.Element {
  const [said, setSaid] = createSignal('');
  let code: HTMLElement | undefined;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.line);
      setSaid('Copied');
    } catch {
      if (code) getSelection()?.selectAllChildren(code);
      setSaid('Selected: copy it with your keys');
    }
  };

  return (
    <div class="command">
      <code ref={(element) => (code = element)}>{props.line}</code>
      <button class="btn small" type="button" onClick={copy} aria-label={`Copy: ${props.line}`}>
        Copy
      </button>
      <span class="command-said" role="status">
        {said()}
      </span>
    </div>
  );
}
