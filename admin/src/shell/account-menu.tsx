import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';

import { en } from '../i18n/en';
import { signOut } from '../session/session';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';

/** Who is signed in; opens what concerns only them. */
export const AccountMenu = (props: { children: JSX.Element }): JSX.Element => (
  <Menu class="me-btn" opener={props.children}>
    <A href="/settings/account">
      <Icon name="user-round" />
      {en.shell.account}
    </A>
    <button type="button" onClick={() => void signOut()}>
      <Icon name="log-out" />
      {en.shell.signOut}
    </button>
  </Menu>
);
