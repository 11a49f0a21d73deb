import './editor.css';

import { pagesInOrder, readDraft } from '@longbox/shared/draft/content';
import { plainNote } from '@longbox/shared/draft/rich-text';
import { draftPages, draftText } from '@longbox/shared/draft/shape';
import { problemsOf } from '@longbox/shared/readiness';
import { createEffect, createSignal, type JSX, lazy, on, onCleanup, onMount, Show, Suspense } from 'solid-js';

import { Address } from './details/address';
import { Inspector, type Panel } from './inspector';
import { BoundField } from './fields/bound-field';
import { fieldWords, pageOfField } from './fields/field-name';
import { listenForUndo } from './fields/undo';
import { WordsField } from './fields/words-field';
import { takeFiles } from '../uploads/take-files';
import { createRead } from './observe';
import type { OpenDraft } from './open-draft';
import { shownAfter } from './pages/page-order';
import { PageStrip } from './pages/page-strip';
import { PageWork } from './pages/page-work';
import { createHere, Flag, hereClass } from './presence/here';
import { listenForKeys } from './editor-keys';
import { EditorActs, EditorTop } from './editor-top';
import { type DialogName, OpenDialog } from './open-dialogs';
import { rememberMine } from './review/mine';
import { doActOn } from './schedule/do-act';
import { Transcript } from './transcript/transcript';
import { words } from './words';
import { fieldOf } from './readiness/field-of-problem';

const Note = lazy(() => import('./note/note'));

/** The editor of one comic. Its draft is ready: everything in it may be bound. */
export function Editor(props: { draft: OpenDraft }): JSX.Element {
  const { doc, session, around, undo } = props.draft;
  let main: HTMLElement | undefined;

  const pageIds = createRead(draftPages(doc), () => pagesInOrder(doc).map(({ id }) => id));
  const numberOf = (id: string) => (pageIds().includes(id) ? pageIds().indexOf(id) + 1 : null);
  const [shown, setShown] = createSignal<string | null>(pageIds()[0] ?? null);
  createEffect(on(pageIds, (now, before = []) => setShown((id) => shownAfter(before, now, id))));

  const content = createContent(props.draft);
  const problems = () => {
    const now = content();
    return now ? problemsOf({ ...now, note: plainNote(now.note) }, { hasAddress: around.comic().slug !== null }) : [];
  };

  /** Shows a field, on its page, and gives it the focus. */
  const go = (field: string) => {
    const pageId = pageOfField(field);
    if (pageId !== null) setShown(pageId);
    requestAnimationFrame(() => {
      const found = main?.querySelector<HTMLElement>(`[data-field^="${CSS.escape(field)}"]`);
      const target = found ?? main?.querySelector<HTMLElement>('.ln-add');
      target?.scrollIntoView({ block: 'center' });
      target?.focus();
    });
  };

  const nameOf = (field: string) => fieldWords(field, numberOf);
  const [dialog, setDialog] = createSignal<DialogName | null>(null);
  const [panel, setPanel] = createSignal<Panel>('details');
  const onAct = doActOn(props.draft);
  const memory = rememberMine(
    doc,
    () => ['offline', 'resending'].includes(session.status().state),
    (transaction) => !transaction.local,
  );
  onCleanup(() => memory.end());
  onCleanup(
    listenForKeys({
      save: () => void session.flush(),
      schedule: () => around.acts && setDialog('schedule'),
      preview: () => setDialog('preview'),
      versions: () => setPanel((now) => (now === 'versions' ? 'details' : 'versions')),
    }),
  );

  onMount(() => {
    if (!main) return;
    const editor = main;
    editor.addEventListener('focusin', ({ target }) => session.at(fieldAt(target)));
    editor.addEventListener('focusout', ({ relatedTarget }) => session.at(fieldAt(relatedTarget)));
    onCleanup(listenForUndo(editor, undo));
    if (around.onFiles) onCleanup(takeFiles(editor, around.onFiles));
  });

  const title = draftText(doc, 'title');
  const titleHere = createHere(props.draft, () => 'title');

  return (
    <>
      <EditorTop draft={props.draft} nameOf={nameOf} onOpen={setDialog} />
      <main ref={(element) => (main = element)} id="main" class="ed">
        <PageStrip draft={props.draft} pages={pageIds()} shown={shown()} onShow={setShown} />
        <div class="work">
          <div class={`titleline${hereClass(titleHere())}`}>
            <Flag who={titleHere()} />
            <h1 class="sr">{content()?.title || words.untitled}</h1>
            <BoundField
              text={title}
              field="title"
              class="title"
              single
              label={words.title}
              placeholder={words.titlePlaceholder}
            />
            <Address draft={props.draft} />
          </div>
          <div class="duo">
            <Show when={shown()} keyed fallback={<NoPages />}>
              {(id) => <PageWork draft={props.draft} id={id} number={numberOf(id) ?? 1} count={pageIds().length} />}
            </Show>
            <div class="said">
              <Show when={shown()} keyed>
                {(id) => <Transcript draft={props.draft} pageId={id} number={numberOf(id) ?? 1} />}
              </Show>
              <WordsField
                draft={props.draft}
                text={draftText(doc, 'afterline')}
                field="afterline"
                label={words.afterline.label}
                aside={words.afterline.what}
                single
              />
              <Suspense fallback={<div class="field note-waiting" aria-busy="true" />}>
                <Note draft={props.draft} />
              </Suspense>
            </div>
          </div>
        </div>
        <Inspector
          draft={props.draft}
          panel={panel()}
          problems={problems()}
          onPanel={setPanel}
          onAct={onAct}
          onGo={(problem) => {
            const field = fieldOf(problem, pageIds());
            return field === null ? null : () => go(field);
          }}
        />
      </main>
      <div class="ed-foot">
        <EditorActs draft={props.draft} onOpen={setDialog} />
      </div>
      <OpenDialog
        name={dialog()}
        draft={props.draft}
        content={content()}
        problems={problems()}
        mine={memory.mine()}
        nameOf={nameOf}
        onGo={go}
        onAct={onAct}
        onClose={() => setDialog(null)}
      />
    </>
  );
}

/** Name of the field that an element is part of. */
const fieldAt = (element: EventTarget | null): string | null =>
  element instanceof Element ? (element.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null) : null;

const NoPages = (): JSX.Element => (
  <section class="canvas empty">
    <p class="label">{words.pages.none}</p>
    <p class="hint">{words.pages.noneHint}</p>
  </section>
);

/** What the draft says, read again at most once a frame; undefined while it holds something that this app does not know. */
function createContent({ doc }: OpenDraft) {
  const read = () => {
    try {
      return readDraft(doc);
    } catch {
      return undefined;
    }
  };
  const [content, setContent] = createSignal(read());
  let frame = 0;
  const onUpdate = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      setContent(read());
    });
  };
  doc.on('update', onUpdate);
  onCleanup(() => {
    doc.off('update', onUpdate);
    cancelAnimationFrame(frame);
  });
  return content;
}
