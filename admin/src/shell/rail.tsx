import './rail.css';

import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { me } from '../session/session';
import { Avatar } from '../ui/avatar';
import { Icon } from '../ui/icon';
import { LongboxMark } from '../ui/mark';
import { AccountMenu } from './account-menu';
import { counts } from './counts';
import { type Place, places } from './places';
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
        <b>{en.shell.seeSite}</b>
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

const RailLink = (props: { place: Place }): JSX.Element => (
  <A href={props.place.path} end={props.place.path === '/'} title={props.place.name}>
    <Icon name={props.place.icon} />
    <span>{props.place.name}</span>
    <Show when={props.place.count && counts()?.[props.place.count]}>{(count) => <i class="num">{count()}</i>}</Show>
  </A>
);
