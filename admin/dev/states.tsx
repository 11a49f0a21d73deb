import './states.css';

import { For, type JSX } from 'solid-js';

import { Details } from '../src/draft/details/details';
import type { OpenDraft } from '../src/draft/open-draft';
import { Option } from '../src/draft/parts/option';
import { Thumb } from '../src/draft/pages/thumb';
import { People } from '../src/draft/presence/people';
import { Readiness } from '../src/draft/readiness/readiness';
import { SaveState } from '../src/draft/saving/save-state';
import { Standing } from '../src/draft/schedule/standing';
import type { SaveStatus } from '../src/draft/session';
import { Unreached, Waiting } from '../src/ui/state-view';

/** Every small part of the editor in every state, side by side. */
export const States = (props: { draft: OpenDraft; statuses: SaveStatus[] }): JSX.Element => (
  <main class="states">
    <h1>Editor: states and small parts</h1>
    <Part title="Save states, in order of calm">
      <For each={props.statuses}>
        {(status) => <SaveState status={status} onRetry={() => {}} onReview={() => {}} />}
      </For>
    </Part>
    <Part title="Who is here">
      <People others={props.draft.session.others()} where={(field) => field} />
    </Part>
    <Part title="Before it goes out">
      <Readiness
        problems={[
          { code: 'NO_TITLE', blocks: true, page: null, message: 'Give it a title.' },
          { code: 'NO_ALT', blocks: false, page: 2, message: 'Describe what is drawn on page 2.' },
        ]}
        onGo={({ page }) => (page === null ? null : () => {})}
      />
    </Part>
    <Part title="Apart from what readers get">
      <Standing comic={props.draft.around.comic()} acts={props.draft.around.acts} onAct={() => Promise.resolve(true)} />
      <Standing
        comic={{ ...props.draft.around.comic(), state: 'published' }}
        acts={props.draft.around.acts}
        onAct={() => Promise.resolve(true)}
      />
    </Part>
    <Part title="Ways to go on">
      <div class="opts">
        <Option group="states" name="Thursday 3 December, 09:00" hint="Its moment now" chosen onChoose={() => {}} />
        <Option group="states" name="Now" hint="Published the moment you confirm" chosen={false} onChoose={() => {}} />
      </div>
    </Part>
    <Part title="Pages: there, and not yet">
      <div class="og-a">
        <Thumb picture={props.draft.around.picture('bottle')} />
        <Thumb picture={undefined} />
      </div>
    </Part>
    <Part title="Loading">
      <Waiting rows={3} />
    </Part>
    <Part title="Not arrived">
      <Unreached retry={() => {}} />
    </Part>
    <Part title="Details">
      <Details draft={props.draft} />
    </Part>
  </main>
);

const Part = (props: { title: string; children: JSX.Element }): JSX.Element => (
  <section>
    <h2 class="label">{props.title}</h2>
    <div class="card">{props.children}</div>
  </section>
);
