import { For, type JSX } from 'solid-js';

import { Command } from './command';

/** What the author can do from here today: the terminal does the work, this page says how. */
export function Desk(): JSX.Element {
  return (
    <>
      <header class="desk-bar">
        <a class="desk-mark" href="/admin/">
          Longbox <span>Desk</span>
        </a>
        <a class="btn" href="/">
          See the site
        </a>
      </header>
      <main class="desk">
        <h1>Your comics go in from the terminal for now</h1>
        <p class="desk-lead">
          Signing in, preparing comics and planning ahead come to this desk with a later version. Until then nothing
          here can change the site, so nothing here needs a password.
        </p>
        <section aria-labelledby="import">
          <h2 id="import">Bring comics in</h2>
          <p>In the folder where Longbox is, while the site runs or not:</p>
          <Command line="npm run longbox -- import PATH" />
          <dl class="desk-sources">
            <For each={sources}>
              {(source) => (
                <div class="card">
                  <dt>{source.what}</dt>
                  <dd>{source.how}</dd>
                </div>
              )}
            </For>
          </dl>
          <p>
            See first what would happen, without changing anything. Importing the same path again adds only what is new.
          </p>
          <Command line="npm run longbox -- import --dry-run PATH" />
        </section>
        <section aria-labelledby="health">
          <h2 id="health">See that all is well</h2>
          <p>Every part is checked, and what it finds comes with what to do about it.</p>
          <Command line="npm run longbox -- doctor" />
        </section>
        <section aria-labelledby="data">
          <h2 id="data">Build on it</h2>
          <p>
            Everything readers see is also{' '}
            <a class="link" href="/explorer">
              an open GraphQL API
            </a>
            .
          </p>
        </section>
      </main>
    </>
  );
}

const sources = [
  {
    what: 'A folder of images',
    how: 'Folders become series and chapters; numbers, dates and titles are read from names.',
  },
  { what: 'A ZIP or CBZ', how: 'Details are taken from its ComicInfo.xml.' },
  { what: 'A Longbox archive', how: 'Everything Longbox knows of a comic, as a folder or a ZIP.' },
];
