import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { DRAFTS, type DraftSource } from '../src/publishing/draft-source.js';
import { publish } from '../src/publishing/rules.js';
import { Site } from '../src/site/site.entity.js';
import { openAuthorApi } from './author.js';
import { aSeries } from './builders.js';
import { emptyTables } from './database.js';
import { givenPublishing } from './publishing-given.js';

interface Slot {
  date: string;
  at: string;
  comic: { id: string; title: string } | null;
}
interface Done {
  __typename: string;
  actId: string;
  comic?: { state: string };
  title?: string;
}

describe('the queue', () => {
  let api: Awaited<ReturnType<typeof openAuthorApi>>;
  let owner: Awaited<ReturnType<typeof api.as>>;
  let given: ReturnType<typeof givenPublishing>;
  let seriesId: string;
  let slots: Slot[];

  beforeAll(async () => {
    api = await openAuthorApi();
    given = givenPublishing(api.database);
  });
  beforeEach(async () => {
    await emptyTables(api.database);
    owner = await api.as('owner');
    seriesId = await aSeries(api.database);
    const site = { id: 1, title: 'Tin Harbour', description: '', about: '', timeZone: 'Europe/Lisbon', links: [] };
    await api.database.getRepository(Site).insert(site);
    await setCadence('weekdays: [1, 2, 3, 4, 5, 6, 7], timeOfDay: "09:00", startsOn: "2026-01-01"');
    slots = await runway().then((found) => found.slots);
  });
  afterAll(() => api.close());

  const setCadence = (input: string): Promise<{ setCadence: { __typename: string; message?: string } }> =>
    owner.must(
      `mutation { setCadence(seriesId: "${seriesId}", input: { ${input} }) { __typename ... on Refusal { message } } }`,
    );
  const runway = async () => {
    const { runways } = await owner.must<{
      runways: {
        days: number;
        buffer: number;
        isLow: boolean;
        isAboutToMiss: boolean;
        nextEmptyAt: string;
        slots: Slot[];
      }[];
    }>('{ runways { days buffer isLow isAboutToMiss nextEmptyAt slots { date at comic { id title } } } }');
    const [found] = runways;
    if (!found) throw new Error('There is no runway.');
    return found;
  };
  const at = (index: number): string => slots[index]?.at ?? '';
  const act = async (mutation: string): Promise<Done> =>
    (
      await owner.must<{ done: Done }>(
        `mutation { done: ${mutation} { __typename ... on ComicActed { actId comic { state } } ... on SlotTaken { title } } }`,
      )
    ).done;
  const put = (id: string, index: number, then = 'REFUSE') =>
    act(`scheduleComic(id: "${id}", at: "${at(index)}", ifTaken: ${then})`);
  const comics = async (...titles: string[]) => {
    const ids = new Map<string, string>();
    for (const title of titles) ids.set(title, await given.readyComic(seriesId, { title }));
    return (title: string) => ids.get(title) ?? '';
  };
  /** Titles slot by slot, `-` where there is none. */
  const filled = async (count: number): Promise<string> =>
    (await runway()).slots
      .slice(0, count)
      .map(({ comic }) => comic?.title ?? '-')
      .join('');

  /** Comics whose drafts are ready, found by their titles. */
  const ready = async (...titles: string[]) => {
    const id = await comics(...titles);
    const drafts = api.app.get<DraftSource>(DRAFTS, { strict: false });
    for (const title of titles) {
      const { content } = await given.drafts.content(null, id(title));
      await api.database.transaction((tx) => drafts.begin(tx, id(title), Object(content)));
    }
    return id;
  };

  it('says how many days are safe and which slot comes to nothing', async () => {
    const id = await ready('A', 'B');
    expect(await runway()).toMatchObject({ buffer: 0, isLow: true, isAboutToMiss: true, nextEmptyAt: at(0) });
    await put(id('A'), 0);
    await put(id('B'), 1);
    const { buffer, days, nextEmptyAt, isLow } = await runway();
    expect({ buffer, nextEmptyAt, isLow }).toEqual({ buffer: 2, nextEmptyAt: at(2), isLow: false });
    expect([1, 2]).toContain(days);
  });

  it('gives a slot to one comic, unless told what else to do', async () => {
    const id = await ready('A', 'B');
    await put(id('A'), 0);
    expect(await put(id('B'), 0)).toMatchObject({ __typename: 'SlotTaken', title: 'A' });
    expect(await put(id('A'), 0)).toMatchObject({ __typename: 'ComicActed' });
    await put(id('B'), 0, 'SHARE');
    const { queue } = await owner.must<{ queue: { slots: Slot[]; others: { title: string }[] } }>(
      `{ queue(seriesId: "${seriesId}", from: "${at(0)}", until: "${at(2)}") { slots { comic { title } } others { title } } }`,
    );
    expect(queue).toEqual({ slots: [{ comic: { title: 'A' } }, { comic: null }], others: [{ title: 'B' }] });
  });

  it('gives a slot that two ask for at once to one of them', async () => {
    const id = await ready('A', 'B');
    const both = await Promise.all([put(id('A'), 0), put(id('B'), 0)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ComicActed', 'SlotTaken']);
  });

  it('lets two comics change places', async () => {
    const id = await ready('A', 'B', 'C');
    await put(id('A'), 0);
    await put(id('B'), 2);
    await act(`swapComics(id: "${id('A')}", with: "${id('B')}")`);
    expect(await filled(3)).toBe('B-A');
    await put(id('A'), 0, 'SWAP');
    expect(await filled(3)).toBe('A-B');
    await put(id('C'), 0, 'SWAP');
    expect(await filled(3)).toBe('C-B');
    expect(await act(`swapComics(id: "${id('A')}", with: "${id('B')}")`)).toMatchObject({ __typename: 'WrongState' });
  });

  it('pushes back what stands in the way, as far as there is no gap, and undoes that as a whole', async () => {
    const id = await ready('A', 'B', 'C', 'D');
    await put(id('A'), 0);
    await put(id('B'), 1);
    await put(id('C'), 3);
    const { actId } = await put(id('D'), 0, 'PUSH_BACK');
    expect(await filled(5)).toBe('DABC-');
    await owner.must(`mutation { undoAct(actId: "${actId}") { __typename } }`);
    expect(await filled(5)).toBe('AB-C-');
    await act(`pushBackComic(id: "${id('A')}")`);
    expect(await filled(5)).toBe('-ABC-');
    await put(id('C'), 1, 'PUSH_BACK');
    expect(await filled(5)).toBe('-CAB-');
  });

  it('proposes ready drafts in reading order for free slots, and fills them with one act', async () => {
    const id = await ready('A', 'B', 'C');
    await given.newComic.create({ seriesId, title: 'Empty' }, 'operator');
    await put(id('B'), 1);
    const { slotProposal } = await owner.must<{ slotProposal: { comic: { id: string; title: string }; at: string }[] }>(
      `{ slotProposal(seriesId: "${seriesId}") { comic { id title } at } }`,
    );
    expect(slotProposal.map(({ comic, at: when }) => [comic.title, when])).toEqual([
      ['A', at(0)],
      ['C', at(2)],
    ]);
    const input = slotProposal.map(({ comic, at: when }) => `{ id: "${comic.id}", at: "${when}" }`).join(', ');
    await owner.must(`mutation { scheduleComics(comics: [${input}]) { __typename } }`);
    expect(await filled(4)).toBe('ABC-');
  });

  it('keeps what is planned when the time of day moves', async () => {
    const id = await ready('A');
    await put(id('A'), 1);
    await setCadence('weekdays: [1, 2, 3, 4, 5, 6, 7], timeOfDay: "18:30", startsOn: "2026-01-01"');
    const found = (await runway()).slots.filter(({ comic }) => comic);
    expect(found.map(({ date }) => date)).toEqual([slots[1]?.date]);
  });

  it('has no slots in a break, and lets it be taken back', async () => {
    const day = slots[0]?.date ?? '';
    const { addBreak } = await owner.must<{ addBreak: { breaks: { id: string }[] } }>(
      `mutation { addBreak(seriesId: "${seriesId}", input: { fromDate: "${day}", untilDate: "${day}", note: "Away." })
        { ... on DeskCadence { breaks { id note } } } }`,
    );
    expect(addBreak.breaks).toEqual([{ id: expect.any(String), note: 'Away.' }]);
    expect((await runway()).slots[0]?.date).toBe(slots[1]?.date);
    await owner.must(`mutation { removeBreak(id: "${addBreak.breaks[0]?.id}") { __typename } }`);
    expect((await runway()).slots[0]?.date).toBe(day);
  });

  it('refuses a cadence that is none, in words', async () => {
    for (const input of [
      'weekdays: [], timeOfDay: "09:00", startsOn: "2026-01-01"',
      'weekdays: [8], timeOfDay: "09:00", startsOn: "2026-01-01"',
      'weekdays: [1], timeOfDay: "24:00", startsOn: "2026-01-01"',
      'weekdays: [1], timeOfDay: "09:00", startsOn: "2026-02-30"',
    ]) {
      expect((await setCadence(input)).setCadence.__typename).toBe('CadenceRefused');
    }
  });

  const told = async () => {
    const query = '{ allSeries { nextComicAt break { from until note } } }';
    const answer = await api.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return JSON.parse(answer.text).data.allSeries;
  };

  it('tells readers when the next comic is promised and when the series rests, and nothing of what is drawn', async () => {
    await given.acts.one('publish', await given.readyComic(seriesId), publish, 'operator');
    expect(await told()).toEqual([{ nextComicAt: at(0), break: null }]);
    const day = slots[0]?.date ?? '';
    await owner.must(
      `mutation { addBreak(seriesId: "${seriesId}", input: { fromDate: "${day}", untilDate: "${day}", note: "Away." }) { __typename } }`,
    );
    expect(await told()).toEqual([{ nextComicAt: at(1), break: { from: day, until: day, note: 'Away.' } }]);
    await setCadence('weekdays: [1], timeOfDay: "09:00", startsOn: "2026-01-01", isPublic: false');
    expect(await told()).toEqual([{ nextComicAt: null, break: null }]);
  });
});
