import { lazy } from 'solid-js';

const home = () => import('./home/route');
const comic = () => import('./reading/route');
const archive = () => import('./archive/archive-route');
const chapter = () => import('./archive/chapter-route');
const series = () => import('./archive/series-route');
const about = () => import('./about/route');
const missing = () => import('./missing/route');

/** Each kind of view has its code in a file of its own, which comes when it is opened. */
export const HomeRoute = lazy(home);
export const ComicRoute = lazy(comic);
export const ArchiveRoute = lazy(archive);
export const ChapterRoute = lazy(chapter);
export const SeriesRoute = lazy(series);
export const AboutRoute = lazy(about);
export const MissingRoute = lazy(missing);
export const Missing = lazy(() => missing().then((view) => ({ default: view.Missing })));

/** Fetches the code of the view at a path, so that the served document stays until its successor can be drawn. */
export async function loadViewOf(path: string): Promise<void> {
  const [, kind = ''] = path.split('/');
  await (Object.hasOwn(views, kind) ? views[kind]?.() : missing());
}

/** By the first part of a path. */
const views: Record<string, () => Promise<unknown>> = { '': home, comic, archive, chapter, series, about };
