import { createAsync, useParams } from '@solidjs/router';
import { createEffect, type JSX, on, Show } from 'solid-js';

import { getComic } from '../api/queries';
import { Missing } from '../views';
import { makePageTitle } from '../shell/page-title';
import { titles } from '../shell/titles';
import { announce } from '../shell/announcer';
import { ComicPage } from './comic-page';
import * as en from '../i18n/en';
import { preloadNeighbour } from './neighbours';
import { keepPlace } from './place';
import { placeOf } from './place-in-words';
import { thumbnailOf } from './sources';
import { makeTurnKeys } from './turn-keys';

/** A comic in the browser: what the document cannot do by itself. */
export default function ComicRoute(): JSX.Element {
  const params = useParams<{ slug: string }>();
  const data = createAsync(() => getComic(decodeURIComponent(params.slug)));
  const comic = () => data()?.comic ?? undefined;
  makePageTitle(() => titles.comic(data()));
  makeTurnKeys(comic);
  createEffect(
    on(comic, (shown, before) => {
      if (!shown) return;
      const { slug, path, title, contentWarning, pages } = shown;
      const thumb = contentWarning || !pages[0] ? '' : thumbnailOf(pages[0].image, 96);
      keepPlace({ slug, path, title, place: placeOf(shown), thumb }, shown.chapter?.slug ?? '');
      preloadNeighbour(shown.neighbours.next);
      if (before) announce(en.turned(shown.title, placeOf(shown)));
    }),
  );
  return (
    <Show when={data()} keyed>
      {({ site, comic: shown }) => (
        <Show when={shown} fallback={<Missing path={location.pathname} />} keyed>
          {(one) => <ComicPage comic={one} site={site} />}
        </Show>
      )}
    </Show>
  );
}
