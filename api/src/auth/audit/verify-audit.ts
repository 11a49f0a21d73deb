import type { DataSource } from 'typeorm';
import { MoreThan } from 'typeorm';

import { AuditEntry, AuditHead } from './audit-entry.entity.js';
import { genesis, hashOfEntry } from './audit-hash.js';

const step = 1_000;

/** What is wrong with the log, and with which entry first. */
export interface AuditFault {
  seq: number;
  sentence: string;
}

/** Walks the whole log. @returns how many entries are as they were written, and the first that is not */
export async function verifyAudit(database: DataSource): Promise<{ sound: number; fault: AuditFault | null }> {
  let sound = 0;
  let previous = genesis;
  const broken = (seq: number, sentence: string) => ({ sound, fault: { seq, sentence } });
  // The end first: entries that are added while this walks come after it.
  const end = await database.getRepository(AuditHead).findOneBy({ id: 1 });
  for (;;) {
    const entries = await database
      .getRepository(AuditEntry)
      .find({ where: { seq: MoreThan(sound) }, order: { seq: 'ASC' }, take: step });
    for (const entry of entries) {
      if (entry.seq !== sound + 1) return broken(sound + 1, `Entry ${sound + 1} is missing.`);
      if (entry.hash !== hashOfEntry(previous, entry)) {
        const what = `${entry.act} at ${entry.at.toISOString()}`;
        return broken(
          entry.seq,
          `Entry ${entry.seq} (${what}) is not what was written, or one before it was taken out.`,
        );
      }
      sound = entry.seq;
      previous = entry.hash;
      if (end?.seq === sound && end.hash !== previous) return broken(sound, `Entry ${sound} was written anew.`);
    }
    if (entries.length < step) break;
  }
  if (!end || end.seq > sound) return broken(sound + 1, `The log ends at entry ${sound}; later ones were cut off.`);
  return { sound, fault: null };
}
