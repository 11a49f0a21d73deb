import { PreviewDocument, type PreviewQuery } from '@longbox/shared/generated/admin/preview/graphql';
import { createResource, type JSX, Match, Show, Switch } from 'solid-js';

import { client } from '../../api/client';
import { dayAndTime } from '../../i18n/format';
import { StateView, Unreached, Waiting } from '../../ui/state-view';
import { pictureOf } from '../picture-of';
import { words } from '../words';
import { Sheet, type SheetContent } from './sheet';

/** A draft for somebody whom an author sent a link: what stands after `#` opens it, without an account. */
export default function SharedPreviewRoute(): JSX.Element {
  const [answer, { refetch }] = createResource(async () => {
    const { data } = await client.query(
      PreviewDocument,
      { link: location.hash.slice(1) },
      { requestPolicy: 'network-only' },
    );
    return data?.preview ?? null;
  });
  const shown = () => {
    const found = answer();
    return found?.__typename === 'ComicPreview' ? found : undefined;
  };
  const refusal = () => {
    const found = answer();
    return found?.__typename === 'PreviewRefused' ? found.message : undefined;
  };
  document.title = words.preview;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  return (
    <main class="prev-page" id="main">
      <Switch fallback={<Waiting tall rows={2} />}>
        <Match when={shown()}>
          {(found) => (
            <>
              <p class="prev-notice" role="note">
                {words.previews.notOut} {words.previews.until(dayAndTime(found().expiresAt, zone))}
              </p>
              <Show when={found().comic.contentWarning}>
                {(warning) => (
                  <p class="prev-notice">
                    {words.previews.warning} {[...warning().kinds, warning().text].filter(Boolean).join(', ')}
                  </p>
                )}
              </Show>
              <Sheet content={contentOf(found().comic)} heading={<h1>{found().comic.title || words.untitled}</h1>} />
            </>
          )}
        </Match>
        <Match when={refusal()}>
          {(why) => (
            <>
              <h1 class="sr">{words.preview}</h1>
              <StateView icon="link" title={words.previews.ended} why={why()} />
            </>
          )}
        </Match>
        <Match when={answer.state === 'ready'}>
          <h1 class="sr">{words.preview}</h1>
          <Unreached retry={() => void refetch()} />
        </Match>
      </Switch>
    </main>
  );
}

type Copy = Extract<PreviewQuery['preview'], { __typename: 'ComicPreview' }>['comic'];

const contentOf = ({ title, afterline, note, layout, pages }: Copy): SheetContent => ({
  title,
  afterline,
  note,
  layout: layout.toLowerCase(),
  pages: pages.map(({ alt, image }) => ({ alt, picture: image ? pictureOf(image) : undefined })),
});
