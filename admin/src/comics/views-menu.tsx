import { useNavigate } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Icon } from '../ui/icon';
import { type ListFilter, writeFilter } from './filter';
import { FilterMenu } from './filter-menu';
import { forgetView, savedViews, saveView } from './saved-views';

/** Filters under a name: those every site needs, and one's own. */
export function ViewsMenu(props: { filter: ListFilter }): JSX.Element {
  const navigate = useNavigate();
  const [naming, setNaming] = createSignal(false);
  const [name, setName] = createSignal('');
  const query = () => writeFilter(props.filter);
  const current = () => savedViews().find((view) => view.query === query());
  const show = (wanted: string) => navigate(`/comics${wanted}`);

  return (
    <>
      <FilterMenu label={current()?.name ?? en.comics.views} icon="bookmark" chip>
        <For each={en.comics.builtIn}>
          {([title, wanted]) => (
            <button type="button" aria-pressed={query() === wanted} onClick={() => show(wanted)}>
              {title}
            </button>
          )}
        </For>
        <Show when={savedViews().length > 0}>
          <p class="menu-group">{en.comics.ownViews}</p>
          <For each={savedViews()}>
            {(view) => (
              <button type="button" aria-pressed={query() === view.query} onClick={() => show(view.query)}>
                {view.name}
              </button>
            )}
          </For>
        </Show>
        <hr />
        <Show
          when={current()}
          fallback={
            <button type="button" disabled={query() === ''} onClick={() => setNaming(true)}>
              <Icon name="plus" />
              {en.comics.saveView}
            </button>
          }
        >
          {(view) => (
            <button type="button" onClick={() => forgetView(view().name)}>
              <Icon name="trash-2" />
              {en.comics.forgetView(view().name)}
            </button>
          )}
        </Show>
      </FilterMenu>
      <FormDialog
        open={naming()}
        title={en.comics.saveView}
        submit={en.save}
        onSubmit={async () => {
          saveView({ name: name().trim(), query: query() });
          return undefined;
        }}
        onClose={() => setNaming(false)}
      >
        <Field label={en.name} value={name()} onInput={setName} hint={en.comics.viewHint} required autofocus />
      </FormDialog>
    </>
  );
}
