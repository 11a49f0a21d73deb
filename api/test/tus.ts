import { setTimeout as sleep } from 'node:timers/promises';

import type { AuthorClient } from './author.js';
import type { Answer, TestApi } from './open-api.js';

const offsetStream = { 'content-type': 'application/offset+octet-stream' };

export interface Outcome {
  id: string;
  state: 'RECEIVING' | 'TAKEN' | 'REFUSED';
  isDuplicate: boolean;
  reason: string;
  remedy: string;
  taken: { assetId: string; image: { width: number; height: number; renditions: { url: string }[] } } | null;
}

const outcomes = `query ($ids: [ID!]!) { uploads(ids: $ids) {
  id state isDuplicate reason remedy taken { assetId image { width height renditions { url } } }
} }`;

/** Sends files by the tus protocol as `author`, request by request. `path` as the api knows it. */
export function sender(api: TestApi, author: AuthorClient) {
  const { 'content-type': _json, accept: _accept, ...who } = author.headers;
  const request = (method: string, path: string, headers: Record<string, string>, body?: Buffer): Promise<Answer> =>
    api.request(path, {
      method,
      headers: { ...who, 'tus-resumable': '1.0.0', ...headers },
      ...(body && { body: new Uint8Array(body) }),
    });

  const create = (bytes: number, name: string, headers: Record<string, string> = {}): Promise<Answer> =>
    request('POST', '/admin/uploads', {
      'upload-length': String(bytes),
      'upload-metadata': `name ${Buffer.from(name).toString('base64')}`,
      ...headers,
    });

  /** Begins an upload; its address. */
  const begin = async (bytes: number, name: string): Promise<string> => {
    const { status, headers, text } = await create(bytes, name);
    const path = headers.get('location');
    if (status !== 201 || !path) throw new Error(`${status} ${text}`);
    return path;
  };
  const send = (path: string, piece: Buffer, offset: number): Promise<Answer> =>
    request('PATCH', path, { ...offsetStream, 'upload-offset': String(offset) }, piece);
  const look = (path: string): Promise<Answer> => request('HEAD', path, {});
  const arrived = async (path: string): Promise<number> => Number((await look(path)).headers.get('upload-offset'));

  const outcomeOf = async (path: string): Promise<Outcome | undefined> => {
    const { uploads } = await author.must<{ uploads: Outcome[] }>(outcomes, { ids: [path.split('/').at(-1)] });
    return uploads[0];
  };
  /** What became of an upload, once it is known. */
  const settled = async (path: string): Promise<Outcome> => {
    for (;;) {
      const outcome = await outcomeOf(path);
      if (!outcome) throw new Error('There is no such upload.');
      if (outcome.state !== 'RECEIVING') return outcome;
      await sleep(30);
    }
  };
  /** Sends all of a file; what became of it. */
  const whole = async (bytes: Buffer, name: string): Promise<Outcome> => {
    const path = await begin(bytes.length, name);
    if (bytes.length > 0) await send(path, bytes, 0);
    return settled(path);
  };
  return { request, create, begin, send, look, arrived, outcomeOf, settled, whole };
}
