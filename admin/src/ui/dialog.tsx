import './dialog.css';

import { createEffect, createUniqueId, type JSX, onCleanup, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Icon } from './icon';

/**
 * A modal dialog: the browser keeps the focus inside, gives it back after, and closes on Esc. `onClose` is called for every
 * way of closing. What is inside exists only while it is open.
 */
export function Dialog(props: {
  open: boolean;
  title: string;
  onClose: () => void;
  /** Without it Esc and the corner button do not close. */
  closable?: boolean;
  /** Wider than the usual 520 px. */
  wide?: boolean;
  children: JSX.Element;
}): JSX.Element {
  const titleId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  let isGone = false;
  createEffect(() => {
    if (props.open && !dialog?.open) dialog?.showModal();
    if (!props.open && dialog?.open) dialog.close();
  });
  // One that is taken away while it is open gives the focus back as well.
  onCleanup(() => {
    isGone = true;
    dialog?.close();
  });
  const closable = () => props.closable !== false;

  return (
    <dialog
      ref={(element) => (dialog = element)}
      class={props.wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (!closable()) event.preventDefault();
      }}
      onClose={() => {
        if (!isGone) props.onClose();
      }}
      onClick={(event) => {
        if (closable() && event.target === event.currentTarget) dialog?.close();
      }}
    >
      <Show when={props.open}>
        <div class="dialog-box">
          <header class="dialog-head">
            <h2 id={titleId}>{props.title}</h2>
            <Show when={closable()}>
              <button type="button" class="btn quiet icon" aria-label={en.close} onClick={() => dialog?.close()}>
                <Icon name="x" />
              </button>
            </Show>
          </header>
          {props.children}
        </div>
      </Show>
    </dialog>
  );
}
