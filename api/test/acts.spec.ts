import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Comic } from '../src/comics/comic.entity.js';
import { Page } from '../src/comics/page.entity.js';
import { Rendition } from '../src/media/rendition.entity.js';
import { Refused } from '../src/platform/graphql/refusal.js';
import { EmptyBin } from '../src/publishing/empty-bin.js';
import { Revision } from '../src/publishing/revision.entity.js';
import * as rules from '../src/publishing/rules.js';
import { stateOf } from '../src/publishing/standing.js';
import { Redirect } from '../src/site/redirect.entity.js';
import { aSeries } from './builders.js';
import { emptyTables, openTestDatabase } from './database.js';
import { day, fromNow, givenPublishing } from './publishing-given.js';

let database: DataSource;
let given: ReturnType<typeof givenPublishing>;
let seriesId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  given = givenPublishing(database);
});
beforeEach(async () => {
  await emptyTables(database);
  seriesId = await aSeries(database);
});
afterAll(async () => database.destroy());

const publish = (id: string) => given.acts.one('publish', id, rules.publish, 'operator');
const schedule = (id: string, at: Date) => given.acts.one('schedule', id, rules.scheduleAt(at), 'operator');
const update = (id: string) => given.acts.one('update', id, rules.update, 'operator');
const withdraw = (id: string) => given.acts.one('withdraw', id, rules.withdraw, 'operator');
const republish = (id: string) => given.acts.one('republish', id, rules.republish, 'operator');
const remove = (id: string) => given.acts.one('delete', id, rules.remove, 'operator');
const moveTo = (id: string, slug: string) => given.acts.one('address', id, rules.moveTo(slug), 'operator');
const state = async (id: string) => stateOf(await given.comic(id), new Date());
const refusalOf = async (act: Promise<unknown>): Promise<string> => {
  const refused: unknown = await act.then(
    () => 'done',
    (error: unknown) => error,
  );
  return refused instanceof Refused ? refused.refusal.constructor.name : String(refused);
};

describe('a new comic', () => {
  it('is an empty draft at the end of its series, without an address', async () => {
    const first = await given.newComic.create({ seriesId }, 'operator');
    const second = await given.newComic.create({ seriesId, title: 'Spare parts' }, 'operator');
    expect(await state(first)).toBe('draft');
    expect(await given.comic(second)).toMatchObject({ title: 'Spare parts', slug: second, position: 2_048 });
    expect(await refusalOf(given.newComic.create({ seriesId: first }, 'operator'))).toBe('SeriesNotFound');
  });

  it('made from another one says the same and stands right after it', async () => {
    const source = await given.readyComic(seriesId);
    const last = await given.readyComic(seriesId);
    const copy = await given.newComic.duplicate(source, 'operator');
    const positions = await Promise.all([source, copy, last].map(async (id) => (await given.comic(id)).position));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(given.drafts.written.get(copy)?.content).toMatchObject({ title: 'Spare parts (copy)', pages: [{}] });
    expect(await state(copy)).toBe('draft');
  });
});

describe('publishing', () => {
  it('shows readers what the draft says, at once, under an address made from the title', async () => {
    const id = await given.readyComic(seriesId, { title: 'Spare parts, again' });
    await publish(id);
    const comic = await given.comic(id);
    expect(await state(id)).toBe('published');
    expect(comic).toMatchObject({ title: 'Spare parts, again', slug: 'spare-parts-again', pageCount: 1 });
    expect(await database.getRepository(Page).countBy({ comicId: id })).toBe(1);
    expect(await given.announced(id)).toMatchObject([
      {
        kind: 'comic.published',
        dueAt: comic.publishAt,
        payload: { isFirst: true, revisionId: comic.publishedRevisionId },
      },
    ]);
  });

  it('gives a second comic of that title the next free address', async () => {
    const [first, second] = [await given.readyComic(seriesId), await given.readyComic(seriesId)];
    await publish(first);
    await publish(second);
    expect((await given.comic(second)).slug).toBe('spare-parts-2');
  });

  it('is refused without a title, a page or an image that could be decoded, naming each', async () => {
    const empty = await given.newComic.create({ seriesId }, 'operator');
    await expect(publish(empty)).rejects.toMatchObject({
      refusal: { problems: [{ code: 'NO_TITLE' }, { code: 'NO_PAGES' }] },
    });
    const broken = await given.readyComic(seriesId);
    await database.getRepository(Rendition).deleteAll();
    await expect(publish(broken)).rejects.toMatchObject({
      refusal: { problems: [{ code: 'IMAGE_MISSING', page: 1 }] },
    });
    expect(await database.getRepository(Revision).count()).toBe(0);
  });

  it('is refused when what the draft holds cannot be read as a comic', async () => {
    const id = await given.readyComic(seriesId);
    given.drafts.write(id, { layout: 'spiral' });
    await expect(publish(id)).rejects.toMatchObject({ refusal: { problems: [{ code: 'UNREADABLE', blocks: true }] } });
  });
});

