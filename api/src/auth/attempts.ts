import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import ipaddr from 'ipaddr.js';
import { DataSource, type EntityManager } from 'typeorm';

import { inTransaction } from '../platform/database/in-transaction.js';
import { DateTime } from '../platform/graphql/moment.scalar.js';
import { Refusal, Refused } from '../platform/graphql/refusal.js';
import { Attempts } from './attempts.entity.js';
import { hashOfSecret } from './secret.js';

@ObjectType({ implements: () => Refusal, description: 'Too many tries failed; nothing is tried before `until`.' })
export class LockedOut extends Refusal {
  @Field(() => DateTime) readonly until: Date;
  override readonly message: string;

  constructor(until: Date, now: Date) {
    super();
    this.until = until;
    this.message = `Too many tries. Try again in ${inWords(until.getTime() - now.getTime())}.`;
  }
}

const minute = 60_000;

/** `lockedUntil` of what is not locked: before every clock, since the clocks of tries at the same time differ. */
const never = new Date(0);

/** Failures that are forgiven, before each further one locks for twice as long. An address may be a whole office. */
const forgiven = { account: 5, address: 20 };
const shortestLock = minute;
const longestLock = 60 * minute;

/** Failures that are forgotten when none follows for so long. */
const forgottenAfter = 24 * 60 * minute;

/** What one try is counted against. */
export interface Try {
  subject: string;
  forgiven: number;
}

/** Tries for one account, whether it exists or not: by e-mail address, so that nobody learns which do. */
export const triesFor = (email: string): Try => ({
  subject: hashOfSecret(`account ${email.trim().toLowerCase()}`),
  forgiven: forgiven.account,
});

/** Tries of codes for one account, by somebody who knew its password. */
export const triesOfCodes = (accountId: string): Try => ({
  subject: hashOfSecret(`codes ${accountId}`),
  forgiven: forgiven.account,
});

/** Tries to confirm, by somebody who is signed in: nobody outside can lock them out of that. */
export const triesToConfirm = (accountId: string): Try => ({
  subject: hashOfSecret(`confirm ${accountId}`),
  forgiven: forgiven.account,
});

/** Tries from one address. A network of IPv6 hands whole /64s to single people, so that is what counts as one. */
export function triesFrom(address: string): Try {
  const isSix = ipaddr.isValid(address) && ipaddr.process(address).kind() === 'ipv6';
  const network = isSix ? ipaddr.process(address).toByteArray().slice(0, 8).join('.') : address;
  return { subject: hashOfSecret(`address ${network}`), forgiven: forgiven.address };
}

/**
 * Counts tries to prove who one is, in the database, so that every process knows of every try. A try is counted before it
 * is judged: many at once cannot slip through while the first is still being hashed.
 */
@Injectable()
export class AttemptCounter {
  constructor(private readonly database: DataSource) {}

  /**
   * Begins a try; refuses while one of its subjects is locked.
   * @returns whether, if this try fails, one of them is locked from now on
   */
  async begin(tries: readonly Try[]): Promise<boolean> {
    const begun = await inTransaction(this.database, async (tx) => {
      const now = new Date();
      const rows = [];
      // In one order everywhere, so that two tries never wait for each other.
      for (const one of tries.toSorted((a, b) => (a.subject < b.subject ? -1 : 1))) {
        rows.push({ ...one, row: await lockRow(tx, one.subject, now) });
      }
      const until = rows.map(({ row }) => row.lockedUntil).find((moment) => moment > now);
      if (until) return new LockedOut(until, now);
      let locks = false;
      for (const { subject, forgiven: free, row } of rows) {
        const isOld = now.getTime() - row.lastAt.getTime() > forgottenAfter;
        const failures = (isOld ? 0 : row.failures) + 1;
        const lock = lockFor(failures - free);
        const lockedUntil = lock > 0 ? new Date(now.getTime() + lock) : never;
        locks ||= lock > 0;
        await tx.update(Attempts, { subject }, { failures, lastAt: now, lockedUntil });
      }
      return locks;
    });
    if (begun instanceof LockedOut) throw new Refused(begun);
    return begun;
  }

  /**
   * The try went well: this account's failures are forgotten, and the address has one fewer.
   * @param locks what `begin` answered: only a lock that this try brought is lifted
   */
  async wentWell(account: Try, address: Try, locks: boolean): Promise<void> {
    await this.database.query('DELETE FROM attempts WHERE subject = ?', [account.subject]);
    const less = 'UPDATE attempts SET failures = GREATEST(failures, 1) - 1';
    if (locks) await this.database.query(`${less}, lockedUntil = ? WHERE subject = ?`, [never, address.subject]);
    else await this.database.query(`${less} WHERE subject = ?`, [address.subject]);
  }
}

async function lockRow(tx: EntityManager, subject: string, now: Date): Promise<Attempts> {
  // Not IGNORE: that takes a shared lock first, and two that have one wait for each other.
  await tx.query(
    `INSERT INTO attempts (subject, failures, lastAt, lockedUntil) VALUES (?, 0, ?, ?)
     ON DUPLICATE KEY UPDATE subject = VALUES(subject)`,
    [subject, now, never],
  );
  return tx.findOneOrFail(Attempts, { where: { subject }, lock: { mode: 'pessimistic_write' } });
}

/** @param beyond failures beyond those that are forgiven */
const lockFor = (beyond: number): number =>
  beyond < 0 ? 0 : Math.min(longestLock, shortestLock * 2 ** Math.min(beyond, 10));

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
