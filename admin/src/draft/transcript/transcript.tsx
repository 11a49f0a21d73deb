import './transcript.css';

import { readLine } from '@longbox/shared/draft/content';
import { type DraftLineMap, draftPage, linesOf } from '@longbox/shared/draft/shape';
import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';

import { Icon } from '../../ui/icon';
import { notify } from '../../ui/notices';
import { createRead } from '../observe';
import type { OpenDraft } from '../open-draft';
import { words } from '../words';
import { Line, wordsOfLine } from './line';
import { addLines, type Lines } from './line-edits';
import { PasteScript } from './paste-script';

/** What is said and shown on one page, line by line. */
export function Transcript(props: { draft: OpenDraft; pageId: string; number: number }): JSX.Element {
  const lines = () => {
    const page = draftPage(props.draft.doc, props.pageId);
    return page && linesOf(page);
  };
  return (
    <Show when={lines()} keyed>
      {(found) => <LineList draft={props.draft} pageId={props.pageId} lines={found} number={props.number} />}
    </Show>
  );
}

function LineList(props: { draft: OpenDraft; pageId: string; lines: Lines; number: number }): JSX.Element {
  const shown = createRead(props.lines, () => props.lines.toArray());
  const hintId = createUniqueId();
  const titleId = createUniqueId();
  const fields = new Map<DraftLineMap, HTMLTextAreaElement>();
  const [pasting, setPasting] = createSignal(false);

  const goTo = (line: DraftLineMap | undefined, caret: number) => {
    const field = line && fields.get(line);
    field?.focus();
    field?.setSelectionRange(caret, caret);
  };
  const add = () => {
    // Whoever spoke before the last one is the likeliest to speak next.
    const [before] = shown().slice(-2).map(readLine);
    const { character, speaker } = shown().length > 1 && before ? before : {};
    goTo(
      addLines(props.lines, [
        { kind: 'speech', ...(character && { character }), ...(speaker && { speaker }), text: '' },
      ]),
      0,
    );
  };

  return (
    <section class="tscript" aria-labelledby={titleId}>
      <div class="canvas-bar">
        <h2 id={titleId} class="label">
          {words.transcript.title}
        </h2>
        <span class="hint">{words.transcript.of(props.number)}</span>
        <span class="sp" />
        <button type="button" class="btn small" onClick={() => setPasting(true)}>
          {words.transcript.paste}
        </button>
      </div>
      <div class="lines">
        <ol>
          <For each={shown()}>
            {(line, index) => (
              <Show when={wordsOfLine(line)} keyed>
                {(text) => (
                  <Line
                    draft={props.draft}
                    pageId={props.pageId}
                    lines={props.lines}
                    line={line}
                    text={text}
                    number={index() + 1}
                    hintId={hintId}
                    goTo={goTo}
                    register={(element) => fields.set(line, element)}
                  />
                )}
              </Show>
            )}
          </For>
        </ol>
        <button type="button" class="ln-add" onClick={add}>
          <Icon name="plus" />
          {words.transcript.add}
        </button>
        <p id={hintId} class="hint ln-hint">
          {words.transcript.keys}
          <span class="sr">. {words.transcript.keysLeave}</span>
        </p>
      </div>
      <PasteScript
        open={pasting()}
        cast={props.draft.around.cast()}
        onClose={() => setPasting(false)}
        onLines={(content) => {
          addLines(props.lines, content);
          notify(words.transcript.pasted(content.length));
        }}
      />
    </section>
  );
}
