import './options.css';

import type { JSX } from 'solid-js';

/** One of several ways to go on, as a card: what it is over what that means. */
export const Option = (props: {
  /** Of the group that it belongs to. */
  group: string;
  name: string;
  hint: string;
  chosen: boolean;
  onChoose: () => void;
}): JSX.Element => (
  <label class="opt">
    <input type="radio" name={props.group} checked={props.chosen} onChange={() => props.onChoose()} />
    <span>
      <b>{props.name}</b>
      <small>{props.hint}</small>
    </span>
  </label>
);
