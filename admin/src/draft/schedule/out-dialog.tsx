import type { JSX } from 'solid-js';

import { dayAndTime } from '../../i18n/format';
import { Dialog } from '../../ui/dialog';
import type { Acts, ComicFacts } from '../surroundings';
import { words } from '../words';
import type { DoAct } from './do-act';

/** A comic that readers see: since when, and the way to take it down. */
export default function OutDialog(props: {
  comic: ComicFacts;
  acts: Acts;
  onAct: DoAct;
  onClose: () => void;
}): JSX.Element {
  const takeDown = async () => {
    if (await props.onAct(props.acts.withdraw, words.when.takenDown)) props.onClose();
  };
  return (
    <Dialog open title={words.when.titleOut} onClose={() => props.onClose()}>
      <p>
        {props.comic.publishAt ? words.when.outSince(dayAndTime(props.comic.publishAt, props.comic.timeZone)) : ''}{' '}
        {words.when.downWhy}
      </p>
      <footer class="dialog-foot">
        <button type="button" class="btn" onClick={() => props.onClose()} autofocus>
          {words.when.keepOut}
        </button>
        <button type="button" class="btn danger" onClick={() => void takeDown()}>
          {words.when.takeDown}
        </button>
      </footer>
    </Dialog>
  );
}
