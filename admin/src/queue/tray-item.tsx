import type { QueueComicFragment } from '@longbox/shared/generated/admin/queue/graphql';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { may } from '../session/session';
import { Icon } from '../ui/icon';
import { Thumb } from '../ui/thumb';
import { startDrag } from './drop';
import type { Placing } from './placing';
import { isReady } from './ready';

/** One draft beside the calendar. */
export function TrayItem(props: { draft: QueueComicFragment; placing: Placing }): JSX.Element {
  const title = () => props.draft.title || en.untitled;
  const canPlace = () => isReady(props.draft) && may('comic.publish');
  const words = () => {
    const { problems, pageCount } = props.draft;
    const lack = problems.includes('NO_ALT')
      ? en.queue.undescribed
      : problems.includes('NO_TRANSCRIPT')
        ? en.queue.unwritten
        : en.queue.described;
    return pageCount === 0 ? en.queue.titleOnly : `${en.comics.pageCount(pageCount)}, ${lack}`;
  };

  return (
    <li
      draggable={canPlace()}
      onDragStart={(event) => startDrag(event, props.draft)}
      onKeyDown={(event) => props.placing.onKeyDown(event, props.draft, canPlace())}
    >
      <A href={`/comics/${props.draft.id}`} draggable={false} aria-keyshortcuts={canPlace() ? 'M' : undefined}>
        <Thumb image={props.draft.thumbnail} />
        <span>
          <b>{title()}</b>
          <small>{words()}</small>
        </span>
      </A>
      <Show when={canPlace()}>
        <button
          type="button"
          class="btn quiet small icon"
          aria-label={en.queue.giveSlot(title())}
          title={en.queue.giveSlot(title())}
          onClick={() => props.placing.setPicking(props.draft.id)}
        >
          <Icon name="calendar-plus" />
        </button>
      </Show>
    </li>
  );
}
