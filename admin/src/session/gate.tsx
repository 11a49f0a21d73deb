import './session.css';

import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { makeTitle } from '../shell/view';
import { Icon } from '../ui/icon';
import { LongboxMark } from '../ui/mark';

/** The frame of what is seen before somebody is signed in. */
export function Gate(props: { title: string; showTitle?: boolean; children: JSX.Element }): JSX.Element {
  makeTitle(() => props.title);
  return (
    <main class="gate" id="main">
      <div class="card gate-card">
        <p class="brand">
          <LongboxMark />
          {en.desk}
        </p>
        <h1 class={props.showTitle ? undefined : 'sr'} tabindex="-1">
          {props.title}
        </h1>
        {props.children}
      </div>
    </main>
  );
}

/** What was wrong with what was sent, in words that help. */
export const Wrong = (props: { text: string | undefined }): JSX.Element => (
  <div role="alert">
    <Show when={props.text}>
      {(text) => (
        <p class="alert">
          <Icon name="circle-alert" />
          {text()}
        </p>
      )}
    </Show>
  </div>
);
