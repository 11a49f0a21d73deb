import './bulk.css';

import { PlacesDocument, type PlacesQuery } from '@longbox/shared/generated/admin/comics/graphql';
import { BulkSlotsDocument, CreateComicsDocument } from '@longbox/shared/generated/admin/uploads/graphql';
import { useNavigate } from '@solidjs/router';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';

import { createAnswer } from '../../api/answer';
import { actOnComics } from '../../comics/acts';
import { day } from '../../i18n/format';
import { View } from '../../shell/view';
import { Choice } from '../../ui/choice';
import { Unreached, Waiting } from '../../ui/state-view';
import { letGo } from '../desk-uploads';
import type { FileState } from '../kept-file';
import { bulkFiles, createBulk } from './bulk-state';
import { DropFiles } from './drop-files';
import { PlannedComic } from './planned-comic';
import { words } from './words';

const countIn = (...states: FileState[]): number => bulkFiles().filter(({ state }) => states.includes(state)).length;

const hasFolders = (): boolean => bulkFiles().some(({ name }) => name.includes('/'));

/** Days ahead in which free slots are looked for: as many as the api answers for at once. */
const daysAhead = 399;
const mostComics = 200;

/** Many files become comics: split, put into a chapter and dated on one screen, made by one confirmation. */
export default function BulkRoute(): JSX.Element {
  const { data, error, retry } = createAnswer(PlacesDocument, () => ({}), ['DeskSeries']);
  return (
    <View title={words.title} tools={<span />}>
      <Switch fallback={<Waiting rows={3} />}>
        <Match when={data()?.deskSeries}>{(series) => <Plan series={series()} />}</Match>
        <Match when={error()}>
          <Unreached retry={retry} />
        </Match>
      </Switch>
    </View>
  );
}

function Plan(props: { series: PlacesQuery['deskSeries'] }): JSX.Element {
  const navigate = useNavigate();
  const [seriesId, setSeriesId] = createSignal(props.series[0]?.id ?? '');
  const series = () => props.series.find(({ id }) => id === seriesId());
  const [chapterId, setChapterId] = createSignal<string>(series()?.chapters.at(-1)?.id ?? '');
  const [from, setFrom] = createSignal('');
  const [isMaking, setMaking] = createSignal(false);

  const now = Date.now();
  const span = { from: new Date(now).toISOString(), until: new Date(now + daysAhead * 86_400_000).toISOString() };
  const queue = createAnswer(BulkSlotsDocument, () => (seriesId() ? { seriesId: seriesId(), ...span } : undefined), [
    'DeskComic',
    'DeskCadence',
  ]);
  const timeZone = () => queue.data()?.queue.timeZone ?? 'UTC';
  const free = () => queue.data()?.queue.slots.flatMap(({ at, comic }) => (comic ? [] : [at])) ?? [];
  const areDated = () => from() !== '';
  const bulk = createBulk(() => (areDated() ? free().filter((at) => at >= from()) : []));

  const why = () => {
    const unfinished = countIn('waiting', 'looking', 'arrived');
    if (unfinished > 0) return words.waiting(unfinished);
    if (countIn('failed') > 0) return words.failed(countIn('failed'));
    if (bulk.comics().some(({ at, title }) => at && title.trim() === '')) return words.untitled;
    return bulk.comics().length > mostComics ? words.most : '';
  };

  const make = async () => {
    setMaking(true);
    const comics = bulk.comics().map(({ title, files, at }) => ({
      title: title.trim(),
      assetIds: files.flatMap(({ asset }) => asset?.id ?? []),
      at,
    }));
    const input = { seriesId: seriesId(), chapterId: chapterId() || null, comics };
    const isMade = await actOnComics(CreateComicsDocument, { input }, words.made);
    setMaking(false);
    if (!isMade) return;
    await letGo(bulkFiles().map(({ id }) => id));
    navigate('/comics');
  };

  const split = () => {
    const chosen = bulk.split();
    return chosen.by === 'count' ? String(chosen.pages) : chosen.by;
  };

  return (
    <>
      <DropFiles />
      <Show when={bulk.comics().length > 0}>
        <section class="card bulk-plan" aria-label={words.into}>
          <Choice
            label={words.series}
            value={seriesId()}
            options={props.series.map(({ id, title }) => [id, title] as const)}
            onChange={(id) => {
              setSeriesId(id);
              setChapterId(series()?.chapters.at(-1)?.id ?? '');
              setFrom('');
            }}
          />
          <Choice
            label={words.chapter}
            value={chapterId()}
            options={[
              ['', words.noChapter],
              ...(series()?.chapters ?? []).map(({ id, title }) => [id, title] as const),
            ]}
            onChange={setChapterId}
          />
          <Choice
            label={words.splitLabel}
            value={split()}
            options={[
              ['1', words.onePage],
              ...[2, 3, 4, 5, 6, 8, 10, 12, 20].map((n) => [String(n), words.pages(n)] as const),
              ...(hasFolders() ? [['folder', words.aFolder] as const] : []),
              ...(split() === 'hand' ? [['hand', words.byHand] as const] : []),
            ]}
            onChange={(value) => {
              if (value === 'folder') bulk.setSplit({ by: 'folder' });
              else if (value !== 'hand') bulk.setSplit({ by: 'count', pages: Number(value) });
            }}
          />
          <Choice
            label={words.dates}
            value={from()}
            options={[
              ['', words.undated],
              ...free()
                .slice(0, 60)
                .map((at) => [at, words.from(day(at, timeZone()))] as const),
            ]}
            onChange={setFrom}
            {...(queue.data() && free().length === 0 ? { hint: words.noCadence } : {})}
          />
        </section>
        <section class="card" aria-label={words.comics}>
          <ol class="bulk-comics">
            <For each={bulk.comics().map(({ first }) => first)}>
              {(first, index) => (
                <Show when={bulk.comics().find((comic) => comic.first === first)}>
                  {(comic) => (
                    <PlannedComic
                      bulk={bulk}
                      comic={comic()}
                      number={index() + 1}
                      areDated={areDated()}
                      timeZone={timeZone()}
                    />
                  )}
                </Show>
              )}
            </For>
          </ol>
          <footer class="bulk-foot">
            <span class="muted" role="status">
              {why()}
            </span>
            <button type="button" class="btn primary" disabled={why() !== '' || isMaking()} onClick={() => void make()}>
              {words.make(bulk.comics().length)}
            </button>
          </footer>
        </section>
      </Show>
    </>
  );
}
