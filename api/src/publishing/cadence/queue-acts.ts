import { Injectable } from '@nestjs/common';

import { Comic } from '../../comics/comic.entity.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { type Actor, Acts, type Recording } from '../acts.js';
import { ComicNotFound, WrongState } from '../refusals.js';
import { scheduleAt, withdraw } from '../rules.js';
import { occupantOf, pushedBack, scheduleInSlot } from './place-in-slot.js';
import { SlotTakenThen } from './cadence.type.js';

type Tx = Parameters<Parameters<Acts['together']>[2]>[1];

/** Moves comics between slots. Each act is one transaction with one undo; what waits keeps what was pinned. */
@Injectable()
export class QueueActs {
  constructor(private readonly acts: Acts) {}

  /**
   * A comic out at that moment. When that is a slot which another comic has: refuses, or has the two change places (one
   * without a moment sends the other back to the drafts), or pushes the other and those right behind it back by a slot, or
   * has both go out.
   */
  async schedule(comicId: string, at: Date, ifTaken: SlotTakenThen, by: Actor): Promise<string> {
    if (ifTaken === SlotTakenThen.REFUSE) return this.acts.one('schedule', comicId, scheduleInSlot(at), by);
    if (ifTaken === SlotTakenThen.SHARE) return this.acts.one('schedule', comicId, scheduleAt(at), by);
    return this.#together('schedule', by, async (act, tx) => {
      const comic = await held(act, comicId);
      const occupant = await occupantOf(tx, comic, at);
      if (occupant && ifTaken === SlotTakenThen.PUSH_BACK) {
        await this.#move(act, await pushedBack(tx, comic.seriesId, occupant.id, comicId));
      }
      const own = comic.publishAt;
      if (occupant && ifTaken === SlotTakenThen.SWAP) {
        await act.step({ comicId: occupant.id, rule: own ? scheduleAt(own) : withdraw });
      }
      await act.step({ comicId, rule: scheduleAt(at) });
    });
  }

  /** Two comics that wait change places. */
  swap(one: string, other: string, by: Actor): Promise<string> {
    return this.#together('swap', by, async (act) => {
      await act.hold([one, other]);
      const [first, second] = [await held(act, one), await held(act, other)];
      if (!first.publishAt || !second.publishAt) throw new Refused(new WrongState('Both have to wait for a moment.'));
      await this.#move(act, [
        { comicId: one, at: second.publishAt },
        { comicId: other, at: first.publishAt },
      ]);
    });
  }

  /** A comic in a slot, and those right behind it, to their next slots; its own is free then. */
  pushBack(comicId: string, by: Actor): Promise<string> {
    return this.#together('push', by, async (act, tx) => {
      const comic = await held(act, comicId);
      await this.#move(act, await pushedBack(tx, comic.seriesId, comicId));
    });
  }

  async #move(act: Recording, moves: readonly { comicId: string; at: Date }[]): Promise<void> {
    await act.hold(moves.map(({ comicId }) => comicId));
    for (const { comicId, at } of moves) await act.step({ comicId, rule: scheduleAt(at) });
  }

  async #together(kind: 'schedule' | 'swap' | 'push', by: Actor, work: (act: Recording, tx: Tx) => Promise<void>) {
    const { actId } = await this.acts.together(kind, by, work);
    if (actId === null) throw new Error(`${kind} did nothing.`);
    return actId;
  }
}

async function held(act: Recording, id: string): Promise<Comic> {
  const comic = (await act.hold([id])).get(id);
  if (!comic || comic.deletedAt) throw new Refused(new ComicNotFound());
  return comic;
}
