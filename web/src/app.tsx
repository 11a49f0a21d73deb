import { query, Route, Router, type RouteSectionProps, useBeforeLeave, useLocation } from '@solidjs/router';
import { createEffect, ErrorBoundary, type JSX, on, onMount, Suspense } from 'solid-js';

import AboutRoute from './about/route';
import { getComic, getHome } from './api/queries';
import { ArchiveRoute, ChapterRoute, SeriesRoute } from './archive/routes';
import HomeRoute from './home/route';
import ComicRoute from './reading/route';
import MissingRoute from './missing/route';
import { Unreachable } from './missing/unreachable';
import { forgetServedPictures } from './reading/adopt';
import { Announcer } from './shell/announcer';
import { KeyHelp } from './shell/key-help';

/** What stays while views change: errors, announcements, key help. */
function Root(props: RouteSectionProps): JSX.Element {
  const location = useLocation();
  onMount(() => queueMicrotask(forgetServedPictures));
  useBeforeLeave(forgetServedPictures);
  createEffect(on(() => location.pathname, focusTitle, { defer: true }));
  return (
    <>
      <ErrorBoundary fallback={(_, reset) => <Unreachable retry={() => retry(reset)} />}>
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
      <Announcer />
      <KeyHelp />
    </>
  );
}

/** Forgets answers that did not come, and draws the view again. */
function retry(reset: () => void): void {
  query.clear();
  reset();
}

/** After a move within the app the new view's title takes the focus, unless what had it is still there. */
function focusTitle(): void {
  requestAnimationFrame(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  });
}

/** The reader's app. */
export const App = (): JSX.Element => (
  <Router root={Root} scrollRestoration>
    <Route path="/" component={HomeRoute} preload={() => void getHome()} />
    <Route
      path="/comic/:slug"
      component={ComicRoute}
      preload={({ params }) => void getComic(decodeURIComponent(params['slug'] ?? ''))}
    />
    <Route path="/archive" component={ArchiveRoute} />
    <Route path="/chapter/:slug" component={ChapterRoute} />
    <Route path="/series/:slug" component={SeriesRoute} />
    <Route path="/about" component={AboutRoute} />
    <Route path="*rest" component={MissingRoute} />
  </Router>
);
