import './rail.css';

import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { me } from '../session/session';
import { Avatar } from '../ui/avatar';
import { Icon } from '../ui/icon';
import { LongboxMark } from '../ui/mark';
import { AccountMenu } from './account-menu';
import { type Place, places } from './places';
import { site } from './site';
import { switchTheme } from './theme';

/** The desk's sections at the side; `slim` shows only their pictures, for the editor. */
export const Rail = (props: { slim: boolean }): JSX.Element => (
  <aside class={props.slim ? 'rail slim' : 'rail'}>
    <A class="brand" href="/">
      <LongboxMark />
      <span>{en.desk}</span>
    </A>
    <a class="site-link" href="/" rel="external" title={en.shell.seeSite}>
      <span>
        <b>{site()?.title ?? en.shell.seeSite}</b>
        <small>{location.host}</small>
      </span>
      <Icon name="eye" />
    </a>
    <nav aria-label={en.shell.nav}>
      <For each={places.filter(({ apart }) => !apart)}>{(place) => <RailLink place={place} />}</For>
      <hr />
      <For each={places.filter(({ apart }) => apart)}>{(place) => <RailLink place={place} />}</For>
    </nav>
    <Show when={me()}>
      {(person) => (
        <div class="me">
          <AccountMenu>
            <Avatar id={person().id} name={person().name} />
            <span>
              <b>{person().name}</b>
              <small>{en.roles[person().role]}</small>
            </span>
          </AccountMenu>
          <button
            type="button"
            class="btn quiet small icon"
            title={en.shell.theme}
            aria-label={en.shell.theme}
            onClick={switchTheme}
          >
            <Icon name="sun-moon" />
          </button>
        </div>
      )}
    </Show>
  </aside>
);

/** How many things a section holds, where a number stands beside it. */
function countOf({ count }: Place): number | undefined {
  const counts = site()?.counts;
  if (count === 'queue') return counts?.get('SCHEDULED');
  if (count !== 'comics') return undefined;
  return [...(counts ?? [])].reduce((sum, [state, number]) => (state === 'DELETED' ? sum : sum + number), 0);
}

const RailLink = (props: { place: Place }): JSX.Element => (
  <A href={props.place.path} end={props.place.path === '/'} title={props.place.name}>
    <Icon name={props.place.icon} />
    <span>{props.place.name}</span>
    <Show when={countOf(props.place)}>{(count) => <i class="num">{count().toLocaleString('en')}</i>}</Show>
  </A>
);
