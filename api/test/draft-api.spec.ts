import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readDraft } from '@longbox/shared/draft/content';
import { draftSchemaVersion, typeRoots } from '@longbox/shared/draft/shape';
import { v7 as uuidv7 } from 'uuid';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';

import { DraftSignal } from '../src/editor/draft-signal.js';
import { type AuthorClient, openAuthorApi } from './author.js';
import { aComic, aSeries } from './builders.js';
import { addToTitle } from './editor.js';

let api: Awaited<ReturnType<typeof openAuthorApi>>;
let writer: Awaited<ReturnType<typeof api.as>>;
let seriesId: string;
let comicId: string;
let position = 0;

beforeAll(async () => {
  api = await openAuthorApi();
  writer = await api.as('contributor');
  seriesId = await aSeries(api.database, 'draft-api');
});
afterAll(() => api.close());
beforeEach(async () => {
  comicId = await aComic(api.database, seriesId, (position += 1));
});

const open = 'query ($comicId: ID!) { draft(comicId: $comicId) { headSeq state hash schemaVersion } }';
const append = `mutation ($input: AppendDraftUpdatesInput!) {
  appendDraftUpdates(input: $input) {
    __typename
    ... on DraftSaved { position { headSeq lastBatch hash } }
    ... on Refusal { message }
    ... on DraftOutOfStep { stateVector }
  }
}`;
const follow = `subscription ($comicId: ID!, $afterSeq: Int!) {
  draftUpdates(comicId: $comicId, afterSeq: $afterSeq) { changes { seq sessionId change } }
}`;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function openDraft(client: AuthorClient): Promise<{ doc: Doc; headSeq: number }> {
  const { draft } = await client.must<{ draft: { state: string; headSeq: number } }>(open, { comicId });
  const doc = new Doc();
  typeRoots(doc);
  applyUpdate(doc, Buffer.from(draft.state, 'base64'));
  return { doc, headSeq: draft.headSeq };
}

function inputOf(doc: Doc, edit: (doc: Doc) => void, sessionId = uuidv7(), number = 1) {
  const parts: Uint8Array[] = [];
  const keep = (update: Uint8Array): void => void parts.push(update);
  doc.on('update', keep);
  doc.transact(() => edit(doc));
  doc.off('update', keep);
  const change = base64(parts[0] ?? encodeStateAsUpdate(doc));
  return { comicId, sessionId, schemaVersion: draftSchemaVersion, batches: [{ number, change }] };
}

describe('drafts over the author schema', () => {
  it('are written by whoever may write, and followed over a socket', async () => {
    const { doc, headSeq } = await openDraft(writer);
    const reader = await api.as('editor');
    const socket = reader.socket();
    const changes = socket.iterate<{ draftUpdates: { changes: { seq: number; change: string }[] } }>({
      query: follow,
      variables: { comicId, afterSeq: headSeq },
    });
    const next = changes.next();
    const { appendDraftUpdates } = await writer.must<{ appendDraftUpdates: unknown }>(append, {
      input: inputOf(doc, addToTitle(' over the wire')),
    });
    expect(appendDraftUpdates).toMatchObject({ __typename: 'DraftSaved', position: { headSeq: 2, lastBatch: 1 } });
    const event = await next;
    const [change] = event.value?.data?.draftUpdates.changes ?? [];
    const other = new Doc();
    applyUpdate(other, encodeStateAsUpdate(doc));
    applyUpdate(other, Buffer.from(change?.change ?? '', 'base64'));
    expect(readDraft(other).title).toMatch(/ over the wire$/);
    await changes.return?.();
    await socket.dispose();
    await expectSoon(() => api.app.get(DraftSignal, { strict: false }).followed.length === 0);
  });

  it('are closed to whoever is not signed in, also over a socket', async () => {
    const { body } = await api.anyone.ask(open, { comicId });
    expect(body['errors']).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('answer what is out of step with what is there, and bytes that are none with a sentence', async () => {
    const { doc } = await openDraft(writer);
    const input = inputOf(doc, addToTitle('x'), uuidv7(), 7);
    const { appendDraftUpdates } = await writer.must<{ appendDraftUpdates: unknown }>(append, { input });
    expect(appendDraftUpdates).toMatchObject({ __typename: 'DraftOutOfStep', stateVector: expect.any(String) });
    const { text } = await writer.ask(append, { input: { ...input, batches: [{ number: 1, change: 'no!' }] } });
    expect(text).toContain('Bytes are written in base64');
  });

  it('are not there for a comic that is not', async () => {
    const asked = [uuidv7(), 'not-an-id'].map((id) => writer.must<{ draft: null }>(open, { comicId: id }));
    expect(await Promise.all(asked)).toEqual([{ draft: null }, { draft: null }]);
  });

  it('tell who is there and in which field, for as long as they are', async () => {
    const socket = writer.socket();
    const presence = socket.iterate<{ draftPresence: { name: string; field: string | null }[] }>({
      query: 'subscription ($comicId: ID!) { draftPresence(comicId: $comicId) { name field } }',
      variables: { comicId },
    });
    const at = async (field: string | null, here: boolean, sessionId: string): Promise<unknown> =>
      writer.must('mutation ($input: AnnouncePresenceInput!) { announcePresence(input: $input) }', {
        input: { comicId, sessionId, field, here },
      });
    const seen = async () => (await presence.next()).value?.data?.draftPresence;
    expect(await seen()).toEqual([]);
    const me = uuidv7();
    await at('title', true, me);
    expect(await seen()).toEqual([{ name: writer.account.name, field: 'title' }]);
    await at(null, false, me);
    expect(await seen()).toEqual([]);
    await presence.return?.();
    await socket.dispose();
  });
});

async function expectSoon(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}
