import type { Problem } from '@longbox/shared/readiness';
import { type JSX, lazy, Show, Suspense } from 'solid-js';

import { Waiting } from '../ui/state-view';
import { Details } from './details/details';
import type { OpenDraft } from './open-draft';
import { Readiness } from './readiness/readiness';
import type { DoAct } from './schedule/do-act';
import { Standing } from './schedule/standing';
import { words } from './words';

const Versions = lazy(async () => ({ default: (await import('./versions/versions')).Versions }));

export type Panel = 'details' | 'versions';

/** The column beside the work: the details, or the versions. */
export function Inspector(props: {
  draft: OpenDraft;
  panel: Panel;
  problems: Problem[];
  onPanel: (panel: Panel) => void;
  onGo: (problem: Problem) => (() => void) | null;
  onAct: DoAct;
}): JSX.Element {
  return (
    <aside class="insp" aria-label={words.details[props.panel]}>
      <fieldset class="seg tabs">
        <legend class="sr">{words.details.panel}</legend>
        <label>
          <input
            type="radio"
            name="panel"
            checked={props.panel === 'details'}
            onChange={() => props.onPanel('details')}
          />
          {words.details.details}
        </label>
        <label>
          <input
            type="radio"
            name="panel"
            checked={props.panel === 'versions'}
            onChange={() => props.onPanel('versions')}
          />
          {words.details.versions}
        </label>
      </fieldset>
      <Show
        when={props.panel === 'details'}
        fallback={
          <Suspense fallback={<Waiting rows={3} />}>
            <Versions draft={props.draft} />
          </Suspense>
        }
      >
        <div class="pane">
          <Readiness problems={props.problems} onGo={(problem) => props.onGo(problem)} />
          <Standing comic={props.draft.around.comic()} acts={props.draft.around.acts} onAct={props.onAct} />
          <Details draft={props.draft} />
        </div>
      </Show>
    </aside>
  );
}
