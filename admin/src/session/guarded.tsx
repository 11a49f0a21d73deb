import { Navigate, type RouteSectionProps, useLocation } from '@solidjs/router';
import { createResource, type JSX, Match, Switch } from 'solid-js';

import { Shell } from '../shell/shell';
import { Unreached, Waiting } from '../ui/state-view';
import { loadMe, me } from './session';

/** Lets people in who are signed in; all others sign in first and come back to where they wanted to go. */
export function Guarded(props: RouteSectionProps): JSX.Element {
  const location = useLocation();
  const [state, { refetch }] = createResource(loadMe);
  const wanted = () => encodeURIComponent(location.pathname.replace(/^\/admin/u, '') + location.search + location.hash);

  return (
    <Switch fallback={<Waiting rows={1} />}>
      <Match when={me()}>
        <Shell {...props} />
      </Match>
      <Match when={state.latest === 'signed-out'}>
        <Navigate href={`/sign-in?next=${wanted()}`} />
      </Match>
      <Match when={state.latest === 'unreached'}>
        <main class="page">
          <Unreached retry={() => void refetch()} />
        </main>
      </Match>
    </Switch>
  );
}
