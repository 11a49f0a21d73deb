import { Injectable } from '@nestjs/common';
import { slugFrom, slugLimit } from '@longbox/shared/slug';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

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
  createCharacter(input: CharacterInput): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const name = readName(input.name ?? '');
      const position = ((await tx.maximum(Character, 'position')) ?? 0) + 1;
      const slug = await freeSlug(tx, 'character', name);
      await tx.insert(Character, { id: uuidv7(), slug, name, description: readBio(input.description ?? ''), position });
    });
  }

  changeCharacter(id: string, input: CharacterInput): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      await lock(tx, 'character', id);
      const change = {
        ...(input.name !== undefined && { name: readName(input.name) }),
        ...(input.description !== undefined && { description: readBio(input.description) }),
      };
      if (Object.keys(change).length > 0) await tx.update(Character, { id }, change);
    });
  }

  /** @param after id of the character it comes right after; null for the first place */
  moveCharacter(id: string, after: string | null): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const rows = await tx.query<{ id: string }[]>(
        'SELECT id FROM `character` WHERE mergedIntoId IS NULL ORDER BY position, id FOR UPDATE',
      );
      const others = rows.map((row) => row.id).filter((one) => one !== id);
      const at = after === null ? 0 : others.indexOf(after) + 1;
      if (others.length === rows.length || (after !== null && at === 0)) throw gone('character');
      const order = [...others.slice(0, at), id, ...others.slice(at)];
      for (const [index, one] of order.entries()) await tx.update(Character, { id: one }, { position: index + 1 });
    });
  }

  createTag(text: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const name = readName(text);
      await tx.insert(Tag, { id: uuidv7(), slug: await freeSlug(tx, 'tag', name), name });
    });
  }

  renameTag(id: string, text: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      await lock(tx, 'tag', id);
      await tx.update(Tag, { id }, { name: readName(text) });
    });
  }

  /**
   * Makes one part of another: comics that had the first have the second, and what still names the first — drafts, earlier
   * revisions, transcripts, addresses — means the second from now on.
   */
  merge(table: Table, id: string, intoId: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      if (id === intoId) throw refuse('Pick another one to merge it into.');
      for (const one of [id, intoId].sort()) await lock(tx, table, one);
      const { table: links, column } = uses[table];
      await tx.query(`UPDATE IGNORE ${links} SET ${column} = ? WHERE ${column} = ?`, [intoId, id]);
      await tx.query(`DELETE FROM ${links} WHERE ${column} = ?`, [id]);
      await tx.query(`UPDATE \`${table}\` SET mergedIntoId = ? WHERE id = ? OR mergedIntoId = ?`, [intoId, id, id]);
    });
  }

  /** Only what no comic has can be removed. */
  remove(table: Table, id: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      await lock(tx, table, id);
      const { table: links, column } = uses[table];
      const [used] = await tx.query<unknown[]>(`SELECT 1 FROM ${links} WHERE ${column} = ? LIMIT 1`, [id]);
      if (used) throw refuse('There are comics with it. Merge it into another one instead.');
      await tx.query(`DELETE FROM \`${table}\` WHERE id = ?`, [id]);
    });
  }
}

async function lock(tx: EntityManager, table: Table, id: string): Promise<void> {
  const [row] = await tx.query<unknown[]>(
    `SELECT 1 FROM \`${table}\` WHERE id = ? AND mergedIntoId IS NULL FOR UPDATE`,
    [id],
  );
  if (!row) throw gone(table);
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
