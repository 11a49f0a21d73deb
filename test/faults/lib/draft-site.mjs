// @ts-check
/** A site that acknowledges durably, with comics to write and people who may. */
import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';

import { Account } from '../../../api/dist/auth/account.entity.js';
import { sessionCookie } from '../../../api/dist/auth/sessions/session-cookie.js';
import { Sessions } from '../../../api/dist/auth/sessions/sessions.js';
import { Comic } from '../../../api/dist/comics/comic.entity.js';
import { createDataSource } from '../../../api/dist/data-source.js';
import { Series } from '../../../api/dist/series/series.entity.js';
import { startSite } from '../../../scripts/lib/site.mjs';

/**
 * @param {Pick<import('../../../scripts/lib/site.mjs').SiteOptions, 'dir' | 'mariadbFlags'>} [options] as of a site
 */
export async function startDraftSite(options = {}) {
  const site = await startSite({ ...options, parts: ['mariadb', 'api', 'nginx'], testing: false });
  const connect = () => createDataSource({ DATABASE_URL: site.settings.DATABASE_URL, DATABASE_POOL: 4 }).initialize();
  const database = await connect();
  const seriesId = newId();
  await database.getRepository(Series).insert({ id: seriesId, slug: 'faults', title: 'Faults', description: '' });
  let position = 0;

  return {
    ...site,
    database,

    async newComic() {
      const id = newId();
      position += 1;
      await database
        .getRepository(Comic)
        .insert({ id, seriesId, position, slug: id, title: '', afterline: '', note: '' });
      return id;
    },

    /** The `Cookie` header of somebody who is signed in. @param {'owner' | 'editor' | 'contributor'} role */
    async signedIn(role = 'contributor') {
      const name = `${role}-${randomBytes(4).toString('hex')}`;
      const account = { id: newId(), email: `${name}@comics.example`, name, role };
      await database.getRepository(Account).insert(account);
      const from = { address: '192.0.2.1', device: 'faults' };
      const { token } = await database.transaction((tx) => new Sessions(database).open(tx, account, from));
      return sessionCookie(site.url).write(token, 86_400).split(';', 1)[0] ?? '';
    },

    /**
     * Kills a part and has it started again at once.
     * @param {'api' | 'mariadb'} name
     * @returns {Promise<{ up: Promise<void> }>} `up` settles when it serves again
     */
    async kill(name) {
      const part = site.parts[name];
      await part.kill();
      return { up: part.start() };
    },

    async stop() {
      await database.destroy().catch(() => {});
      await site.stop();
    },
  };
}
