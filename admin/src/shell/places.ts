import { en } from '../i18n/en';
import type { IconName } from '../ui/icon';

/** A section of the desk, as the rail, the phone's menu, the keys and the palette know it. */
export interface Place {
  path: string;
  name: string;
  icon: IconName;
  /** Second key after G. */
  key?: string;
  /** Which number stands beside it. */
  count?: 'comics' | 'queue';
  /** Below the line. */
  apart?: boolean;
}

/** Every section, in the order of the rail. */
export const places: readonly Place[] = [
  { path: '/', name: en.shell.dashboard, icon: 'layout-dashboard', key: 'D' },
  { path: '/comics', name: en.shell.comics, icon: 'book-open', key: 'C', count: 'comics' },
  { path: '/queue', name: en.shell.queue, icon: 'calendar-clock', key: 'Q', count: 'queue' },
  { path: '/series', name: en.shell.series, icon: 'layers' },
  { path: '/media', name: en.shell.media, icon: 'images', key: 'M' },
  { path: '/cast', name: en.shell.cast, icon: 'user-round' },
  { path: '/audit', name: en.shell.audit, icon: 'scroll-text', apart: true },
  { path: '/settings', name: en.shell.settings, icon: 'settings', apart: true },
];
