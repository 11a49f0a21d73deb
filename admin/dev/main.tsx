import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@fontsource-variable/figtree/wght.css';

import '../../shared/styles/tokens.css';
import '../../shared/styles/kit.css';
import '../src/ui/kit.css';
import '../src/app.css';
import '../src/shell/shell.css';

import { render } from 'solid-js/web';

import { Editor } from '../src/draft/editor';
import { makeUndo } from '../src/draft/fields/undo';
import type { SaveStatus } from '../src/draft/session';
import { NoticeStack } from '../src/ui/notice-stack';
import { localSession } from './local-session';
import { States } from './states';
import { sampleDraft, sampleSurroundings } from './sample';

const statuses: Record<string, SaveStatus> = {
  saving: { state: 'saving', changes: 1 },
  offline: { state: 'offline', changes: 3 },
  resending: { state: 'resending', changes: 3 },
  merged: { state: 'merged', changes: 0, mergedFields: ['note'] },
  failed: { state: 'failed', changes: 1, reason: 'The draft is larger than this site takes.' },
  signedOut: { state: 'signedOut', changes: 2 },
};

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const doc = sampleDraft(Number(asked.get('more') ?? 0));
const session = localSession(doc);
session.setOthers([
  { session: 'a', name: 'Tomás Reis', color: 2, field: 'afterline' },
  { session: 'b', name: 'Mara Keller', color: 3, field: null },
]);
const status = statuses[asked.get('save') ?? ''];
if (status) session.setStatus(status);
const draft = { doc, session, around: sampleSurroundings(), undo: makeUndo(doc) };
Object.assign(window, { draft });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
const Screen = () => (
  <div class="shell ed-shell">
    <div />
    <div class="main">
      <Editor draft={draft} />
    </div>
  </div>
);
render(
  () => (
    <>
      {asked.has('states') ? (
        <States draft={draft} statuses={[session.status(), ...Object.values(statuses)]} />
      ) : (
        <Screen />
      )}
      <NoticeStack />
    </>
  ),
  root,
);
