import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { migrationState } from '../database/migration-state.js';

/** `live`: the process runs. `ready`: it can answer, which takes a reachable database that is not behind. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: DataSource) {}

  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(): Promise<{ status: string }> {
    const state = await migrationState(this.database).catch(() => undefined);
    if (!state) throw new ServiceUnavailableException('The database does not answer.');
    if (state.pending.length > 0) throw new ServiceUnavailableException('The database waits for `longbox migrate`.');
    return { status: 'ready' };
  }
}
