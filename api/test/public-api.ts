import { type Answer, openApi } from './open-api.js';

/** The whole api on the test worker's own database, asked as readers ask. */
export async function openPublicApi() {
  const { app, origin, database, request, close } = await openApi();

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

  return { app, origin, database, request, ask, statementsOf, close };
}