describe('scheduling', () => {
  it('pins what the draft says then: later edits change nothing until the comic is updated', async () => {
    const id = await given.readyComic(seriesId);
    const at = fromNow(2 * day);
    await schedule(id, at);
    given.drafts.write(id, { title: 'Other parts' });
    expect(await given.comic(id)).toMatchObject({ publishAt: at, title: 'Spare parts' });
    await schedule(id, fromNow(3 * day));
    expect(await given.comic(id)).toMatchObject({ title: 'Spare parts' });
    await update(id);
    expect(await given.comic(id)).toMatchObject({ title: 'Other parts' });
    expect(await state(id)).toBe('scheduled');
  });

  it('announces one publication, at the moment and with the revision that hold now', async () => {
    const id = await given.readyComic(seriesId);
    await schedule(id, fromNow(2 * day));
    await schedule(id, fromNow(3 * day));
    given.drafts.write(id, { title: 'Other parts' });
    await update(id);
    const { publishAt, publishedRevisionId } = await given.comic(id);
    expect(await given.announced(id)).toMatchObject([
      { kind: 'comic.published', dueAt: publishAt, payload: { revisionId: publishedRevisionId } },
    ]);
    await withdraw(id);
    expect(await given.announced(id)).toEqual([]);
    expect(await state(id)).toBe('draft');
  });

  it('is refused for a moment that has passed and for what is out already', async () => {
    const id = await given.readyComic(seriesId);
    expect(await refusalOf(schedule(id, fromNow(-1_000)))).toBe('MomentPassed');
    await publish(id);
    expect(await refusalOf(schedule(id, fromNow(day)))).toBe('WrongState');
  });
});

describe('what is out', () => {
  it('changes only when it is updated, keeps its moment, and says so', async () => {
    const id = await given.readyComic(seriesId);
    await publish(id);
    const { publishAt } = await given.comic(id);
    given.drafts.write(id, { title: 'Other parts' });
    expect(await given.comic(id)).toMatchObject({ title: 'Spare parts' });
    await update(id);
    expect(await given.comic(id)).toMatchObject({ title: 'Other parts', publishAt, slug: 'spare-parts' });
    expect((await given.announced(id)).map(({ kind }) => kind)).toEqual(['comic.published', 'comic.updated']);
  });

  it('is gone when it is taken down, and comes back to its old place in time', async () => {
    const id = await given.readyComic(seriesId);
    await publish(id);
    const { publishAt } = await given.comic(id);
    await withdraw(id);
    expect(await given.comic(id)).toMatchObject({
      publishAt: null,
      publishedRevisionId: null,
      lastPublishAt: publishAt,
    });
    expect(await state(id)).toBe('withdrawn');
    expect(await refusalOf(withdraw(id))).toBe('WrongState');
    await republish(id);
    expect(await given.comic(id)).toMatchObject({ publishAt, withdrawnAt: null });
    const events = await given.announced(id);
    // The first publication had not been heard of when it was taken back.
    expect(events.map(({ kind }) => kind)).toEqual(['comic.withdrawn', 'comic.published']);
    expect(events[1]).toMatchObject({ payload: { isFirst: false } });
  });
});

