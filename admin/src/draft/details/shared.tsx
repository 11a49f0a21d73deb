import { draftPages, draftText } from '@longbox/shared/draft/shape';
import { pagesInOrder } from '@longbox/shared/draft/content';
import { For, type JSX } from 'solid-js';

import { createRead } from '../observe';
import type { OpenDraft } from '../open-draft';
import { Thumb } from '../pages/thumb';
import { words } from '../words';

/** How the comic looks where somebody shares its address. */
export function Shared(props: { draft: OpenDraft }): JSX.Element {
  const { doc, around } = props.draft;
  const title = createRead(draftText(doc, 'title'), () => draftText(doc, 'title').toString());
  const afterline = createRead(draftText(doc, 'afterline'), () => draftText(doc, 'afterline').toString());
  const assets = createRead(draftPages(doc), () =>
    pagesInOrder(doc)
      .slice(0, 3)
      .map(({ page }) => String(page.get('asset') ?? '')),
  );
  return (
    <section class="field" aria-labelledby="shared-title">
      <h3 id="shared-title" class="label">
        {words.details.shared}
      </h3>
      <div class="og">
        <span class="og-a">
          <For each={assets()}>{(id) => <Thumb picture={around.picture(id)} />}</For>
        </span>
        <span class="og-t">
          <small>{around.comic().addressBase.split('/')[0]}</small>
          <b>{title() || words.untitled}</b>
          <span>{afterline()}</span>
        </span>
      </div>
    </section>
  );
}
