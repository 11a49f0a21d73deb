import './app.css';

import { render } from 'solid-js/web';

import { plantSeed } from './api/seed';
import { App } from './app';
import { loadViewOf } from './views';
import { keepServedPictures } from './reading/adopt';

/** Draws the app in place of the document's body. Not at the top level: views import from this file, and would wait for it. */
async function start(root: HTMLElement): Promise<void> {
  plantSeed();
  await loadViewOf(location.pathname);
  // A task of its own, so that a touch does not have to wait for both.
  await new Promise((resolve) => setTimeout(resolve));
  keepServedPictures(root);
  // Solid appends: the served body has to go first.
  root.textContent = '';
  render(() => <App />, root);
}

const root = document.getElementById('root');
if (root) void start(root);