describe('an address', () => {
  it('leads on for ever once readers may know it, in one step', async () => {
    const id = await given.readyComic(seriesId);
    await publish(id);
    await moveTo(id, 'odd-parts');
    await moveTo(id, 'even-parts');
    const redirects = await database.getRepository(Redirect).find({ order: { from: 'ASC' } });
    expect(redirects.map(({ from, to }) => [from, to])).toEqual([
      ['/comic/odd-parts', '/comic/even-parts'],
      ['/comic/spare-parts', '/comic/even-parts'],
    ]);
  });

  it('can be taken back by its own comic and by no other', async () => {
    const [id, other] = [await given.readyComic(seriesId), await given.readyComic(seriesId, { title: 'Other' })];
    await publish(id);
    await moveTo(id, 'odd-parts');
    expect(await refusalOf(moveTo(other, 'odd-parts'))).toBe('SlugTaken');
    expect(await refusalOf(moveTo(other, 'spare-parts'))).toBe('SlugTaken');
    await moveTo(id, 'spare-parts');
    const redirects = await database.getRepository(Redirect).find();
    expect(redirects.map(({ from, to }) => [from, to])).toEqual([['/comic/odd-parts', '/comic/spare-parts']]);
  });

  it('of a comic nobody has seen leaves nothing behind', async () => {
    const id = await given.readyComic(seriesId);
    await moveTo(id, 'odd-parts');
    await moveTo(id, 'even-parts');
    expect(await database.getRepository(Redirect).count()).toBe(0);
  });

  it('is refused when it is none', async () => {
    const id = await given.readyComic(seriesId);
    expect(await refusalOf(moveTo(id, 'Odd Parts'))).toBe('NotASlug');
  });

  it('goes to one of two that ask at once, and the other one stays as it was', async () => {
    for (let round = 1; round <= 5; round += 1) {
      const ids = [await given.readyComic(seriesId), await given.readyComic(seriesId)];
      for (const id of ids) await publish(id);
      const slug = `odd-parts-${round}`;
      const refusals = await Promise.all(ids.map((id) => refusalOf(moveTo(id, slug))));
      expect(refusals.filter((refusal) => refusal === 'SlugTaken')).toHaveLength(1);
      const leading = await database.getRepository(Redirect).findBy({ to: `/comic/${slug}` });
      expect(leading).toHaveLength(1);
      const loser = await given.comic(ids[refusals.indexOf('SlugTaken')] ?? '');
      expect(leading[0]?.from).not.toBe(`/comic/${loser.slug}`);
    }
  });
});

describe('undoing', () => {
  it('brings every act back to how it was', async () => {
    const id = await given.readyComic(seriesId);
    const acts = [
      () => schedule(id, fromNow(day)),
      () => publish(id),
      () => moveTo(id, 'odd-parts'),
      () => withdraw(id),
      () => republish(id),
      () => remove(id),
    ];
    for (const act of acts) {
      const { standingNumber: _before, updatedAt: _then, ...before } = await given.comic(id);
      await given.undo.act(await act(), 'operator');
      const { standingNumber: _after, updatedAt: _now, ...after } = await given.comic(id);
      // An address that was made from the title when the comic first went out goes with it.
      expect({ ...after, title: before.title, pageCount: before.pageCount }).toEqual(before);
      await act();
    }
  });

  it('shows readers the older words again', async () => {
    const id = await given.readyComic(seriesId);
    await publish(id);
    given.drafts.write(id, { title: 'Other parts' });
    await given.undo.act(await update(id), 'operator');
    expect(await given.comic(id)).toMatchObject({ title: 'Spare parts' });
  });

  it('of a publication that was told of does not have it told of as the first again', async () => {
    const id = await given.readyComic(seriesId);
    const act = await publish(id);
    await database.query('UPDATE outbox SET deliveredAt = UTC_TIMESTAMP(3)');
    await given.undo.act(act, 'operator');
    await publish(id);
    expect((await given.announced(id)).at(-1)).toMatchObject({ kind: 'comic.published', payload: { isFirst: false } });
  });

  it('is refused twice, and when the comic was moved on since', async () => {
    const id = await given.readyComic(seriesId);
    const act = await schedule(id, fromNow(day));
    await schedule(id, fromNow(2 * day));
    expect(await refusalOf(given.undo.act(act, 'operator'))).toBe('CannotUndo');
    const last = await withdraw(id);
    await given.undo.act(last, 'operator');
    expect(await refusalOf(given.undo.act(last, 'operator'))).toBe('CannotUndo');
  });

  it('does not bring back a moment that has come and gone', async () => {
    const id = await given.readyComic(seriesId);
    await schedule(id, fromNow(300));
    const act = await remove(id);
    await new Promise((resolve) => setTimeout(resolve, 350));
    await given.undo.act(act, 'operator');
    expect(await state(id)).toBe('draft');
  });
});

