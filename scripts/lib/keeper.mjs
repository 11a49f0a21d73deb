// @ts-check
import { chmodSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { socketFolder } from './folders.mjs';

/**
 * Who works on a data folder: a running site or an operator's command.
 * @typedef {{ pid: number, what: 'site' | 'command', url: string }} Keeper
 */

/**
 * Becomes the one keeper of a data folder, or answers who is. Being it ends with the process, however that ends: others
 * find out by talking to it over a socket, so nothing that is left behind can be mistaken for a keeper.
 * @param {string} dir the data folder
 * @param {Keeper} self
 * @returns {Promise<{ other: Keeper, release?: undefined } | { other?: undefined, release: () => void }>}
 */
export async function keep(dir, self) {
  const socket = path.join(socketFolder(path.join(dir, 'run')), 'keeper.sock');
  for (;;) {
    const other = await ask(socket);
    if (other) return { other };
    rmSync(socket, { force: true });
    const server = net.createServer((connection) => {
      connection.on('error', () => {});
      connection.end(JSON.stringify(self));
    });
    if (await listening(server, socket)) {
      chmodSync(socket, 0o600);
      server.unref();
      return { release: () => server.close() };
    }
  }
}

/**
 * @param {string} socket
 * @returns {Promise<Keeper | undefined>}
 */
function ask(socket) {
  return new Promise((resolve) => {
    const connection = net.connect(socket);
    let said = '';
    connection.on('data', (chunk) => (said += chunk));
    connection.once('end', () => resolve(JSON.parse(said)));
    connection.once('error', () => resolve(undefined));
  });
}

/**
 * @param {net.Server} server
 * @param {string} socket
 * @returns {Promise<boolean>} false when somebody else was quicker
 */
function listening(server, socket) {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(true));
    server.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(socket);
  });
}
