import type { DraftContent } from '@longbox/shared/draft/content';
import { createResource, For, type JSX, Show, Suspense } from 'solid-js';

import { Dialog } from '../../ui/dialog';
import { Waiting } from '../../ui/state-view';
import type { VersionContent } from '../surroundings';
import { words } from '../words';
import { asVersion, differences, type NamesOf, type Piece } from './compare';

/** A version and what the draft says now, side by side, as prose. */
export default function CompareDialog(props: {
  when: string;
  before: () => Promise<VersionContent | null>;
  after: DraftContent;
  names: NamesOf;
  onClose: () => void;
  onRestore: () => void;
}): JSX.Element {
  const [before] = createResource(() => props.before());
  const found = () => {
    const version = before();
    return version ? differences(version, asVersion(props.after), props.names) : undefined;
  };
  return (
    <Dialog open wide title={words.versions.comparing(props.when)} onClose={() => props.onClose()}>
      <Suspense fallback={<Waiting rows={4} />}>
        <Show when={before() === null}>
          <p class="hint wrong">{words.versions.failed}</p>
        </Show>
        <Show when={found()}>
          {(list) => (
            <For each={list()} fallback={<p>{words.versions.same}</p>}>
              {({ field, page, pieces }) => (
                <section class="cmp">
                  <h3 class="label">{words.versions.onPage(words.versions.fields[field], page)}</h3>
                  <div class="cmp-2">
                    <Side title={props.when} pieces={pieces} kind="removed" />
                    <Side title={words.versions.after} pieces={pieces} kind="added" />
                  </div>
                </section>
              )}
            </For>
          )}
        </Show>
      </Suspense>
      <footer class="dialog-foot">
        <button type="button" class="btn" onClick={() => props.onClose()}>
          {words.close}
        </button>
        <button type="button" class="btn primary" onClick={() => props.onRestore()}>
          {words.versions.restoreTo(props.when)}
        </button>
      </footer>
    </Dialog>
  );
}

/** One copy of a field, what only it says marked by colour, line and word. */
const Side = (props: { title: string; pieces: Piece[]; kind: 'removed' | 'added' }): JSX.Element => {
  const shown = () => props.pieces.filter(({ kind }) => kind === props.kind || kind === 'both');
  return (
    <div>
      <b>{props.title}</b>
      <p>
        <For each={shown()} fallback={<span class="muted">{words.versions.empty}</span>}>
          {({ text, kind }) => (
            <Show when={kind !== 'both'} fallback={text}>
              <Show when={kind === 'added'} fallback={<del>{text}</del>}>
                <ins>{text}</ins>
              </Show>
            </Show>
          )}
        </For>
      </p>
    </div>
  );
};
