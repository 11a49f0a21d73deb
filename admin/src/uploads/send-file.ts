import { type DetailedError, Upload } from 'tus-js-client';

import type { KeptFile } from './kept-file';
import { words } from './words';

/** What came of sending a file. */
export type Sent =
  | { came: 'whole' }
  /** Taken back by this device. */
  | { came: 'stopped' }
  | { came: 'signedOut' }
  /** The site could not be reached; try again later. */
  | { came: 'nowhere' }
  | { came: 'failed'; reason: string; remedy: string };

export interface Sending {
  sent: Promise<Sent>;
  /** Stops; with `forget` the site forgets what it has of the file. */
  stop: (forget?: boolean) => void;
}

const endpoint = '/admin/uploads';

/** Pieces are small enough for a proxy in front, and for a session that ended to be noticed soon. */
const chunkSize = 8 * 1024 * 1024;

/** Milliseconds between tries: an api that starts again is back within them. */
const retryDelays = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];

/** Why sending stopped, when the site is to forget the file. */
const forgotten = 'forgotten';

const isPassing = (status: number): boolean => status === 409 || status === 423 || status === 429 || status >= 500;

/** Sends a file in pieces by the tus protocol, from where the site has it. */
export function sendFile(
  { file, name, url }: KeptFile & { file: Blob },
  tell: { address: (url: string) => void; share: (share: number) => void },
): Sending {
  const stopped = new AbortController();
  const sent = new Promise<Sent>((resolve) => {
    const upload = new Upload(file, {
      endpoint,
      uploadUrl: url,
      metadata: { name },
      chunkSize,
      retryDelays,
      storeFingerprintForResuming: false,
      onShouldRetry: (error) => isPassing(error.originalResponse?.getStatus() ?? 503),
      onUploadUrlAvailable: () => upload.url && tell.address(upload.url),
      onProgress: (bytes, all) => tell.share(all === 0 ? 1 : bytes / all),
      onSuccess: () => resolve({ came: 'whole' }),
      onError: (error) => resolve(failureOf(error)),
    });
    stopped.signal.addEventListener('abort', () => {
      void upload.abort(stopped.signal.reason === forgotten).catch(() => undefined);
      resolve({ came: 'stopped' });
    });
    upload.start();
  });
  return { sent, stop: (forget = false) => stopped.abort(forget ? forgotten : undefined) };
}

function failureOf(error: Error | DetailedError): Sent {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (status === 0) return { came: 'nowhere' };
  if (status === 401) return { came: 'signedOut' };
  if (isPassing(status) && status !== 429) return { came: 'failed', reason: words.siteFault, remedy: words.later };
  // The site says why and what helps in its own words.
  const [reason = '', ...rest] = (response?.getBody() ?? '').trim().split(/(?<=\.)\s+/u);
  return { came: 'failed', reason: reason || words.siteFault, remedy: rest.join(' ') };
}
