import { DataSource } from 'typeorm';

import { createApp } from '../src/create-app.js';
import { readConfig } from '../src/platform/config/config.js';
import { emptyTables, testDatabaseUrl } from './database.js';

/** One answer of the public API. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/** The whole api on the test worker's own database, asked over HTTP. */
export async function openPublicApi() {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: await testDatabaseUrl(),
    MEDIA_DIR: '/nonexistent',
    LONGBOX_URL: 'https://comics.example',
    LONGBOX_JOBS: 'off',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
  });
  const app = await createApp(config);
  const database = app.get(DataSource);
  await database.runMigrations();
  await emptyTables(database);
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();

  /** Asks for any path with any method and headers. */
  const request = async (path: string, options: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(origin + path, options);
    const text = await response.text();
    const body: Record<string, unknown> = text.startsWith('{') ? JSON.parse(text) : {};
    return { status: response.status, headers: response.headers, text, body };
  };

  /** Asks by POST with a document of one's own. */
  const ask = (query: string, variables: object = {}): Promise<Answer> =>
    request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });

  /** Runs `work` and answers with the SQL statements it made. */
  const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    const made: string[] = [];
    const query = database.query.bind(database);
    database.query = (text: string, ...rest: []) => {
      made.push(text);
      return query(text, ...rest);
    };
    try {
      await work();
    } finally {
      database.query = query;
    }
    return made;
  };

  return { app, origin, database, request, ask, statementsOf, close: () => app.close() };
}
