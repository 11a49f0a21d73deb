import type { Navigator } from '@solidjs/router';

import { en } from '../i18n/en';
import { signOut } from '../session/session';
import { places } from '../shell/places';
import { switchTheme } from '../shell/theme';
import type { IconName } from '../ui/icon';

/** Something the palette can do or lead to. */
export interface Command {
  id: string;
  group: string;
  name: string;
  icon: IconName;
  /** What will be the case then, or where it stands. */
  effect?: string | undefined;
  keys?: readonly string[];
  run: () => void;
}

/** Everything that does not depend on what the site holds. @param nextEmpty the next slot that nothing fills, in words */
export const standing = (navigate: Navigator, nextEmpty: string | undefined): Command[] => [
  {
    id: 'new',
    group: en.palette.actions,
    name: en.shell.newComic,
    icon: 'plus',
    keys: ['N'],
    run: () => navigate('/comics/new'),
  },
  {
    id: 'bulk',
    group: en.palette.actions,
    name: en.shell.bulk,
    icon: 'layers',
    run: () => navigate('/bulk'),
  },
  {
    id: 'slot',
    group: en.palette.actions,
    name: en.palette.nextSlot,
    icon: 'calendar-plus',
    effect: nextEmpty ?? en.palette.noEmptySlot,
    run: () => navigate('/queue'),
  },
  {
    id: 'break',
    group: en.palette.actions,
    name: en.palette.planBreak,
    icon: 'palmtree',
    run: () => navigate('/queue'),
  },
  {
    id: 'invite',
    group: en.palette.actions,
    name: en.settings.invite,
    icon: 'users-round',
    run: () => navigate('/settings/people'),
  },
  { id: 'theme', group: en.palette.actions, name: en.shell.theme, icon: 'sun-moon', run: switchTheme },
  {
    id: 'keys',
    group: en.palette.actions,
    name: en.palette.keys,
    icon: 'info',
    keys: ['?'],
    run: () => void import('../shell/key-list').then(({ openKeyList }) => openKeyList()),
  },
  {
    id: 'sign-out',
    group: en.palette.actions,
    name: en.shell.signOut,
    icon: 'log-out',
    run: () => void signOut(),
  },
  ...places.map((place): Command => ({
    id: place.path,
    group: en.palette.goTo,
    name: place.name,
    icon: place.icon,
    ...(place.key && { keys: ['G', place.key] }),
    run: () => navigate(place.path),
  })),
];

/** Those whose name has every word of the text, in any order. */
export function matching(commands: readonly Command[], text: string): Command[] {
  const words = text.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return commands.filter(({ name }) => words.every((word) => name.toLocaleLowerCase().includes(word)));
}