describe('throwing away', () => {
  it('is gone for readers, keeps its address from others, and can be brought back', async () => {
    const [id, other] = [await given.readyComic(seriesId), await given.readyComic(seriesId, { title: 'Other' })];
    await publish(id);
    await remove(id);
    expect(await state(id)).toBe('deleted');
    expect(await refusalOf(publish(id))).toBe('ComicNotFound');
    expect(await refusalOf(moveTo(other, 'spare-parts'))).toBe('SlugTaken');
    await given.undo.deletion(id, 'operator');
    expect(await state(id)).toBe('published');
    expect(await refusalOf(given.undo.deletion(id, 'operator'))).toBe('CannotUndo');
  });
});

describe('the bin', () => {
  it('is emptied after 30 days, and an address that readers knew says for ever that it is gone', async () => {
    const [seen, unseen] = [await given.readyComic(seriesId), await given.readyComic(seriesId, { title: 'Other' })];
    await publish(seen);
    await moveTo(seen, 'odd-parts');
    const act = await remove(seen);
    await remove(unseen);
    const bin = new EmptyBin(database, { LONGBOX_JOBS: 'off' });
    await bin.empty(fromNow(29 * day));
    expect(await state(seen)).toBe('deleted');
    await bin.empty(fromNow(31 * day));
    expect(await database.getRepository(Comic).count()).toBe(0);
    const redirects = await database.getRepository(Redirect).find({ order: { from: 'ASC' } });
    expect(redirects.map(({ from, to, status }) => [from, to, status])).toEqual([
      ['/comic/odd-parts', null, 410],
      ['/comic/spare-parts', null, 410],
    ]);
    expect(await refusalOf(given.undo.act(act, 'operator'))).toBe('CannotUndo');
  });
});

describe('an act on several comics', () => {
  it('does what it can, names the rest, and is undone as a whole', async () => {
    const ready = [await given.readyComic(seriesId), await given.readyComic(seriesId)];
    const empty = await given.newComic.create({ seriesId }, 'operator');
    const steps = [...ready, empty].map((comicId) => ({ comicId, rule: rules.publish }));
    const { actId, comicIds, refused } = await given.acts.many('publish', steps, 'operator');
    expect(comicIds).toEqual(ready);
    expect(refused).toMatchObject([{ comicId: empty, refusal: { problems: [{}, {}] } }]);
    expect(await Promise.all([...ready, empty].map(state))).toEqual(['published', 'published', 'draft']);
    await given.undo.act(actId ?? '', 'operator');
    expect(await Promise.all(ready.map(state))).toEqual(['draft', 'draft']);
  });

  it('brings one comic back without the others', async () => {
    const ids = [await given.readyComic(seriesId), await given.readyComic(seriesId)];
    await given.acts.many(
      'delete',
      ids.map((comicId) => ({ comicId, rule: rules.remove })),
      'operator',
    );
    await given.undo.deletion(ids[0] ?? '', 'operator');
    expect(await Promise.all(ids.map(state))).toEqual(['draft', 'deleted']);
  });
});

describe('acts at the same moment', () => {
  it('on the same comics in any order end without a fault, one after the other', async () => {
    const ids = [await given.readyComic(seriesId), await given.readyComic(seriesId), await given.readyComic(seriesId)];
    const steps = ids.map((comicId, index) => ({ comicId, rule: rules.scheduleAt(fromNow((index + 1) * day)) }));
    await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        given.acts.many('schedule', turn % 2 === 0 ? steps : steps.toReversed(), 'operator'),
      ),
    );
    for (const id of ids) expect(await given.announced(id)).toHaveLength(1);
  });
});
