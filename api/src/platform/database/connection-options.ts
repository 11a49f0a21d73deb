import type { DataSourceOptions } from 'typeorm';

import type { Config } from '../config/config.js';

type MariaDbOptions = Extract<DataSourceOptions, { type: 'mysql' | 'mariadb' }>;

/** How every part of Longbox talks to MariaDB: UTC, utf8mb4, never `synchronize`. */
export function connectionOptions(config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>): MariaDbOptions {
  const url = new URL(config.DATABASE_URL);
  const socketPath = url.searchParams.get('socketPath');
  return {
    type: 'mariadb',
    ...(socketPath ? { socketPath } : { host: url.hostname, port: Number(url.port || 3306) }),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    charset: 'utf8mb4',
    timezone: 'Z',
    poolSize: config.DATABASE_POOL,
    synchronize: false,
    migrationsTransactionMode: 'each',
  };
}
