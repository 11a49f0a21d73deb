import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';

/** When the next comic becomes public; what is answered now holds until then. */
@Injectable()
export class NextPublication {
  constructor(private readonly database: DataSource) {}

  async after(now: Date): Promise<Date | null> {
    const [row] = await readRows<{ at: Date | null }>(
      this.database,
      sql`SELECT MIN(publishAt) AS at FROM comic WHERE publishAt > ${now}`,
    );
    return row?.at ?? null;
  }
}
