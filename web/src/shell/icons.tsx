import type { JSX } from 'solid-js';

/** Outlines from Lucide (ISC licence, lucide.dev), 24 × 24. */
const outlines = {
  first: 'm17 18-6-6 6-6M7 6v12',
  previous: 'm15 18-6-6 6-6',
  next: 'm9 18 6-6-6-6',
  last: 'm7 18 6-6-6-6M17 6v12',
  random:
    'm18 14 4 4-4 4m0-20 4 4-4 4M2 18h1.973a4 4 0 0 0 3.3-1.7l5.454-8.6a4 4 0 0 1 3.3-1.7H22M2 6h1.972a4 4 0 0 1 3.6 2.2M22 18h-6.041a4 4 0 0 1-3.3-1.8l-.359-.45',
  captions: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM7 15h4m4 0h2M7 11h2m4 0h4',
  grid: 'M3 3h7v7H3zm11 0h7v7h-7zm0 11h7v7h-7zM3 14h7v7H3z',
  theme:
    'M12 8a2.83 2.83 0 0 0 4 4 4 4 0 1 1-4-4M12 2v2m0 16v2M4.9 4.9l1.4 1.4m11.4 11.4 1.4 1.4M2 12h2m16 0h2M6.3 17.7l-1.4 1.4M19.1 4.9l-1.4 1.4',
  check: 'M20 6 9 17l-5-5',
  bookmark: 'm19 21-7-4-7 4V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2Z',
  close: 'M18 6 6 18M6 6l12 12',
  alert: 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3ZM12 9v4m0 4h.01',
} as const;

export type IconName = keyof typeof outlines;

/** A picture beside a word, or inside a control that has a name of its own. */
export const Icon = (props: { name: IconName }): JSX.Element => (
  <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
    <path d={outlines[props.name]} />
  </svg>
);

/** Longbox's own mark: a box with three tabs. */
export const LongboxMark = (): JSX.Element => (
  <svg class="lb" viewBox="0 0 26 26" aria-hidden="true">
    <path
      d="M4 8V5h5v3m1-1V3h5v5m1 0V5h5v3"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
    <path class="lb-box" d="M2 9h22v13a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2Z" />
    <path class="lb-label" d="M8 14h10v4H8Z" />
  </svg>
);
