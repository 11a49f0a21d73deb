import './comics.css';

import { ComicsDocument, PlacesDocument } from '@longbox/shared/generated/admin/comics/graphql';
import { A, useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, type JSX, Match, on, Show, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { View } from '../shell/view';
import { Icon } from '../ui/icon';
import { ListPages, type Stretch } from '../ui/list-pages';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { BulkBar } from './bulk-bar';
import { ComicsTable } from './comics-table';
import { FilterBar } from './filter-bar';
import { type ListFilter, readFilter, toVariables, writeFilter } from './filter';
import { makeListKeys } from './list-keys';
import { createPlaces } from './places';
import { createSelection } from './selection';

/** Every comic, filtered and sorted as the address says. */
export default function ComicsRoute(): JSX.Element {
  const location = useLocation();
  const navigate = useNavigate();
  const filter = createMemo(() => readFilter(new URLSearchParams(location.search)));
  const [stretch, setStretch] = createSignal<Stretch>({});
  createEffect(
    on(
      () => location.search,
      () => setStretch({}),
      { defer: true },
    ),
  );
  const setFilter = (change: Partial<ListFilter>) =>
    navigate(`/comics${writeFilter({ ...filter(), ...change })}`, { replace: true, scroll: false });

  const { data, error, retry } = createAnswer(ComicsDocument, () => toVariables(filter(), stretch()), ['DeskComic']);
  const places = createPlaces(createAnswer(PlacesDocument, () => ({}), ['DeskSeries']).data);
  const list = () => data()?.deskComics;
  const rows = () => list()?.nodes ?? [];
  const selection = createSelection(() => rows().map(({ id }) => id));
  makeListKeys(selection, (id) => navigate(`/comics/${id}`));
  const isFiltered = () => writeFilter({ ...filter(), order: 'EDITED' }) !== '';

  return (
    <View
      title={en.shell.comics}
      tools={
        <>
          <Show when={may('comic.publish')}>
            <A class="btn" href="/bulk">
              <Icon name="layers" />
              {en.shell.bulk}
            </A>
          </Show>
          <A class="btn primary newbtn" href="/comics/new">
            <Icon name="plus" />
            {en.shell.newComic}
          </A>
        </>
      }
    >
      <section class="card list" aria-label={en.shell.comics}>
        <FilterBar filter={filter()} count={list()?.totalCount} places={places} onChange={setFilter} />
        <Switch fallback={<Waiting rows={8} />}>
          <Match when={list()?.totalCount === 0 && isFiltered()}>
            <StateView icon="search" title={en.comics.noneFound} why={en.comics.noneFoundWhy}>
              <A class="btn" href="/comics">
                {en.comics.showAll}
              </A>
            </StateView>
          </Match>
          <Match when={list()?.totalCount === 0}>
            <StateView icon="book-open" title={en.dashboard.empty} why={en.dashboard.emptyWhy}>
              <A class="btn primary" href="/comics/new">
                <Icon name="plus" />
                {en.shell.newComic}
              </A>
            </StateView>
          </Match>
          <Match when={list()}>
            {(page) => (
              <>
                <ComicsTable comics={rows()} places={places} selection={selection} />
                <ListPages info={page().pageInfo} onTurn={setStretch} />
              </>
            )}
          </Match>
          <Match when={error()}>
            <Unreached retry={retry} />
          </Match>
        </Switch>
        <BulkBar
          comics={rows().filter(({ id }) => selection.has(id))}
          places={places}
          onDone={() => selection.setAll(false)}
        />
      </section>
    </View>
  );
}
