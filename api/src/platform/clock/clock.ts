import type { DataSource } from 'typeorm';

/** Slower answers say too little of when they were given. */
const longestTripMs = 1_000;

/**
 * The time by the database's clock, which all processes share: whether a comic is out must not depend on which process is
 * asked, however wrong its own machine's clock is.
 */
export class Clock {
  #aheadMs = 0;

  constructor(private readonly database: DataSource) {}

  now(): Date {
    return new Date(Date.now() + this.#aheadMs);
  }

  /** Compares the two clocks anew. */
  async set(): Promise<void> {
    const asked = Date.now();
    const [row] = await this.database.query<{ now: Date }[]>('SELECT UTC_TIMESTAMP(3) AS now');
    const trip = Date.now() - asked;
    // Half of the trip was there; what is within it cannot be told from none.
    const ahead = row ? row.now.getTime() - asked - trip / 2 : 0;
    if (trip <= longestTripMs) this.#aheadMs = Math.abs(ahead) <= trip ? 0 : Math.round(ahead);
  }
}
