import { type JSX, Show } from 'solid-js';

import { Icon } from '../ui/icon';
import type { OpenDraft } from './open-draft';
import { People } from './presence/people';
import { SaveState } from './saving/save-state';
import { ScheduleButton } from './schedule/schedule-button';
import { words } from './words';

/** The bar over the editor: the way back, where the comic stands, how saving goes, who is here, what can be done. */
export function EditorTop(props: {
  draft: OpenDraft;
  nameOf: (field: string) => string;
  onOpen: (dialog: 'preview' | 'schedule' | 'review') => void;
}): JSX.Element {
  const { session, around } = props.draft;
  return (
    <header class="ed-top">
      <a class="btn quiet icon" href="/admin/comics" aria-label={words.back}>
        <Icon name="arrow-left" />
      </a>
      <div class="crumb">
        <b>{around.comic().place}</b>
        <small>{words.states[around.comic().state]}</small>
      </div>
      <SaveState status={session.status()} onRetry={() => session.retry()} onReview={() => props.onOpen('review')} />
      <div class="ed-tools">
        <People others={session.others()} where={(field) => props.nameOf(field)} />
        <EditorActs draft={props.draft} onOpen={(dialog) => props.onOpen(dialog)} />
      </div>
    </header>
  );
}

/** Preview and the button that sends the comic out: in the bar, or on phones at the foot. */
export const EditorActs = (props: {
  draft: OpenDraft;
  onOpen: (dialog: 'preview' | 'schedule') => void;
}): JSX.Element => (
  <>
    <button type="button" class="btn" aria-keyshortcuts="P" onClick={() => props.onOpen('preview')}>
      <Icon name="eye" />
      {words.preview}
    </button>
    <Show when={props.draft.around.acts}>
      <ScheduleButton comic={props.draft.around.comic()} onOpen={() => props.onOpen('schedule')} />
    </Show>
  </>
);
