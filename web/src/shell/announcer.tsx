import { createSignal, type JSX } from 'solid-js';

const [message, setMessage] = createSignal('');

/** Tells screen readers what changed without moving their place. */
export const announce = (text: string): void => void setMessage(text);

/** The one live region of the app. */
export const Announcer = (): JSX.Element => (
  <p class="sr" role="status">
    {message()}
  </p>
);
