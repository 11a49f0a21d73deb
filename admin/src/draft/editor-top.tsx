import type { DraftContent } from '@longbox/shared/draft/content';
import type { JSX } from 'solid-js';

import { Icon } from '../ui/icon';
import type { OpenDraft } from './open-draft';
import { People } from './presence/people';
import { SaveState } from './saving/save-state';
import { words } from './words';

/** The bar over the editor: the way back, where the comic stands, how saving goes, who is here. */
export function EditorTop(props: {
  draft: OpenDraft;
  content: DraftContent | undefined;
  where: (field: string) => string;
  onGo: (field: string) => void;
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
      <SaveState status={session.status()} onRetry={() => session.retry()} onReview={() => {}} />
      <div class="ed-tools">
        <People others={session.others()} where={(field) => props.where(field)} />
      </div>
    </header>
  );
}
