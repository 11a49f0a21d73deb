import { DataSource } from 'typeorm';

import { createApp } from '../src/create-app.js';
import { readConfig } from '../src/platform/config/config.js';
import { emptyTables, testDatabaseUrl } from './database.js';

/** One answer of the api. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/** Where the api under test believes it is reached. */
export const site = 'https://comics.example';

/** One api process on the test worker's own database, asked over HTTP. `settings` as in the environment. */
export async function startApi(settings: NodeJS.ProcessEnv = {}) {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: await testDatabaseUrl(),
    MEDIA_DIR: '/nonexistent',
    LONGBOX_URL: site,
    LONGBOX_JOBS: 'off',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    ...settings,
  });
  const app = await createApp(config);
  const database = app.get(DataSource);
  await database.runMigrations();
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();

  /** Asks for any path with any method and headers. */
  const request = async (path: string, options: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(origin + path, options);
    const text = await response.text();
    const body: Record<string, unknown> = text.startsWith('{') ? JSON.parse(text) : {};
    return { status: response.status, headers: response.headers, text, body };
  };

  return { app, config, origin, database, request, close: () => app.close() };
}

/** The same, with empty tables: what the first api process of a spec wants. */
export async function openApi(settings: NodeJS.ProcessEnv = {}) {
  const api = await startApi(settings);
  await emptyTables(api.database);
  return api;
}

export type TestApi = Awaited<ReturnType<typeof startApi>>;
