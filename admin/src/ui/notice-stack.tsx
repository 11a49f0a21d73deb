import './notices.css';

import { createSignal, For, type JSX, onCleanup } from 'solid-js';

import { dismiss, type Notice, shownNotices } from './notices';

/** The desk's one polite live region, with the notices in it. */
export const NoticeStack = (): JSX.Element => (
  <div class="toasts" role="status" aria-live="polite">
    <For each={shownNotices()}>{(notice) => <Toast notice={notice} />}</For>
  </div>
);

/** Leaves after its time, which stands still under the pointer and while it has the focus. */
function Toast(props: { notice: Notice }): JSX.Element {
  const [left, setLeft] = createSignal(props.notice.act ? 10 : 4);
  let held = false;
  const clock = setInterval(() => {
    if (!held && setLeft(left() - 1) <= 0) dismiss(props.notice.id);
  }, 1_000);
  onCleanup(() => clearInterval(clock));
  const hold = (on: boolean) => () => void (held = on);

  return (
    <div
      class="toast"
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocusIn={hold(true)}
      onFocusOut={hold(false)}
    >
      <span>{props.notice.text}</span>
      {props.notice.act && (
        <button
          type="button"
          class="link"
          onClick={() => {
            props.notice.act?.run();
            dismiss(props.notice.id);
          }}
        >
          {props.notice.act.label}
        </button>
      )}
    </div>
  );
}
