import type { JSX } from 'solid-js';

/** Longbox's own mark: a box with three tabs. */
export const LongboxMark = (): JSX.Element => (
  <svg class="lb" viewBox="0 0 28 28" aria-hidden="true">
    <path
      class="lb-tabs"
      d="M5 12V6.5A1.5 1.5 0 0 1 6.5 5h4A1.5 1.5 0 0 1 12 6.5V12M10.5 12V4A1.5 1.5 0 0 1 12 2.5h4A1.5 1.5 0 0 1 17.5 4v8m-1-0V7.5A1.5 1.5 0 0 1 18 6h3.5A1.5 1.5 0 0 1 23 7.5V12"
    />
    <path class="lb-box" d="M2.5 12h23L24 24.2a1.5 1.5 0 0 1-1.5 1.3h-17A1.5 1.5 0 0 1 4 24.2Z" />
    <path class="lb-label" d="M11 17.5h6" />
  </svg>
);
