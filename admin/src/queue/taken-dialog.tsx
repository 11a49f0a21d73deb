import type { SlotTakenThen } from '@longbox/shared/generated/admin/queue/graphql';
import type { JSX } from 'solid-js';

import { en } from '../i18n/en';
import { dayAndTime } from '../i18n/format';
import { zone } from '../shell/site';
import { Dialog } from '../ui/dialog';
import type { Clash, Placing } from './placing';

/** Asks what becomes of the comic that has the slot already. */
export function TakenDialog(props: { placing: Placing }): JSX.Element {
  const clash = (): Clash | undefined => props.placing.clash();
  const decide = (ifTaken?: SlotTakenThen) => {
    const now = clash();
    props.placing.setClash(undefined);
    if (now && ifTaken) void props.placing.place(now.comic, now.at, ifTaken);
  };
  return (
    <Dialog
      open={clash() !== undefined}
      title={en.queue.takenTitle(dayAndTime(clash()?.at ?? new Date(), zone()))}
      onClose={() => decide()}
    >
      <p>{en.queue.takenWhy(clash()?.other ?? '')}</p>
      <div class="dialog-foot">
        <button type="button" class="btn" onClick={() => decide()}>
          {en.cancel}
        </button>
        <button type="button" class="btn" onClick={() => decide('SHARE')}>
          {en.queue.share}
        </button>
        <button type="button" class="btn" onClick={() => decide('PUSH_BACK')}>
          {en.queue.pushBackOne}
        </button>
        <button type="button" class="btn primary" onClick={() => decide('SWAP')}>
          {en.queue.swap}
        </button>
      </div>
    </Dialog>
  );
}
