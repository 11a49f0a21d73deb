import './app.css';

import { render } from 'solid-js/web';

import { plantSeeds } from './api/seed';
import { App } from './app';
import { keepServedPictures } from './reading/adopt';

const root = document.getElementById('root');
if (root) {
  plantSeeds();
  keepServedPictures(root);
  // Solid appends: the served body has to go first.
  root.textContent = '';
  render(() => <App />, root);
}
