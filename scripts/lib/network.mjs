// @ts-check
import http from 'node:http';
import net from 'node:net';

import { Complaint } from './complaint.mjs';

/**
 * An address as every part of Longbox writes it: `unix:/path.sock`, `host:port` or a port.
 * @param {string} address
 * @returns {{ path: string } | { host: string, port: number }}
 */
export function parseAddress(address) {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const [port = '', host = '127.0.0.1'] = address.split(':').toReversed();
  return { host, port: Number(port) };
}

/**
 * The status of a GET, or undefined when nobody answers.
 * @param {string} address
 * @param {string} path
 * @param {number} [patience] milliseconds
 * @returns {Promise<number | undefined>}
 */
export function statusOf(address, path, patience = 2000) {
  const to = parseAddress(address);
  const where = 'path' in to ? { socketPath: to.path } : { host: to.host, port: to.port };
  return new Promise((resolve) => {
    const request = http.get({ ...where, path, timeout: patience, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(undefined));
  });
}

/**
 * Whether somebody listens there.
 * @param {string} address
 * @returns {Promise<boolean>}
 */
export function listens(address) {
  return new Promise((resolve) => {
    const connection = net.connect(parseAddress(address));
    connection.setTimeout(2000, () => connection.destroy());
    connection.once('connect', () => connection.end(() => resolve(true)));
    connection.once('error', () => resolve(false));
    connection.once('close', () => resolve(false));
  });
}

/**
 * A port that is free right now.
 * @param {string} host
 */
export const freePort = (host) => tryListening(host, 0);

/**
 * Complains when we could not listen there.
 * @param {string} host
 * @param {number} port
 */
export async function demandFree(host, port) {
  try {
    await tryListening(host, port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new Complaint(
        `Port ${port} is taken by another program. End it, or choose another port: LONGBOX_PORT=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES') {
      throw new Complaint(
        `This user may not listen on port ${port}. Choose one above 1023: LONGBOX_PORT=8080 npm start`,
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Complaint(
        `LONGBOX_HOST=${host} is not an address of this machine. Leave it out to listen on this machine only.`,
      );
    }
    throw error;
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port, which was free
 */
function tryListening(host, port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : port));
    });
  });
}
