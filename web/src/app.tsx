import { query, Route, Router, type RouteSectionProps, useLocation } from '@solidjs/router';
import { createEffect, ErrorBoundary, type JSX, on, Suspense } from 'solid-js';

import { getComic, getHome } from './api/queries';
import { Unreachable } from './missing/unreachable';
import { forgetServedPictures } from './reading/adopt';
import { Announcer } from './shell/announcer';
import { letFontsIn } from './shell/late-fonts';
import { makePageKeys } from './shell/page-keys';
import { AboutRoute, ArchiveRoute, ChapterRoute, ComicRoute, HomeRoute, MissingRoute, SeriesRoute } from './views';

/** What stays while views change: errors, announcements, keys. */
function Root(props: RouteSectionProps): JSX.Element {
  const location = useLocation();
  makePageKeys();
  createEffect(on(() => location.pathname, onMove, { defer: true }));
  return (
    <>
      <ErrorBoundary fallback={(_, reset) => <Unreachable retry={() => retry(reset)} />}>
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
      <Announcer />
    </>
  );
}

/** Forgets answers that did not come, and draws the view again. */
function retry(reset: () => void): void {
  query.clear();
  reset();
}

/** After a move within the app the new view's title takes the focus, unless what had it is still there. */
function onMove(): void {
  forgetServedPictures();
  letFontsIn();
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
