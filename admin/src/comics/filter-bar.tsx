import { type JSX, onCleanup, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Icon } from '../ui/icon';
import { FilterMenu, Picks } from './filter-menu';
import { type ListFilter, lacks, orders, states } from './filter';
import type { Places } from './places';
import { ViewsMenu } from './views-menu';

const toggled = <Value,>(all: readonly Value[], one: Value): Value[] =>
  all.includes(one) ? all.filter((value) => value !== one) : [...all, one];

/** A filter that is on. */
const Chip = (props: { text: string; onClear: () => void }): JSX.Element => (
  <span class="chip info">
    {props.text}
    <button type="button" aria-label={en.comics.clearFilter(props.text)} onClick={() => props.onClear()}>
      <Icon name="x" />
    </button>
  </span>
);

/** What narrows and sorts the list: search, a chip for each filter that is on, the filters to add, views, order. */
export function FilterBar(props: {
  filter: ListFilter;
  count: number | undefined;
  places: Places;
  onChange: (change: Partial<ListFilter>) => void;
}): JSX.Element {
  let typing: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(typing));
  const search = (text: string) => {
    clearTimeout(typing);
    typing = setTimeout(() => props.onChange({ text }), 200);
  };
  const chapters = () => props.places.series().flatMap((one) => one.chapters);

  return (
    <div class="filters">
      <label class="list-search">
        <Icon name="search" />
        <span class="sr">{en.comics.search}</span>
        <input
          type="search"
          data-list-search
          placeholder={en.comics.search}
          value={props.filter.text}
          onInput={(event) => search(event.currentTarget.value)}
        />
      </label>
      <Show when={props.filter.states.length > 0}>
        <Chip
          text={en.comics.filterOf(en.comics.status, props.filter.states.map((state) => en.status[state]).join(', '))}
          onClear={() => props.onChange({ states: [] })}
        />
      </Show>
      <Show when={props.filter.series}>
        {(id) => (
          <Chip
            text={en.comics.filterOf(en.comics.series, props.places.nameOf(id(), null))}
            onClear={() => props.onChange({ series: undefined })}
          />
        )}
      </Show>
      <Show when={props.filter.chapter}>
        {(id) => (
          <Chip
            text={en.comics.filterOf(en.comics.chapter, props.places.chapter(id())?.title ?? '')}
            onClear={() => props.onChange({ chapter: undefined })}
          />
        )}
      </Show>
      <Show when={props.filter.lacks}>
        {(code) => <Chip text={en.comics.lacking[code()]} onClear={() => props.onChange({ lacks: undefined })} />}
      </Show>
      <Show when={props.filter.changed}>
        <Chip text={en.comics.changed} onClear={() => props.onChange({ changed: false })} />
      </Show>
      <Show when={props.filter.character ?? props.filter.tag}>
        <Chip
          text={props.filter.character ? en.comics.withCharacter : en.comics.withTag}
          onClear={() => props.onChange({ character: undefined, tag: undefined })}
        />
      </Show>
      <FilterMenu label={en.comics.filter} icon="plus" chip>
        <Picks
          group={en.comics.status}
          options={states.map((state) => [state, en.status[state]])}
          chosen={props.filter.states}
          onPick={(state) => props.onChange({ states: toggled(props.filter.states, state) })}
        />
        <Picks
          group={en.comics.words}
          options={lacks.map((code) => [code, en.comics.lacking[code]])}
          chosen={[props.filter.lacks]}
          onPick={(code) => props.onChange({ lacks: props.filter.lacks === code ? undefined : code })}
        />
        <Picks
          group={en.comics.changes}
          options={[['yes', en.comics.changed]]}
          chosen={props.filter.changed ? ['yes'] : []}
          onPick={() => props.onChange({ changed: !props.filter.changed })}
        />
        <Picks
          group={en.comics.chapter}
          options={chapters().map(({ id, title }) => [id, title])}
          chosen={[props.filter.chapter]}
          onPick={(chapter) => props.onChange({ chapter: props.filter.chapter === chapter ? undefined : chapter })}
        />
      </FilterMenu>
      <ViewsMenu filter={props.filter} />
      <span class="list-count num">{props.count === undefined ? '' : en.comicCount(props.count)}</span>
      <FilterMenu label={en.comics.orders[props.filter.order]} icon="arrow-up-down">
        <Picks
          group={en.comics.sort}
          options={orders.map((order) => [order, en.comics.orders[order]])}
          chosen={[props.filter.order]}
          onPick={(order) => props.onChange({ order })}
        />
      </FilterMenu>
    </div>
  );
}
