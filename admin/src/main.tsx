import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@fontsource-variable/figtree/wght.css';

import '../../shared/styles/tokens.css';
import '../../shared/styles/kit.css';
import './ui/kit.css';
import './app.css';

import { render } from 'solid-js/web';

import { App } from './app';
import { restoreTheme } from './shell/theme';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
restoreTheme();
render(() => <App />, root);
