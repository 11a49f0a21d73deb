import { createSignal, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Dialog } from './dialog';
import { Icon } from './icon';

/**
 * A dialog with fields and one thing to do. `onSubmit` answers with why it could not be done, or with nothing, and the
 * dialog closes.
 */
export function FormDialog(props: {
  open: boolean;
  title: string;
  submit: string;
  onSubmit: () => Promise<string | undefined>;
  onClose: () => void;
  /** The act takes something away. */
  danger?: boolean;
  /** What the button that changes nothing says. */
  keep?: string;
  children: JSX.Element;
}): JSX.Element {
  const [wrong, setWrong] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const close = () => {
    setWrong(undefined);
    props.onClose();
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    const message = await props.onSubmit();
    setBusy(false);
    setWrong(message);
    if (message === undefined) props.onClose();
  };

  return (
    <Dialog open={props.open} title={props.title} onClose={close}>
      <form class="dialog-form" onSubmit={(event) => void submit(event)}>
        {props.children}
        <div role="alert">
          <Show when={wrong()}>
            {(text) => (
              <p class="alert">
                <Icon name="circle-alert" />
                {text()}
              </p>
            )}
          </Show>
        </div>
        <div class="dialog-foot">
          <button type="button" class="btn" onClick={close}>
            {props.keep ?? en.cancel}
          </button>
          <button type="submit" class={props.danger ? 'btn danger' : 'btn primary'} disabled={busy()}>
            {props.submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
