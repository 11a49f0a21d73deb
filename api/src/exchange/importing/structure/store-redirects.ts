import { type EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { Redirect } from '../../../site/redirect.entity.js';
import type { Manifest } from '../../archive-format/manifest.js';

const chunk = 1_000;

/** Adds the redirects whose old address leads nowhere yet. */
export async function storeRedirects(tx: EntityManager, redirects: Manifest['redirects']): Promise<void> {
  for (let start = 0; start < redirects.length; start += chunk) {
    const wanted = redirects.slice(start, start + chunk);
    const stored = await tx.findBy(Redirect, { from: In(wanted.map(({ from }) => from)) });
    const taken = new Set(stored.map(({ from }) => from));
    const rows = wanted
      .filter(({ from }) => !taken.has(from))
      .map(({ from, to }) => ({ id: uuidv7(), from, to: to ?? null, status: to === undefined ? 410 : 301 }) as const);
    await tx.insert(Redirect, rows);
  }
}
