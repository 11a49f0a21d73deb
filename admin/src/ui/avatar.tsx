import type { JSX } from 'solid-js';

/** Up to two letters that stand for a person. */
export const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => [...word][0] ?? '')
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toLocaleUpperCase();

/** One of the three hues for people, always the same for the same person. */
const hueOf = (id: string): string =>
  `who-${([...id].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 3) + 1}`;

/** A person as a small disc of initials; decorative beside the name. */
export const Avatar = (props: { id: string; name: string; ring?: boolean }): JSX.Element => (
  <span class={`av ${hueOf(props.id)}${props.ring ? '' : ' flat'}`} title={props.name} aria-hidden="true">
    {initials(props.name)}
  </span>
);
