import { type JSX, Show } from 'solid-js';

import type { Acts, ComicFacts } from '../surroundings';
import { words } from '../words';
import type { DoAct } from './do-act';

/** What readers get and what the draft says have parted: how far, and the button that brings them together. */
export function Standing(props: { comic: ComicFacts; acts: Acts | undefined; onAct: DoAct }): JSX.Element {
  const isWaiting = () => props.comic.state === 'scheduled';
  return (
    <Show when={props.comic.changes > 0 && (isWaiting() || props.comic.state === 'published')}>
      <div class="apart">
        <b>{isWaiting() ? words.when.changesScheduled(props.comic.changes) : words.when.changesPublished}</b>
        <Show when={props.acts}>
          {(acts) => (
            <button type="button" class="btn small" onClick={() => void props.onAct(acts().update, words.when.updated)}>
              {isWaiting() ? words.when.updateScheduled : words.when.publishChanges}
            </button>
          )}
        </Show>
      </div>
    </Show>
  );
}
