import type { AboutQuery } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { Paragraphs } from '../reading/paragraphs';
import { Frame } from '../shell/frame';
import { Cast } from './cast';

/** Who makes this, who is in it and where else it is. */
export const AboutPage = (props: { data: AboutQuery }): JSX.Element => (
  <Frame site={props.data.site} section="about">
    <main id="main" class="wrap about-page">
      <h1 tabindex="-1">{en.aboutHeading(props.data.site.title)}</h1>
      <div class="prose">
        <Paragraphs text={props.data.site.about || props.data.site.description || props.data.site.tagline} />
      </div>
      <Show when={props.data.characters.length > 0}>
        <section class="sec" aria-labelledby="cast-heading">
          <h2 id="cast-heading">{en.cast}</h2>
          <Cast characters={props.data.characters} />
        </section>
      </Show>
      <Show when={props.data.site.links.length > 0}>
        <section class="sec" aria-labelledby="links-heading">
          <h2 id="links-heading">{en.links}</h2>
          <ul class="row">
            <For each={props.data.site.links}>
              {(link) => (
                <li>
                  <a class="link" href={link.url} rel="external me">
                    {link.label}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={props.data.site.licence}>
        <section class="sec" aria-labelledby="licence-heading">
          <h2 id="licence-heading">{en.licence}</h2>
          <p>{props.data.site.licence}</p>
        </section>
      </Show>
    </main>
  </Frame>
);
