import './shell.css';

import { type RouteSectionProps, useLocation, useNavigate } from '@solidjs/router';
import { createEffect, ErrorBoundary, type JSX, lazy, onCleanup, Show, Suspense } from 'solid-js';

import { isOnline } from '../api/connection';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { SignInAgain } from '../session/sign-in-again';
import { Icon } from '../ui/icon';
import { StateView } from '../ui/state-view';
import { takeDrops } from '../uploads/take-files';
import { bringToBulk, resumeUploads, uploadsAreWanted } from '../uploads/uploads';
import { makeDeskKeys } from './desk-keys';
import { paletteIsWanted } from './open-palette';
import { Rail } from './rail';
import { watchSite } from './site';
import { TabBar } from './tab-bar';

const Palette = lazy(() => import('../palette/palette'));
const UploadTray = lazy(() => import('../uploads/upload-tray'));

/** What stays around the views of somebody who is signed in. */
export function Shell(props: RouteSectionProps): JSX.Element {
  const location = useLocation();
  const navigate = useNavigate();
  const inEditor = () => /^\/admin\/comics\/(?!new$)[^/]+$/u.test(location.pathname);
  makeDeskKeys();
  watchSite();
  resumeUploads();
  // Views that have a use of their own for files take them first.
  createEffect(() => {
    if (inEditor() || location.pathname === '/admin/bulk' || !may('comic.publish')) return;
    onCleanup(
      takeDrops(document.body, (files) => {
        bringToBulk(files);
        navigate('/bulk');
      }),
    );
  });
  return (
    <>
      <a class="skip" href="#main">
        {en.skip}
      </a>
      <div class={inEditor() ? 'shell ed-shell' : 'shell'}>
        <Rail slim={inEditor()} />
        <div class="main">
          <Show when={!isOnline() && !inEditor()}>
            <p class="offline-bar" role="status">
              <Icon name="cloud-off" />
              {en.shell.offline}
            </p>
          </Show>
          <ErrorBoundary fallback={(fault, reset) => <Broken fault={fault} reset={reset} />}>
            <Suspense>{props.children}</Suspense>
          </ErrorBoundary>
        </div>
      </div>
      <Show when={uploadsAreWanted()}>
        <Suspense>
          <UploadTray />
        </Suspense>
      </Show>
      <Show when={!inEditor()}>
        <TabBar />
      </Show>
      <SignInAgain />
      <Show when={paletteIsWanted()}>
        <Suspense>
          <Palette />
        </Suspense>
      </Show>
    </>
  );
}

/** A view that threw: the rest of the desk stays usable. */
function Broken(props: { fault: unknown; reset: () => void }): JSX.Element {
  console.error(props.fault);
  return (
    <main id="main" class="page">
      <StateView icon="circle-alert" title={en.states.brokeTitle} why={en.states.brokeWhy}>
        <button type="button" class="btn primary" onClick={() => props.reset()}>
          {en.states.again}
        </button>
      </StateView>
    </main>
  );
}
