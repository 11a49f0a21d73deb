import type { DraftContent } from '@longbox/shared/draft/content';
import { plainNote } from '@longbox/shared/draft/rich-text';
import { createSignal, For, type JSX, Show } from 'solid-js';

import { Dialog } from '../../ui/dialog';
import { Icon, type IconName } from '../../ui/icon';
import { notify } from '../../ui/notices';
import type { OpenDraft } from '../open-draft';
import { words } from '../words';
import { Sheet } from './sheet';

type Widths = 'both' | 'desktop' | 'phone';
const widths: { name: Widths; icon: IconName }[] = [
  { name: 'both', icon: 'columns-2' },
  { name: 'desktop', icon: 'monitor' },
  { name: 'phone', icon: 'smartphone' },
];

/** The comic as readers will see it, at two widths, live with what is written. */
export default function Preview(props: { draft: OpenDraft; content: DraftContent; onClose: () => void }): JSX.Element {
  const [shown, setShown] = createSignal<Widths>(matchMedia('(max-width: 760px)').matches ? 'phone' : 'both');
  const content = () => ({
    ...props.content,
    note: plainNote(props.content.note),
    pages: props.content.pages.map(({ alt, assetId }) => ({ alt, picture: props.draft.around.picture(assetId) })),
  });
  return (
    <Dialog open wide title={words.preview} onClose={() => props.onClose()}>
      <div class="prev-bar">
        <fieldset class="seg">
          <legend class="sr">{words.previews.widths}</legend>
          <For each={widths}>
            {({ name, icon }) => (
              <label>
                <input type="radio" name="preview" checked={shown() === name} onChange={() => setShown(name)} />
                <Icon name={icon} />
                {words.previews[name]}
              </label>
            )}
          </For>
        </fieldset>
        <span class="sp" />
        <Show when={props.draft.around.previewLink}>{(make) => <PrivateLink make={make()} />}</Show>
      </div>
      <div class="prev-s" data-widths={shown()}>
        <Show when={shown() !== 'phone'}>
          <div class="prev-desk">
            <Sheet content={content()} />
          </div>
        </Show>
        <Show when={shown() !== 'desktop'}>
          <div class="prev-phone" tabindex="0" role="group" aria-label={words.previews.phone}>
            <Sheet content={content()} />
          </div>
        </Show>
      </div>
    </Dialog>
  );
}

function PrivateLink(props: { make: () => Promise<string | null> }): JSX.Element {
  const copy = async () => {
    const link = await props.make();
    if (link === null) return;
    try {
      await navigator.clipboard.writeText(link);
      notify(words.previews.copied);
    } catch {
      // Where the browser does not let us copy, the link itself is shown.
      notify(link);
    }
  };
  return (
    <button type="button" class="btn small" onClick={() => void copy()}>
      <Icon name="link" />
      {words.previews.copyLink}
    </button>
  );
}
