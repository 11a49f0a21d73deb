import { ScheduleComicsDocument } from '@longbox/shared/generated/admin/comics/graphql';
import { SlotProposalDocument } from '@longbox/shared/generated/admin/queue/graphql';
import { For, type JSX, Show } from 'solid-js';

import { createAnswer } from '../api/answer';
import { actOnComics } from '../comics/acts';
import { en } from '../i18n/en';
import { dayAndTime } from '../i18n/format';
import { zone } from '../shell/site';
import { FormDialog } from '../ui/form-dialog';
import { Waiting } from '../ui/state-view';
import { Thumb } from '../ui/thumb';

/** Proposes the ready drafts for the next empty slots; one confirm schedules them all, one Undo takes all back. */
export function FillDialog(props: { open: boolean; seriesId: string; onClose: () => void }): JSX.Element {
  const { data } = createAnswer(SlotProposalDocument, () => (props.open ? { seriesId: props.seriesId } : undefined), [
    'DeskComic',
  ]);
  const proposal = () => data()?.slotProposal ?? [];
  const submit = async () => {
    const comics = proposal().map(({ comic, at }) => ({ id: comic.id, at }));
    await actOnComics(ScheduleComicsDocument, { comics }, en.comics.scheduled);
    return undefined;
  };
  return (
    <FormDialog
      open={props.open}
      title={en.queue.fillTitle}
      submit={en.queue.fillIt(proposal().length)}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Show when={data()} fallback={<Waiting rows={3} />}>
        <ul class="proposal">
          <For each={proposal()} fallback={<li class="hint">{en.queue.nothingToFill}</li>}>
            {({ comic, at }) => (
              <li>
                <Thumb image={comic.thumbnail} />
                <b>{comic.title}</b>
                <span>{dayAndTime(at, zone())}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </FormDialog>
  );
}
