import { createAsync, useLocation, useNavigate } from '@solidjs/router';
import { createEffect, type JSX, Show } from 'solid-js';

import { getAddress } from '../api/queries';
import { makePageTitle } from '../shell/page-title';
import { titles } from '../shell/titles';
import { MissingPage } from './missing-page';

/** What became of an address that no view knows: it goes on to where the thing is now, or says that it is not here. */
export function Missing(props: { path: string }): JSX.Element {
  const navigate = useNavigate();
  const data = createAsync(() => getAddress(props.path));
  makePageTitle(() => titles.address(data()));
  createEffect(() => {
    const location = data()?.address?.location;
    if (location?.startsWith('/')) navigate(location, { replace: true });
    else if (location) window.location.replace(location);
  });
  return (
    <Show when={data()} keyed>
      {({ site, address }) => (
        <Show when={address?.status !== 'MOVED'}>
          <MissingPage site={site} isGone={address?.status === 'GONE'} />
        </Show>
      )}
    </Show>
  );
}

export default function MissingRoute(): JSX.Element {
  const location = useLocation();
  return <Missing path={location.pathname} />;
}
