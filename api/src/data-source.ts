import { DataSource } from 'typeorm';

import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import type { Config } from './platform/config/config.js';
import { connectionOptions } from './platform/database/connection-options.js';

/** The one database, with every table and migration known to it. */
export const createDataSource = (config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>): DataSource =>
  new DataSource({ ...connectionOptions(config), entities, migrations });
