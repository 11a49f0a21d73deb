import { For, type JSX } from 'solid-js';

import { en } from '../i18n/en';
import { Dialog } from '../ui/dialog';
import { notify } from '../ui/notices';

/** Recovery codes, which are shown once. */
export function CodesDialog(props: { codes: readonly string[] | undefined; onClose: () => void }): JSX.Element {
  const copy = async () => {
    await navigator.clipboard.writeText((props.codes ?? []).join('\n'));
    notify(en.account.copied);
  };
  return (
    <Dialog open={props.codes !== undefined} title={en.account.codes} closable={false} onClose={props.onClose}>
      <p>{en.account.codesHow}</p>
      <ul class="account-codes">
        <For each={props.codes}>{(code) => <li>{code}</li>}</For>
      </ul>
      <div class="dialog-foot">
        <button type="button" class="btn" onClick={() => void copy()}>
          {en.account.copy}
        </button>
        <button type="button" class="btn primary" onClick={() => props.onClose()}>
          {en.account.kept}
        </button>
      </div>
    </Dialog>
  );
}
