import { useParams } from '@solidjs/router';
import { createEffect, createResource, createSignal, type JSX, Match, on, onCleanup, Show, Switch } from 'solid-js';

import { createRead } from './observe';
import { draftText } from '@longbox/shared/draft/shape';
import { en } from '../i18n/en';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { apiSurroundings, askForEditor, type EditorAnswers } from './api-surroundings';
import { Editor } from './editor';
import { makeUndo } from './fields/undo';
import { openSession } from './live-session';
import type { DraftSession } from './session';
import { words } from './words';

/** The editor of the comic that the address names. */
export default function DraftRoute(): JSX.Element {
  const params = useParams();
  return (
    <Show when={params['id']} keyed>
      {(id) => <Opening comicId={id} />}
    </Show>
  );
}

/** Opens the draft and what is known around it; the editor comes when both are there, or are known not to come. */
function Opening(props: { comicId: string }): JSX.Element {
  const answers = askForEditor(props.comicId);
  const [session] = createResource(() => openSession(props.comicId));
  const [isReady, setReady] = createSignal(false);
  createEffect(
    on(session, (open) => {
      if (!open) return;
      void open.ready.then(() => setReady(true));
      onCleanup(() => open.end());
    }),
  );
  const isAround = () => answers.comic.data() !== undefined || answers.comic.error() !== undefined;
  const isMissing = () => answers.comic.data()?.deskComic === null;
  const isAway = () => session()?.status().state === 'offline';

  return (
    <Switch
      fallback={
        <Aside>
          <Waiting tall rows={3} />
        </Aside>
      }
    >
      <Match when={isMissing()}>
        <Aside>
          <StateView title={words.missing} why={words.missingWhy}>
            <a class="btn" href="/admin/comics">
              {words.back}
            </a>
          </StateView>
        </Aside>
      </Match>
      <Match when={isReady() && isAround() && session()}>
        {(open) => <Ready session={open()} answers={answers} />}
      </Match>
      <Match when={(!isReady() && isAway()) || session.error}>
        <Aside>
          <Unreached retry={() => session()?.retry()} />
        </Aside>
      </Match>
    </Switch>
  );
}

/** What stands in the editor's place while there is none. */
const Aside = (props: { children: JSX.Element }): JSX.Element => (
  <main id="main" class="page">
    <h1 class="sr">{words.editor}</h1>
    {props.children}
  </main>
);

/** How long after a save the site is asked what it now makes of the comic, in milliseconds. */
const askAgainMs = 1_500;

function Ready(props: { session: DraftSession; answers: EditorAnswers }): JSX.Element {
  const { session, answers } = props;
  const { doc } = session;
  const undo = makeUndo(doc);
  onCleanup(() => undo.destroy());
  const around = apiSurroundings(doc, answers);
  const title = createRead(draftText(doc, 'title'), () => draftText(doc, 'title').toString());
  createEffect(() => {
    document.title = `${title() || words.untitled} · ${en.desk}`;
  });
  // How far the draft is from what readers get is told by the site, after each save.
  createEffect(
    on(
      () => session.status().savedAt?.getTime(),
      () => {
        if (around.comic().state === 'draft') return;
        const clock = setTimeout(() => around.refresh(), askAgainMs);
        onCleanup(() => clearTimeout(clock));
      },
      { defer: true },
    ),
  );
  return <Editor draft={{ doc, session, around, undo }} />;
}
