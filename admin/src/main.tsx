import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@fontsource-variable/figtree/wght.css';

import '../../shared/styles/tokens.css';
import '../../shared/styles/kit.css';
import './desk.css';

import { render } from 'solid-js/web';

import { Desk } from './desk';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
render(() => <Desk />, root);
