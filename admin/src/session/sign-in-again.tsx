import type { JSX } from 'solid-js';
import { en } from '../i18n/en';
import { Dialog } from '../ui/dialog';
import { me } from './session';
import { isEnded } from './session-end';
import { SignInForm } from './sign-in-form';

/**
 * Shown over whatever is open when the session ends: what was written stays where it is, and what waited to be sent goes out
 * once somebody signs in.
 */
export const SignInAgain = (): JSX.Element => (
  <Dialog open={isEnded() && me() !== undefined} title={en.session.keepSaving} closable={false} onClose={() => {}}>
    <p>{en.session.keepSavingWhy}</p>
    <SignInForm email={me()?.email} />
  </Dialog>
);
