import { lazy } from 'solid-js';

/** Each kind of view has its code in a file of its own, which comes when it is opened. */
export const HomeRoute = lazy(() => import('./home/route'));
export const ComicRoute = lazy(() => import('./reading/route'));
export const ArchiveRoute = lazy(() => import('./archive/archive-route'));
export const ChapterRoute = lazy(() => import('./archive/chapter-route'));
export const SeriesRoute = lazy(() => import('./archive/series-route'));
export const AboutRoute = lazy(() => import('./about/route'));
export const MissingRoute = lazy(() => import('./missing/route'));
export const Missing = lazy(() => import('./missing/route').then((view) => ({ default: view.Missing })));

/** By the first part of a path. */
const views = new Map([
  ['', HomeRoute],
  ['comic', ComicRoute],
  ['archive', ArchiveRoute],
  ['chapter', ChapterRoute],
  ['series', SeriesRoute],
  ['about', AboutRoute],
]);

/** Fetches the code of the view at a path, so that the served document stays until its successor can be drawn. */
export const loadViewOf = (path: string): Promise<unknown> =>
  (views.get(path.split('/')[1] ?? '') ?? MissingRoute).preload();
