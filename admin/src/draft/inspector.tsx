import type { Problem } from '@longbox/shared/readiness';
import type { JSX } from 'solid-js';

import { Details } from './details/details';
import type { OpenDraft } from './open-draft';
import { Readiness } from './readiness/readiness';
import { words } from './words';

/** The column beside the work: what is left to do, then the details or the versions. */
export function Inspector(props: {
  draft: OpenDraft;
  problems: Problem[];
  onGo: (problem: Problem) => (() => void) | null;
}): JSX.Element {
  return (
    <aside class="insp" aria-label={words.details.details}>
      <div class="pane">
        <Readiness problems={props.problems} onGo={(problem) => props.onGo(problem)} />
        <Details draft={props.draft} />
      </div>
    </aside>
  );
}
