import { CreateComicDocument, PlacesDocument, type PlacesQuery } from '@longbox/shared/generated/admin/comics/graphql';
import { CreateSeriesDocument } from '@longbox/shared/generated/admin/series/graphql';
import { useNavigate } from '@solidjs/router';
import { createEffect, createSignal, type JSX, Match, on, Switch } from 'solid-js';

import { act } from '../api/act';
import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { View } from '../shell/view';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { StateView, Unreached, Waiting } from '../ui/state-view';

type Series = PlacesQuery['deskSeries'][number];

/** Makes a comic and opens it: at once where there is one series, else after asking for one. */
export default function NewComicRoute(): JSX.Element {
  const navigate = useNavigate();
  const { data, error, retry } = createAnswer(PlacesDocument, () => ({}), ['DeskSeries']);
  const [wrong, setWrong] = createSignal<string>();
  let begun = false;

  /** In the series' last chapter, where its author went on drawing. */
  const begin = async ({ id, chapters }: Pick<Series, 'id' | 'chapters'>) => {
    begun = true;
    const input = { seriesId: id, chapterId: chapters.at(-1)?.id ?? null };
    const { done, message } = await act(CreateComicDocument, { input });
    if (done) navigate(`/comics/${done.comic.id}`, { replace: true });
    else setWrong(message);
  };
  createEffect(
    on(data, (known) => {
      const [only, ...more] = known?.deskSeries ?? [];
      if (only && more.length === 0 && !begun) void begin(only);
    }),
  );

  return (
    <View title={en.shell.newComic} tools={<span />}>
      <Switch fallback={<Waiting rows={2} />}>
        <Match when={wrong()}>
          {(text) => (
            <StateView icon="circle-alert" title={en.comics.notMade} why={text()}>
              <button type="button" class="btn" onClick={() => history.back()}>
                {en.back}
              </button>
            </StateView>
          )}
        </Match>
        <Match when={data()?.deskSeries.length === 0}>
          <FirstSeries onMade={(id) => void begin({ id, chapters: [] })} />
        </Match>
        <Match when={(data()?.deskSeries.length ?? 0) > 1 && data()?.deskSeries}>
          {(all) => <PickSeries series={all()} onPick={(series) => void begin(series)} />}
        </Match>
        <Match when={error()}>
          <Unreached retry={retry} />
        </Match>
      </Switch>
    </View>
  );
}

/** The first comic of a site needs a series to be in. */
function FirstSeries(props: { onMade: (id: string) => void }): JSX.Element {
  const [title, setTitle] = createSignal('');
  const [wrong, setWrong] = createSignal<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done, message } = await act(CreateSeriesDocument, { input: { title: title() } });
    const made = done?.series.at(-1);
    if (made) props.onMade(made.id);
    else setWrong(message);
  };
  return (
    <form class="card new-comic" onSubmit={(event) => void submit(event)}>
      <h2>{en.comics.firstSeries}</h2>
      <Field
        label={en.comics.firstSeriesName}
        value={title()}
        onInput={setTitle}
        hint={en.comics.firstSeriesHint}
        error={wrong()}
        required
        autofocus
      />
      <button type="submit" class="btn primary">
        {en.comics.start}
      </button>
    </form>
  );
}

/** Which series the comic belongs to. */
function PickSeries(props: { series: readonly Series[]; onPick: (series: Series) => void }): JSX.Element {
  const [id, setId] = createSignal(props.series[0]?.id ?? '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const series = props.series.find((one) => one.id === id());
    if (series) props.onPick(series);
  };
  return (
    <form class="card new-comic" onSubmit={submit}>
      <h2>{en.comics.pickSeries}</h2>
      <Choice
        label={en.comics.series}
        value={id()}
        options={props.series.map((one) => [one.id, one.title] as const)}
        onChange={setId}
      />
      <button type="submit" class="btn primary">
        {en.comics.start}
      </button>
    </form>
  );
}
