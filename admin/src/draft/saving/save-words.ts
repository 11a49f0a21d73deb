import type { IconName } from '../../ui/icon';
import type { SaveStatus } from '../session';
import { words } from '../words';

/** What the screen says about a save status, and what can be done about it. */
export interface SaveWords {
  icon: IconName;
  text: string;
  /** What a pointer that rests on it is told. */
  title?: string;
  act?: { label: string; kind: 'review' | 'retry' };
}

export function saveWords(status: SaveStatus): SaveWords {
  const { save } = words;
  switch (status.state) {
    case 'clean':
      return {
        icon: 'cloud-check',
        text: save.clean,
        ...(status.savedAt && { title: save.savedAt(clock(status.savedAt)) }),
      };
    case 'saving':
      return { icon: 'loader-circle', text: save.saving };
    case 'offline':
      return { icon: 'cloud-off', text: save.offline(status.changes) };
    case 'resending':
      return { icon: 'loader-circle', text: save.resending(status.changes) };
    case 'merged': {
      const fields = status.mergedFields?.length ?? 0;
      const act = { label: save.review(fields), kind: 'review' } as const;
      return { icon: 'git-merge', text: save.merged, ...(fields > 0 && { act }) };
    }
    case 'failed': {
      const act = { label: save.tryAgain, kind: 'retry' } as const;
      return { icon: 'triangle-alert', text: save.failed, ...(status.reason && { title: status.reason }), act };
    }
    case 'signedOut':
      return { icon: 'key-round', text: save.signedOut };
  }
}

const clock = (time: Date): string =>
  new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(time);
