import { type DraftPageMap, draftPage, textOf } from '@longbox/shared/draft/shape';
import { createSignal, type JSX, Show } from 'solid-js';

import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { WordsField } from '../fields/words-field';
import { pageField } from '../fields/field-name';
import { createRead } from '../observe';
import type { OpenDraft } from '../open-draft';
import type { Picture } from '../surroundings';
import { words } from '../words';
import { AltHint } from './alt-hint';

/** The image of one page, and the words that stand for it. */
export function PageWork(props: { draft: OpenDraft; id: string; number: number; count: number }): JSX.Element {
  return (
    <Show when={draftPage(props.draft.doc, props.id)} keyed>
      {(page) => <Work draft={props.draft} id={props.id} page={page} number={props.number} count={props.count} />}
    </Show>
  );
}

function Work(props: { draft: OpenDraft; id: string; page: DraftPageMap; number: number; count: number }): JSX.Element {
  const assetId = createRead(props.page, () => String(props.page.get('asset') ?? ''));
  const picture = () => props.draft.around.picture(assetId());
  const alt = () => textOf(props.page, 'alt');
  const hover = () => textOf(props.page, 'hover');
  return (
    <section class="canvas" aria-label={words.pages.page(props.number)}>
      <Show when={picture()} fallback={<Bar number={props.number} count={props.count} />}>
        {(found) => <Sheet picture={found()} number={props.number} count={props.count} />}
      </Show>
      <Show when={alt()} keyed>
        {(text) => (
          <WordsField
            draft={props.draft}
            text={text}
            field={pageField('alt', props.id)}
            label={words.alt.label}
            aside={words.alt.what}
            rows={3}
            hint={(id) => <AltHint id={id} text={text} />}
          />
        )}
      </Show>
      <Show when={hover()} keyed>
        {(text) => (
          <WordsField
            draft={props.draft}
            text={text}
            field={pageField('hover', props.id)}
            label={words.hover.label}
            aside={words.hover.what}
            single
          />
        )}
      </Show>
    </section>
  );
}

const Bar = (props: { number: number; count: number; children?: JSX.Element }): JSX.Element => (
  <div class="canvas-bar">
    <span class="label">{words.pages.of(props.number, props.count)}</span>
    {props.children}
  </div>
);

function Sheet(props: { picture: Picture; number: number; count: number }): JSX.Element {
  const [zoomed, setZoomed] = createSignal(false);
  return (
    <>
      <Bar number={props.number} count={props.count}>
        <span class="hint num dim">{words.pages.size(props.picture.width, props.picture.height)}</span>
        <span class="sp" />
        <button type="button" class="btn small icon" aria-label={words.pages.zoom} onClick={() => setZoomed(true)}>
          <Icon name="zoom-in" />
        </button>
      </Bar>
      <div class="art">
        <img
          src={props.picture.src}
          srcset={props.picture.srcset}
          sizes="(max-width: 760px) 100vw, 480px"
          width={props.picture.width}
          height={props.picture.height}
          style={{ 'background-color': props.picture.color }}
          alt={words.pages.page(props.number)}
          decoding="async"
        />
      </div>
      <Dialog open={zoomed()} title={words.pages.of(props.number, props.count)} wide onClose={() => setZoomed(false)}>
        <div class="zoomed" tabindex="0" role="group" aria-label={words.pages.zoomed}>
          <img
            src={props.picture.src}
            srcset={props.picture.srcset}
            sizes={`${props.picture.width}px`}
            width={props.picture.width}
            height={props.picture.height}
            alt={words.pages.page(props.number)}
          />
        </div>
      </Dialog>
    </>
  );
}
