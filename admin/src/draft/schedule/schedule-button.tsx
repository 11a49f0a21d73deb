import type { JSX } from 'solid-js';

import { dayAndTime } from '../../i18n/format';
import { Icon } from '../../ui/icon';
import type { ComicFacts } from '../surroundings';
import { words } from '../words';

/** Says when the comic goes out, and leads to where that is decided. */
export const ScheduleButton = (props: { comic: ComicFacts; onOpen: () => void }): JSX.Element => (
  <button
    type="button"
    class={props.comic.state === 'published' ? 'btn' : 'btn primary'}
    aria-haspopup="dialog"
    aria-keyshortcuts="Control+Enter Meta+Enter"
    onClick={() => props.onOpen()}
  >
    <Icon name={props.comic.state === 'published' ? 'check' : 'calendar-clock'} />
    <span>{label(props.comic)}</span>
    <Icon name="chevron-down" />
  </button>
);

const label = ({ state, publishAt, timeZone }: ComicFacts): string => {
  if (state === 'scheduled' && publishAt) return dayAndTime(publishAt, timeZone);
  return state === 'published' ? words.states.published : words.schedule;
};
