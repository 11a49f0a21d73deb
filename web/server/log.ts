import type { IncomingMessage } from 'node:http';

/** Writes a fault down as one JSON line, with the request it belongs to. */
export function logFault(error: unknown, request: IncomingMessage): void {
  const { method, url, headers } = request;
  const fault = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
  const requestId = headers['x-request-id'];
  console.error(
    JSON.stringify({ level: 50, time: new Date().toISOString(), part: 'documents', requestId, method, url, ...fault }),
  );
}
