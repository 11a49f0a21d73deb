import type { JSX } from 'solid-js';

import * as en from '../i18n/en';

/** Something that did not arrive, and what can be done. */
export const Unreachable = (props: { retry: () => void }): JSX.Element => {
  const isOffline = navigator.onLine === false;
  return (
    <main id="main" class="wrap missing" role="alert">
      <h1>{isOffline ? en.offline : en.unreachable}</h1>
      <p>{isOffline ? en.offlineWhy : en.unreachableWhy}</p>
      <p>
        <button type="button" class="btn primary" onClick={() => props.retry()}>
          {en.tryAgain}
        </button>
      </p>
    </main>
  );
};
