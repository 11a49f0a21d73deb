import { type EntityManager, type EntityTarget, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

/** A table whose rows are known by their slug. */
type Named = EntityTarget<{ id: string; slug: string }>;

const chunk = 1_000;

/** Ids of the rows that have one of the slugs, by slug. */
export async function idsBySlug(tx: EntityManager, table: Named, slugs: string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let start = 0; start < slugs.length; start += chunk) {
    const where = { slug: In(slugs.slice(start, start + chunk)) };
    for (const { id, slug } of await tx.find(table, { select: { id: true, slug: true }, where })) ids.set(slug, id);
  }
  return ids;
}

/** The id an archive asks for where no row of the table has it, else a new one. */
export async function freeId(tx: EntityManager, table: Named, wanted: string | undefined): Promise<string> {
  return wanted !== undefined && !(await tx.existsBy(table, { id: wanted })) ? wanted : uuidv7();
}
