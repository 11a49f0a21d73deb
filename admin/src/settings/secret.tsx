import { createSignal, type JSX } from 'solid-js';

import { en } from '../i18n/en';
import { Icon } from '../ui/icon';

/** Something that is shown once, with a button that copies it; where the browser does not let us, it is selected. */
export function Secret(props: { label: string; text: string }): JSX.Element {
  const [copied, setCopied] = createSignal(false);
  let field: HTMLInputElement | undefined;
  const copy = async () => {
    field?.select();
    await navigator.clipboard.writeText(props.text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div class="secret">
      <input
        ref={(element) => (field = element)}
        class="input mono"
        readonly
        aria-label={props.label}
        value={props.text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="btn" onClick={() => void copy()}>
        <Icon name={copied() ? 'check' : 'copy'} />
        {copied() ? en.settings.copied : en.settings.copy}
      </button>
    </div>
  );
}
