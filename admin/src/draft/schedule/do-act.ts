import { notify } from '../../ui/notices';
import type { OpenDraft } from '../open-draft';
import type { Acted } from '../surroundings';
import { words } from '../words';

/** Does an act on what the site has of the draft, and tells how it went; true when it was done. */
export type DoAct = (act: () => Promise<Acted>, done: string) => Promise<boolean>;

/** An act takes the draft as the site knows it: what still waits here is sent before. */
export const doActOn =
  ({ session, around }: OpenDraft): DoAct =>
  async (act, done) => {
    await session.flush();
    if (session.status().changes > 0) {
      notify(words.when.unsaved);
      return false;
    }
    const acted = await act();
    if (!acted.done) {
      notify(acted.why);
      return false;
    }
    around.refresh();
    const { undo } = acted;
    const back = async () => {
      const outcome = await undo?.();
      if (outcome?.done === false) notify(outcome.why);
      around.refresh();
    };
    notify(done, undo ? { label: words.undo, run: () => void back() } : undefined);
    return true;
  };
