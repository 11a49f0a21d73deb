import type { DraftContent } from '@longbox/shared/draft/content';
import type { Problem } from '@longbox/shared/readiness';
import { type JSX, lazy, Match, Suspense, Switch } from 'solid-js';

import type { OpenDraft } from './open-draft';
import type { Said } from './review/mine';
import type { DoAct } from './schedule/do-act';

const Preview = lazy(() => import('./preview/preview'));
const ScheduleDialog = lazy(() => import('./schedule/schedule-dialog'));
const OutDialog = lazy(() => import('./schedule/out-dialog'));
const ReviewDialog = lazy(() => import('./review/review-dialog'));

export type DialogName = 'preview' | 'schedule' | 'review';

/** The dialog over the editor that is open, loaded when it is first wanted. */
export function OpenDialog(props: {
  name: DialogName | null;
  draft: OpenDraft;
  content: DraftContent | undefined;
  problems: Problem[];
  mine: Said | null;
  nameOf: (field: string) => string;
  onGo: (field: string) => void;
  onAct: DoAct;
  onClose: () => void;
}): JSX.Element {
  const { session, around } = props.draft;
  const isOut = () => around.comic().state === 'published';
  return (
    <Suspense>
      <Switch>
        <Match when={props.name === 'preview' && props.content}>
          {(content) => <Preview draft={props.draft} content={content()} onClose={() => props.onClose()} />}
        </Match>
        <Match when={props.name === 'schedule' && isOut() && around.acts}>
          {(acts) => (
            <OutDialog comic={around.comic()} acts={acts()} onAct={props.onAct} onClose={() => props.onClose()} />
          )}
        </Match>
        <Match when={props.name === 'schedule' && around.acts}>
          {(acts) => (
            <ScheduleDialog
              comic={around.comic()}
              acts={acts()}
              problems={props.problems}
              nextEmptySlot={around.nextEmptySlot}
              onAct={props.onAct}
              onClose={() => props.onClose()}
            />
          )}
        </Match>
        <Match when={props.name === 'review'}>
          <ReviewDialog
            draft={props.draft}
            fields={session.status().mergedFields ?? []}
            mine={props.mine}
            nameOf={(field) => props.nameOf(field)}
            onGo={(field) => {
              props.onClose();
              props.onGo(field);
            }}
            onClose={() => props.onClose()}
            onDone={() => {
              session.reviewed();
              props.onClose();
            }}
          />
        </Match>
      </Switch>
    </Suspense>
  );
}
