import {
  PushBackComicDocument,
  type QueueQuery,
  ScheduleComicDocument,
  type SlotTakenThen,
} from '@longbox/shared/generated/admin/queue/graphql';
import { type Accessor, createSignal } from 'solid-js';

import { act } from '../api/act';
import { tellUndoable } from '../comics/acts';
import { en } from '../i18n/en';
import { dayAndTime } from '../i18n/format';
import { letterOf } from '../shell/letter-keys';
import { zone } from '../shell/site';
import { notify } from '../ui/notices';

export type Slot = QueueQuery['queue']['slots'][number];

/** A comic as far as moving it goes. */
export interface Movable {
  id: string;
  title: string;
}

/** A comic on its way to a moment that another one has. */
export interface Clash {
  comic: Movable;
  at: string;
  /** Title of the one that is there. */
  other: string;
}

/**
 * Puts comics into slots, by whatever hand: dropped, picked, or walked there with the keys. A slot that is taken asks first.
 *
 * @param slots those that lie ahead, in order
 */
export function createPlacing(slots: Accessor<readonly Slot[]>) {
  const [clash, setClash] = createSignal<Clash>();
  const [picking, setPicking] = createSignal<string>();
  const [walking, setWalking] = createSignal<{ comic: Movable; at: string }>();
  const [said, setSaid] = createSignal('');

  /** Gives a comic a moment; when another one has it, `clash` says so unless it is decided already. */
  const place = async (comic: Movable, at: string, ifTaken: SlotTakenThen = 'REFUSE'): Promise<void> => {
    const { done, message, refusal } = await act(ScheduleComicDocument, { id: comic.id, at, ifTaken });
    if (done) tellUndoable(en.queue.placed(comic.title || en.untitled, dayAndTime(at, zone())), done.actId);
    else if (refusal?.__typename === 'SlotTaken') setClash({ comic, at, other: refusal.title });
    else notify(message ?? en.states.notSent);
  };

  const pushBack = async (comic: Movable): Promise<void> => {
    const { done, message } = await act(PushBackComicDocument, { id: comic.id });
    if (done) tellUndoable(en.queue.pushedBack(comic.title || en.untitled), done.actId);
    else notify(message ?? en.states.notSent);
  };

  const walkTo = (comic: Movable, slot: Slot | undefined) => {
    if (!slot) return;
    setWalking({ comic, at: slot.at });
    const there = slot.comic ? slot.comic.title || en.untitled : en.queue.empty;
    setSaid(en.queue.walking(comic.title || en.untitled, dayAndTime(slot.at, zone()), there));
  };

  /** Begins to walk a comic with the keys, at its own slot or the first that is empty. */
  const walk = (comic: Movable) =>
    walkTo(
      comic,
      slots().find((slot) => slot.comic?.id === comic.id) ?? slots().find((slot) => !slot.comic) ?? slots()[0],
    );

  /** One key while a comic is walked. @returns whether it was used */
  const walkKey = (key: string): boolean => {
    const now = walking();
    if (!now) return false;
    const index = slots().findIndex(({ at }) => at === now.at);
    if (key === 'ArrowRight' || key === 'ArrowDown') walkTo(now.comic, slots()[index + 1]);
    else if (key === 'ArrowLeft' || key === 'ArrowUp') walkTo(now.comic, slots()[index - 1]);
    else if (key === 'Escape' || key === 'Enter') {
      setWalking(undefined);
      setSaid('');
      if (key === 'Enter' && slots()[index]?.comic?.id !== now.comic.id) void place(now.comic, now.at);
    } else return false;
    return true;
  };

  /** What the keys do on a comic: M begins to walk it, then the arrows, Enter and Escape. */
  const onKeyDown = (event: KeyboardEvent, comic: Movable, canMove: boolean): void => {
    const used = walking()?.comic.id === comic.id && walkKey(event.key);
    if (!used && canMove && letterOf(event) === 'm') walk(comic);
    else if (!used) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { slots, place, pushBack, onKeyDown, walking, said, clash, setClash, picking, setPicking };
}

export type Placing = ReturnType<typeof createPlacing>;
