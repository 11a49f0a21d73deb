import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { type AuditedAct, type operator, recordInAudit } from '../auth/audit/record-in-audit.js';
import { AuthorContext } from '../auth/author-context.js';
import { Comic } from '../comics/comic.entity.js';
import { databaseNow, inTransaction } from '../platform/database/in-transaction.js';
import { holdAnnounced } from '../platform/events/announce.js';
import { Outbox } from '../platform/events/outbox.js';
import { type Refusal, Refused } from '../platform/graphql/refusal.js';
import { Act, ActChange, type ActKind } from './act.entity.js';
import { changeStanding } from './change-standing.js';
import { DRAFTS, type DraftSource } from './draft-source.js';
import { ComicNotFound } from './refusals.js';
import type { Rule } from './rules.js';
import { type Standing, standingOf, toStored } from './standing.js';

/** What came of an act on several comics. */
export interface ActResult {
  /** To undo it with; null when nothing was done. */
  actId: string | null;
  /** Ids of the comics that were changed. */
  comicIds: string[];
  /** Those that were left as they are, each with its reason. */
  refused: { comicId: string; refusal: Refusal }[];
}

/** Who acts. */
export type Actor = AuthorContext | typeof operator;

/** A comic and the rule that says where it goes. */
export interface Step {
  comicId: string;
  rule: Rule;
}

/** Does what authors decide about comics: each act is one transaction and can be undone as a whole. */
@Injectable()
export class Acts {
  constructor(
    private readonly database: DataSource,
    private readonly outbox: Outbox,
    @Inject(DRAFTS) private readonly drafts: DraftSource,
  ) {}

  /** The act on one comic; its refusal is thrown. Answers with the act's id. */
  async one(kind: ActKind, comicId: string, rule: Rule, by: Actor): Promise<string> {
    const { actId, refused } = await this.many(kind, [{ comicId, rule }], by);
    const [reason] = refused;
    if (reason) throw new Refused(reason.refusal);
    if (actId === null) throw new Error(`${kind} did nothing to ${comicId}.`);
    return actId;
  }

  /** The act on several comics. A rule that refuses leaves its comic as it is and the others go on. */
  async many(kind: ActKind, steps: readonly Step[], by: Actor): Promise<ActResult> {
    const result = await inTransaction(this.database, async (tx) => {
      const act = new Recording(tx, this.drafts, kind, by, await databaseNow(tx));
      const comics = await act.hold(steps.map(({ comicId }) => comicId));
      const refused: ActResult['refused'] = [];
      for (const { comicId, rule } of steps) {
        await tx.query('SAVEPOINT step');
        try {
          const comic = comics.get(comicId);
          if (!comic) throw new Refused(new ComicNotFound());
          await act.apply(comic, rule);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          // Some of it may have been written: an address can be lost to another at the last moment.
          await tx.query('ROLLBACK TO SAVEPOINT step');
          refused.push({ comicId, refusal: error.refusal });
        }
      }
      await act.writeDown();
      return { actId: act.id, comicIds: act.comicIds, refused };
    });
    if (result.actId !== null) this.outbox.wake();
    return result;
  }

  /** An act that holds more than the comics it changes. What `work` throws undoes all of it. */
  async together<Result>(
    kind: ActKind,
    by: Actor,
    work: (act: Recording, tx: EntityManager) => Promise<Result>,
  ): Promise<{ actId: string | null; result: Result }> {
    const done = await inTransaction(this.database, async (tx) => {
      const act = new Recording(tx, this.drafts, kind, by, await databaseNow(tx));
      const result = await work(act, tx);
      await act.writeDown();
      return { actId: act.id, result };
    });
    this.outbox.wake();
    return done;
  }
}

/** Changes standings and keeps how each was before, as one act. */
export class Recording {
  /** Set once something was changed. */
  id: string | null = null;
  readonly comicIds: string[] = [];
  readonly #audited: AuditedAct[] = [];

  constructor(
    private readonly tx: EntityManager,
    private readonly drafts: DraftSource,
    private readonly kind: ActKind,
    private readonly by: Actor,
    /** The moment of the act, by the clock that all processes share. */
    public now: Date,
  ) {}

  /**
   * Holds comics, and what is announced of them, until the transaction ends. What is not held could come true between the
   * moment of the act and its end.
   */
  async hold(comicIds: readonly string[]): Promise<Map<string, Comic>> {
    const comics = await lockComics(this.tx, comicIds);
    await holdAnnounced(this.tx, [...comics.keys()]);
    this.now = await databaseNow(this.tx);
    return comics;
  }

  /** Writes down in the audit log what was changed; the last thing in a transaction, since it holds the log's end. */
  async writeDown(): Promise<void> {
    for (const act of this.#audited) await recordInAudit(this.tx, act);
  }

  /** Takes a comic where the rule says; the whole act is refused when the rule refuses. */
  async step({ comicId, rule }: Step): Promise<void> {
    const comic = (await this.hold([comicId])).get(comicId);
    if (!comic) throw new Refused(new ComicNotFound());
    await this.apply(comic, rule);
  }

  /** The same for a comic that is held. */
  async apply(comic: Comic, rule: Rule): Promise<void> {
    const { tx, drafts, now } = this;
    await this.change(comic, await rule(comic, { tx, drafts, now, authorId: idOf(this.by) }));
  }

  async change(comic: Comic, to: Standing): Promise<void> {
    const before = toStored(standingOf(comic));
    await changeStanding(this.tx, comic, to, this.now);
    if (this.id === null) {
      this.id = uuidv7();
      await this.tx.insert(Act, { id: this.id, kind: this.kind, authorId: idOf(this.by), at: this.now });
    }
    await this.tx.insert(ActChange, { actId: this.id, comicId: comic.id, before, after: toStored(to) });
    this.comicIds.push(comic.id);
    this.#audited.push({
      by: this.by,
      act: `comic.${this.kind}`,
      subject: { kind: 'comic', id: comic.id, name: comic.title },
      before: { ...before },
      after: { ...toStored(to) },
    });
  }
}

const idOf = (by: Actor): string | null => (by instanceof AuthorContext ? by.accountId : null);

/** In one order for all, so that no two acts wait for each other. */
async function lockComics(tx: EntityManager, comicIds: readonly string[]): Promise<Map<string, Comic>> {
  const comics = await tx.find(Comic, {
    where: { id: In([...new Set(comicIds)]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(comics.map((comic) => [comic.id, comic]));
}
