import './versions.css';

import { readDraft } from '@longbox/shared/draft/content';
import { createResource, createSignal, For, type JSX, lazy, Match, Show, Suspense, Switch } from 'solid-js';

import { day, time } from '../../i18n/format';
import { notify } from '../../ui/notices';
import { Waiting } from '../../ui/state-view';
import type { OpenDraft } from '../open-draft';
import type { Version } from '../surroundings';
import { words } from '../words';
import { restore } from './restore';

const Compare = lazy(() => import('./compare-dialog'));

/** How many the api gives at once; fewer means that there are no older ones. */
const pageOfVersions = 50;

/** Everything that the comic once said: compared with now, or brought back. */
export function Versions(props: { draft: OpenDraft }): JSX.Element {
  const { around } = props.draft;
  const [older, setOlder] = createSignal<Version[]>([]);
  const [newest, { refetch }] = createResource(() => around.versions());
  const [chosen, setChosen] = createSignal<number>();
  const [compared, setCompared] = createSignal<Version>();
  const all = () => [...(newest() ?? []), ...older()];
  const isChosen = (version: Version) => version.number === (chosen() ?? all()[0]?.number);
  const mayHaveOlder = () => all().length > 0 && all().length % pageOfVersions === 0;
  const loadOlder = async () => {
    const more = await around.versions(all().at(-1)?.number);
    if (more) setOlder((before) => [...before, ...more]);
    else notify(words.versions.failed);
  };
  const when = (version: Version) => whenOf(version, around.comic().timeZone);
  const bringBack = async (version: Version) => {
    const content = await around.version(version.number);
    if (!content) return notify(words.versions.failed);
    const back = restore(props.draft, content);
    setCompared(undefined);
    notify(words.versions.restored(when(version)), { label: words.undo, run: back });
  };

  return (
    <section class="p-v" aria-label={words.details.versions}>
      <p class="hint">{words.versions.hint}</p>
      <Suspense fallback={<Waiting rows={3} />}>
        <Switch>
          <Match when={newest() === null}>
            <p class="hint wrong">
              {words.versions.failed}{' '}
              <button type="button" class="link" onClick={() => void refetch()}>
                {words.save.tryAgain}
              </button>
            </p>
          </Match>
          <Match when={newest()}>
            <ol class="tl">
              <li data-kind="now">
                <b>{words.versions.now}</b>
                <span>{words.versions.nowHint}</span>
              </li>
              <For each={all()} fallback={<li class="hint">{words.versions.none}</li>}>
                {(version) => (
                  <li data-kind={version.cause === 'pause' ? undefined : 'milestone'}>
                    <button
                      type="button"
                      class="tl-t"
                      aria-expanded={isChosen(version)}
                      onClick={() => setChosen(version.number)}
                    >
                      {when(version)}
                    </button>
                    <span>{words.versions.by(words.versions.causes[version.cause], version.by)}</span>
                    <Show when={version.isPinned}>
                      <span class="chip ok">{words.versions.pinned}</span>
                    </Show>
                    <Show when={isChosen(version)}>
                      <span class="tl-b">
                        <button
                          type="button"
                          class="btn small"
                          aria-label={`${words.versions.compare} ${when(version)}`}
                          onClick={() => setCompared(version)}
                        >
                          {words.versions.compare}
                        </button>
                        <button
                          type="button"
                          class="btn small"
                          aria-label={words.versions.restoreTo(when(version))}
                          onClick={() => void bringBack(version)}
                        >
                          {words.versions.restore}
                        </button>
                      </span>
                    </Show>
                  </li>
                )}
              </For>
            </ol>
            <Show when={mayHaveOlder()}>
              <button type="button" class="btn small" onClick={() => void loadOlder()}>
                {words.versions.older}
              </button>
            </Show>
          </Match>
        </Switch>
      </Suspense>
      <Show when={compared()} keyed>
        {(version) => (
          <Suspense>
            <Compare
              when={when(version)}
              before={() => around.version(version.number)}
              after={readDraft(props.draft.doc)}
              names={{
                character: (id) => around.cast().find((one) => one.id === id || one.slug === id)?.name ?? id,
                tag: (id) => around.tags().find((one) => one.id === id)?.name ?? id,
              }}
              onClose={() => setCompared(undefined)}
              onRestore={() => void bringBack(version)}
            />
          </Suspense>
        )}
      </Show>
    </section>
  );
}

/** A time for today's, else day and time. */
function whenOf({ at }: Version, zone: string): string {
  const clock = time(at, zone);
  return day(at, zone) === day(new Date(), zone) ? clock : `${day(at, zone)}, ${clock}`;
}
