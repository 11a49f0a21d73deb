import { lookup } from 'node:dns/promises';

import { listenAddress } from '../platform/config/listen-address.js';

/** Where one nginx listens for us: for node's `http.request`. */
export type Replica = { socketPath: string } | { host: string; port: number };

/**
 * Every nginx behind LONGBOX_NGINX, a list of addresses with commas between them. A name that stands for several machines,
 * such as `tasks.nginx` in a Swarm, is all of them.
 */
export async function replicasOf(addresses: readonly string[]): Promise<Replica[]> {
  const found = await Promise.all(
    addresses.map(async (text): Promise<Replica[]> => {
      const address = listenAddress(text);
      if ('path' in address) return [{ socketPath: address.path }];
      const machines = await lookup(address.host, { all: true });
      return machines.map((machine) => ({ host: machine.address, port: address.port }));
    }),
  );
  return found.flat();
}
