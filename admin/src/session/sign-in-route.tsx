import { Navigate, useSearchParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Gate } from './gate';
import { me } from './session';
import { SignInForm } from './sign-in-form';

/** Only addresses of this desk: nobody is sent elsewhere by a link to the sign-in screen. */
const safe = (next: unknown): string =>
  typeof next === 'string' && next.startsWith('/') && !next.startsWith('//') ? next : '/';

/** Signing in; afterwards on to where one wanted to go. */
export default function SignInRoute(): JSX.Element {
  const [search] = useSearchParams();
  return (
    <Show when={!me()} fallback={<Navigate href={safe(search['next'])} />}>
      <Gate title={en.session.signIn}>
        <SignInForm />
      </Gate>
    </Show>
  );
}
