import { lazy } from 'solid-js';

const archive = () => import('./archive/routes');
const others = () => import('./about/route');
const missing = () => import('./missing/route');

/** Views that most visits do not open; they come when they are needed. */
export const ArchiveRoute = lazy(() => archive().then((views) => ({ default: views.ArchiveRoute })));
export const ChapterRoute = lazy(() => archive().then((views) => ({ default: views.ChapterRoute })));
export const SeriesRoute = lazy(() => archive().then((views) => ({ default: views.SeriesRoute })));
export const AboutRoute = lazy(others);
export const MissingRoute = lazy(missing);
export const Missing = lazy(() => missing().then((views) => ({ default: views.Missing })));

/** Fetches the code of the view at a path, so that the served document stays until its successor can be drawn. */
export async function loadViewOf(path: string): Promise<void> {
  if (path === '/' || path.startsWith('/comic/')) return;
  if (/^\/(archive|chapter|series)(\/|$)/.test(path)) await archive();
  else if (path === '/about') await others();
  else await missing();
}
