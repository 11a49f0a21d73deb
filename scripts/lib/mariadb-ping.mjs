// @ts-check
import net from 'node:net';

/**
 * Whether a MariaDB answers at this socket: a server that takes connections speaks first, so its greeting (or its
 * refusal, when all its connections are taken) is the answer and no client is needed.
 * @param {string} socket path of the unix socket
 * @param {number} [patience] milliseconds
 * @returns {Promise<boolean>}
 */
export function answers(socket, patience = 1000) {
  return new Promise((resolve) => {
    const connection = net.connect(socket);
    /** @param {boolean} alive */
    const settle = (alive) => {
      connection.destroy();
      resolve(alive);
    };
    connection.setTimeout(patience, () => settle(false));
    connection.once('error', () => settle(false));
    connection.once('end', () => settle(false));
    connection.once('data', (packet) => settle(packet.length > 4));
  });
}
