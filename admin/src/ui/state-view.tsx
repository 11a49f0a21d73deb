import './state-view.css';

import { createSignal, type JSX, onCleanup, Show } from 'solid-js';

import { isOnline } from '../api/connection';
import { en } from '../i18n/en';
import { Icon, type IconName } from './icon';

/** What a place holds when it has nothing to show: what this is, why, and one thing to do. */
export const StateView = (props: {
  title: string;
  why?: string | undefined;
  icon?: IconName;
  children?: JSX.Element;
}): JSX.Element => (
  <div class="state">
    <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
    <h2>{props.title}</h2>
    <Show when={props.why}>{(why) => <p>{why()}</p>}</Show>
    <div class="state-acts">{props.children}</div>
  </div>
);

/** What to show in place of an answer that did not come. */
export const Unreached = (props: { retry: () => void; why?: string | undefined }): JSX.Element => (
  <StateView
    icon={isOnline() ? 'circle-alert' : 'wifi-off'}
    title={isOnline() ? en.states.failed : en.states.offline}
    why={props.why ?? (isOnline() ? en.states.failedWhy : en.states.offlineWhy)}
  >
    <button type="button" class="btn" onClick={() => props.retry()}>
      {en.tryAgain}
    </button>
  </StateView>
);

/** Grey rows in the place of what is coming: nothing for 150 ms, a word after 8 s. */
export function Waiting(props: { rows?: number; tall?: boolean }): JSX.Element {
  const [phase, setPhase] = createSignal<'none' | 'rows' | 'long'>('none');
  const clocks = [setTimeout(() => setPhase('rows'), 150), setTimeout(() => setPhase('long'), 8_000)];
  onCleanup(() => clocks.forEach((clock) => clearTimeout(clock)));
  return (
    <div class="waiting" aria-busy="true">
      <Show when={phase() !== 'none'}>
        {Array.from({ length: props.rows ?? 5 }, () => (
          <div class={props.tall ? 'skel tall' : 'skel'} />
        ))}
      </Show>
      <p class={phase() === 'long' ? 'muted' : 'sr'}>{phase() === 'long' ? en.states.working : en.states.loading}</p>
    </div>
  );
}
