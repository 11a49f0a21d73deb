import { plainNote, type RichText } from '@longbox/shared/draft/rich-text';
import { createSignal, For, type JSX, Show } from 'solid-js';

import { Dialog } from '../../ui/dialog';
import type { OpenDraft } from '../open-draft';
import { Option } from '../parts/option';
import { words } from '../words';
import { type Said, sayAgain, whatIsSaid } from './mine';

/** Fields that were written here and elsewhere at once: keep what the merge made of both, or have one's own back. */
export default function ReviewDialog(props: {
  draft: OpenDraft;
  fields: string[];
  mine: Said | null;
  nameOf: (field: string) => string;
  onGo: (field: string) => void;
  onClose: () => void;
  onDone: () => void;
}): JSX.Element {
  const now = whatIsSaid(props.draft.doc);
  const [mineWanted, setMineWanted] = createSignal<readonly string[]>([]);
  const want = (field: string, mine: boolean) =>
    setMineWanted((before) => [...before.filter((other) => other !== field), ...(mine ? [field] : [])]);
  const finish = () => {
    for (const field of mineWanted()) {
      const said = props.mine?.get(field);
      if (said !== undefined) sayAgain(props.draft.doc, field, said);
    }
    props.onDone();
  };
  return (
    <Dialog open title={words.review.title(props.fields.length)} onClose={() => props.onClose()}>
      <p class="hint">{words.review.why}</p>
      <For each={props.fields}>
        {(field) => (
          <fieldset class="opts">
            <legend class="label field-name">
              {props.nameOf(field)}{' '}
              <button type="button" class="link" onClick={() => props.onGo(field)}>
                {words.review.go}
              </button>
            </legend>
            <Option
              group={field}
              name={words.review.merged}
              hint={asWords(now.get(field))}
              chosen={!mineWanted().includes(field)}
              onChoose={() => want(field, false)}
            />
            <Show when={props.mine?.get(field)}>
              {(said) => (
                <Option
                  group={field}
                  name={words.review.mine}
                  hint={asWords(said())}
                  chosen={mineWanted().includes(field)}
                  onChoose={() => want(field, true)}
                />
              )}
            </Show>
          </fieldset>
        )}
      </For>
      <footer class="dialog-foot">
        <button type="button" class="btn" onClick={() => props.onClose()}>
          {words.review.later}
        </button>
        <button type="button" class="btn primary" onClick={finish}>
          {mineWanted().length > 0 ? words.review.useMine : words.review.keep}
        </button>
      </footer>
    </Dialog>
  );
}

const asWords = (said: string | RichText | undefined): string =>
  typeof said === 'string' ? said : plainNote(said ?? []);
