import type { SitePartsFragment } from '@longbox/shared/generated/reader/graphql';
import type { JSX } from 'solid-js';

import * as en from '../i18n/en';
import { Frame } from '../shell/frame';

/** An address that leads nowhere: never did, or does no more. */
export const MissingPage = (props: { site: SitePartsFragment; isGone: boolean }): JSX.Element => (
  <Frame site={props.site} section={null}>
    <main id="main" class="wrap missing">
      <h1 tabindex="-1">{props.isGone ? en.gone : en.notFound}</h1>
      <p>{props.isGone ? en.goneWhy : en.notFoundWhy}</p>
      <p class="row">
        <a class="btn primary" href="/">
          {en.toLatest}
        </a>
        <a class="btn" href="/archive">
          {en.browse}
        </a>
      </p>
    </main>
  </Frame>
);
