import { Injectable } from '@nestjs/common';
import { slugFrom, slugLimit } from '@longbox/shared/slug';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { recordInAudit } from '../auth/audit/record-in-audit.js';
import { whatChanged } from '../auth/audit/what-changed.js';
import type { AuthorContext } from '../auth/author-context.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { Refused } from '../platform/graphql/refusal.js';
import { CastRefused, type CharacterInput } from './desk-cast.type.js';
import { Character } from './character.entity.js';
import { Tag } from './tag.entity.js';

type Table = 'character' | 'tag';

/** Where comics name a row of each table. */
const uses = {
  character: { table: 'comic_character', column: 'characterId' },
  tag: { table: 'comic_tag', column: 'tagId' },
} as const;

/** Makes, changes, orders, merges and removes characters and tags. What cannot be done is thrown as a refusal. */
@Injectable()
export class CastChanges {
  constructor(private readonly database: DataSource) {}

  /** Last in the cast. */
  createCharacter(by: AuthorContext, input: CharacterInput): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const name = readName(input.name ?? '');
      const position = ((await tx.maximum(Character, 'position')) ?? 0) + 1;
      const slug = await freeSlug(tx, 'character', name);
      const id = uuidv7();
      await tx.insert(Character, { id, slug, name, description: readBio(input.description ?? ''), position });
      await recordInAudit(tx, { by, act: 'character.create', subject: { kind: 'character', id, name } });
    });
  }

  changeCharacter(by: AuthorContext, id: string, input: CharacterInput): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const name = await lock(tx, 'character', id);
      const wanted = {
        ...(input.name !== undefined && { name: readName(input.name) }),
        ...(input.description !== undefined && { description: readBio(input.description) }),
      };
      const { description } = await tx.findOneByOrFail(Character, { id });
      const change = whatChanged({ name, description }, wanted);
      if (!change) return;
      await tx.update(Character, { id }, wanted);
      await recordInAudit(tx, { by, act: 'character.change', subject: { kind: 'character', id, name }, ...change });
    });
  }

  /** @param after id of the character it comes right after; null for the first place */
  moveCharacter(by: AuthorContext, id: string, after: string | null): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const rows = await tx.query<{ id: string }[]>(
        'SELECT id FROM `character` WHERE mergedIntoId IS NULL ORDER BY position, id FOR UPDATE',
      );
      const others = rows.map((row) => row.id).filter((one) => one !== id);
      const at = after === null ? 0 : others.indexOf(after) + 1;
      if (others.length === rows.length || (after !== null && at === 0)) throw gone('character');
      const order = [...others.slice(0, at), id, ...others.slice(at)];
      for (const [index, one] of order.entries()) await tx.update(Character, { id: one }, { position: index + 1 });
      const subject = { kind: 'character', id, name: await lock(tx, 'character', id) };
      await recordInAudit(tx, { by, act: 'character.move', subject, after: { place: order.indexOf(id) + 1 } });
    });
  }

  createTag(by: AuthorContext, text: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const name = readName(text);
      const id = uuidv7();
      await tx.insert(Tag, { id, slug: await freeSlug(tx, 'tag', name), name });
      await recordInAudit(tx, { by, act: 'tag.create', subject: { kind: 'tag', id, name } });
    });
  }

  renameTag(by: AuthorContext, id: string, text: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const before = await lock(tx, 'tag', id);
      const name = readName(text);
      await tx.update(Tag, { id }, { name });
      const change = { before: { name: before }, after: { name } };
      await recordInAudit(tx, { by, act: 'tag.rename', subject: { kind: 'tag', id, name: before }, ...change });
    });
  }

  /**
   * Makes one part of another: comics that had the first have the second, and what still names the first — drafts, earlier
   * revisions, transcripts, addresses — means the second from now on.
   */
  merge(by: AuthorContext, table: Table, id: string, intoId: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      if (id === intoId) throw refuse('Pick another one to merge it into.');
      const names = new Map<string, string>();
      for (const one of [id, intoId].sort()) names.set(one, await lock(tx, table, one));
      const { table: links, column } = uses[table];
      await tx.query(`UPDATE IGNORE ${links} SET ${column} = ? WHERE ${column} = ?`, [intoId, id]);
      await tx.query(`DELETE FROM ${links} WHERE ${column} = ?`, [id]);
      await tx.query(`UPDATE \`${table}\` SET mergedIntoId = ? WHERE id = ? OR mergedIntoId = ?`, [intoId, id, id]);
      const subject = { kind: table, id, name: names.get(id) ?? '' };
      const after = { into: { id: intoId, name: names.get(intoId) } };
      await recordInAudit(tx, { by, act: `${table}.merge`, subject, after });
    });
  }

  /** Only what no comic has can be removed. */
  remove(by: AuthorContext, table: Table, id: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const name = await lock(tx, table, id);
      const { table: links, column } = uses[table];
      const [used] = await tx.query<unknown[]>(`SELECT 1 FROM ${links} WHERE ${column} = ? LIMIT 1`, [id]);
      if (used) throw refuse('There are comics with it. Merge it into another one instead.');
      await tx.query(`DELETE FROM \`${table}\` WHERE id = ?`, [id]);
      await recordInAudit(tx, { by, act: `${table}.remove`, subject: { kind: table, id, name } });
    });
  }
}

/** @returns its name */
async function lock(tx: EntityManager, table: Table, id: string): Promise<string> {
  const [row] = await tx.query<{ name: string }[]>(
    `SELECT name FROM \`${table}\` WHERE id = ? AND mergedIntoId IS NULL FOR UPDATE`,
    [id],
  );
  if (!row) throw gone(table);
  return row.name;
}

async function freeSlug(tx: EntityManager, table: Table, name: string): Promise<string> {
  const wanted = slugFrom(name) || table;
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`;
    const slug = `${wanted.slice(0, slugLimit - ending.length).replace(/-+$/, '')}${ending}`;
    const [taken] = await tx.query<unknown[]>(`SELECT 1 FROM \`${table}\` WHERE slug = ? FOR UPDATE`, [slug]);
    if (!taken) return slug;
  }
}

function readName(text: string): string {
  const name = text.trim();
  if (name.length > 0 && name.length <= 120) return name;
  throw refuse('Give a name of up to 120 characters.');
}

function readBio(text: string): string {
  if (text.length <= 5_000) return text;
  throw refuse('Keep the description under 5,000 characters.');
}

const refuse = (message: string): Refused => new Refused(new CastRefused(message));
const gone = (table: Table): Refused => refuse(`This ${table} is not there any more.`);
